import { z } from 'zod';
import { choiceLabel, fieldDocs, unwrap } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';

type Language = 'de' | 'en';

/**
 * The label of a field, as the schemas document it: one name for a thing everywhere.
 *
 * @param path field names; items of lists are passed through
 * @throws if there is no such field
 */
export function fieldLabel(language: Language, kind: ContentKind, ...path: readonly string[]): string {
  const doc = fieldDocs.get(fieldAt(kind, path) as never);
  if (doc === undefined) throw new Error(`The field ${kind}.${path.join('.')} is not documented.`);
  return doc.label[language];
}

/** The label of a choice's value. */
export function valueLabel(language: Language, kind: ContentKind, path: readonly string[], value: string): string {
  return choiceLabel(itemOf(fieldAt(kind, path)), value, language);
}

/** The values of a choice with their labels, in the order in which people should see them. */
export function choiceOptions(language: Language, kind: ContentKind, ...path: readonly string[]) {
  const schema = unwrap(itemOf(fieldAt(kind, path)));
  if (!(schema instanceof z.ZodEnum)) throw new Error(`The field ${kind}.${path.join('.')} is no choice.`);
  return schema.options.map((value) => ({
    value: String(value),
    label: choiceLabel(schema, String(value), language),
  }));
}

function fieldAt(kind: ContentKind, path: readonly string[]): z.ZodType {
  let current: z.ZodType = schemas[kind];
  for (const name of path) {
    const inner = itemOf(current);
    const next: unknown = inner instanceof z.ZodObject ? inner.shape[name] : undefined;
    if (!(next instanceof z.ZodType)) throw new Error(`There is no field ${kind}.${path.join('.')}.`);
    current = next;
  }
  return current;
}

function itemOf(schema: z.ZodType): z.ZodType {
  const inner = schema instanceof z.ZodPrefault ? (schema.unwrap() as z.ZodType) : unwrap(schema);
  if (inner !== schema) return itemOf(inner);
  return inner instanceof z.ZodArray ? itemOf(inner.element as z.ZodType) : inner;
}
