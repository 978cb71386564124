import { Document, isScalar, visit } from 'yaml';
import { fieldDocs } from '../../schemas/field.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { fieldSchema } from './field-schema.ts';

/**
 * A good entry of a field, as it would stand in the file: `stations: [erstkontakt]`.
 *
 * @param field keys joined by dots, as `fieldName` gives them
 * @returns undefined where the schema shows no example
 */
export function fieldExample(kind: ContentKind, field: string): string | undefined {
  const schema = fieldSchema(kind, field);
  const example = schema && fieldDocs.get(schema)?.example;
  if (example === undefined) return undefined;
  const document = new Document({ [field.split('.').at(-1) ?? '']: example });
  visit(document, {
    Seq(_key, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
