import { z } from 'zod';
import { choiceLabel, fieldDocs } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { bare, isArray, isObject } from '../schemas/schema-at.ts';

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
  return choiceLabel(choiceAt(kind, path), value, language);
}

/** The values of a choice with their labels, in the order in which people should see them. */
export function choiceOptions(language: Language, kind: ContentKind, ...path: readonly string[]) {
  const schema = choiceAt(kind, path);
  return schema.options.map((value) => ({ value: String(value), label: choiceLabel(schema, String(value), language) }));
}

function choiceAt(kind: ContentKind, path: readonly string[]): z.ZodEnum {
  const schema = item(fieldAt(kind, path));
  if (!(schema instanceof z.ZodEnum)) throw new Error(`The field ${kind}.${path.join('.')} is no choice.`);
  return schema;
}

function fieldAt(kind: ContentKind, path: readonly string[]): z.core.$ZodType {
  let current: z.core.$ZodType = schemas[kind];
  for (const name of path) {
    const inner = item(current);
    const next = isObject(inner) ? inner._zod.def.shape[name] : undefined;
    if (next === undefined) throw new Error(`There is no field ${kind}.${path.join('.')}.`);
    current = next;
  }
  return current;
}

/** The schema of a list's items, or of the value itself. */
function item(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = bare(schema);
  return isArray(inner) ? item(inner._zod.def.element) : inner;
}
