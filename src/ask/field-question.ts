import { type Handbook, measures, proceduresInForce } from '../handbook/index.ts';
import { fieldSchema, itemSchema } from '../rules/detection/field-schema.ts';
import { choiceLabels, fieldDocs, type ReferenceTarget } from '../schemas/field.ts';
import type { ContentKind } from '../schemas/index.ts';
import { isIsoDate } from '../schemas/scalars.ts';
import { bare, isArray } from '../schemas/schema-at.ts';
import type { Choice, Question } from './question.ts';

/** Of what handbook, on which day. */
export interface AskContext {
  readonly handbook: Handbook;
  readonly today: string;
}

/**
 * The question for a field of a kind of content: label, hint and choices as its schema documents them; what refers
 * to something else offers only what the handbook holds.
 *
 * @param field its name, as findings write it: `indicators.title`
 * @param changes what differs from what the schema says
 */
export function fieldQuestion(
  { handbook, today }: AskContext,
  kind: ContentKind,
  field: string,
  changes: Partial<Question> = {},
): Question {
  const schema = fieldSchema(kind, field);
  const doc = schema && fieldDocs.get(schema as never);
  if (schema === undefined || doc === undefined) throw new Error(`The field ${kind}.${field} is not documented.`);
  const { language } = handbook.settings;
  const item = itemSchema(schema);
  const labels = choiceLabels.get(item)?.labels;
  const fixed = labels && Object.entries(labels).map(([value, text]): Choice => ({ value, label: text[language] }));
  const choices = fixed ?? (doc.refersTo && referenceChoices(handbook, doc.refersTo, today));
  const several = isArray(bare(schema));
  return {
    name: field.split('.').at(-1) ?? field,
    label: doc.label[language],
    hint: doc.description[language],
    kind: choices ? (several ? 'choices' : 'choice') : isIsoDate(String(doc.example)) ? 'date' : 'text',
    ...(choices && { choices }),
    required: schema._zod.optin === undefined,
    ...changes,
  };
}

/** What can be referred to in a handbook; undefined for what is not offered as a list. */
export function referenceChoices(handbook: Handbook, target: ReferenceTarget, today: string): Choice[] | undefined {
  const { settings } = handbook;
  const named = (items: readonly { readonly id: string; readonly title: string }[]) =>
    items.map(({ id, title }): Choice => ({ value: id, label: title }));
  switch (target) {
    case 'role':
      return named(settings.roles);
    case 'station':
      return named(settings.customerPath);
    case 'service':
      return named(settings.services);
    case 'procedure':
      return proceduresInForce(handbook, today).map(({ id, data }) => ({ value: id, label: data.title }));
    case 'terms':
      return [...handbook.terms.values()].map(({ id, document }) => ({ value: id, label: document?.data.title ?? id }));
    case 'measure':
      return measures(handbook).map(({ measure }) => ({ value: measure.id, label: measure.title }));
    default:
      return undefined;
  }
}
