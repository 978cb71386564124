import { choiceLabels } from '../../schemas/field.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { fieldSchema, itemSchema } from '../detection/field-schema.ts';

/**
 * The values of a choice with their labels, as a sentence; empty for anything but a choice.
 *
 * @param allowed the values, joined by `|`
 */
export function choices(kind: ContentKind, field: string, allowed: string, language: 'de' | 'en'): string {
  if (allowed === '') return '';
  const schema = fieldSchema(kind, field);
  const labels = schema && choiceLabels.get(itemSchema(schema))?.labels;
  const named = allowed.split('|').map((value) => {
    const label = labels?.[value]?.[language];
    return label === undefined || label === value ? value : `${value} (${label})`;
  });
  const several = named.length > 1;
  const lead =
    language === 'de'
      ? several
        ? 'Möglich sind'
        : 'Möglich ist nur'
      : several
        ? 'Possible values'
        : 'Only possible value';
  return `${lead}: ${named.join(', ')}.`;
}
