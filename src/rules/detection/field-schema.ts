import type { z } from 'zod';
import type { DataPath } from '../../prose/place.ts';
import { type ContentKind, schemas } from '../../schemas/index.ts';
import { bare, isArray, schemaAt } from '../../schemas/schema-at.ts';

type AnySchema = z.core.$ZodType;

/**
 * The schema of a field by its name, as `fieldName` gives it: `indicators.title`.
 *
 * @returns undefined where there is no such field
 */
export function fieldSchema(kind: ContentKind, field: string): AnySchema | undefined {
  return schemaAt(schemas[kind], throughLists(kind, field.split('.')));
}

/** The schema of a list's items; the schema itself for anything but a list. */
export function itemSchema(schema: AnySchema): AnySchema {
  const inner = bare(schema);
  return isArray(inner) ? itemSchema(inner._zod.def.element) : inner;
}

/** Puts an index wherever a list lies between two keys. */
function throughLists(kind: ContentKind, keys: readonly string[]): DataPath {
  const path: (string | number)[] = [];
  for (const key of keys) {
    if (schemaAt(schemas[kind], [...path, key]) === undefined) path.push(0);
    path.push(key);
  }
  return path;
}
