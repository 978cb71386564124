import type { z } from 'zod';
import type { DataPath } from '../prose/place.ts';

type AnySchema = z.core.$ZodType;

/**
 * The schema of the field at a path into the data, with its documentation still attached.
 *
 * @returns undefined where the schema knows no such field
 */
export function schemaAt(schema: AnySchema, path: DataPath): AnySchema | undefined {
  let current: AnySchema | undefined = schema;
  for (const step of path) {
    if (current === undefined) return undefined;
    current = child(current, step);
  }
  return current;
}

/** The names of the fields that a mapping may have; empty for anything else. */
export function fieldNames(schema: AnySchema | undefined): readonly string[] {
  const inner = schema && bare(schema);
  return inner && isObject(inner) ? Object.keys(inner._zod.def.shape) : [];
}

/** Follows optional, default and similar wrappers down to the schema inside. */
export function bare(schema: AnySchema): AnySchema {
  let inner = schema;
  while ('innerType' in inner._zod.def) inner = inner._zod.def.innerType as AnySchema;
  return inner;
}

/** Whether a schema is that of a mapping with fixed fields. */
export function isObject(schema: AnySchema): schema is z.core.$ZodObject {
  return schema._zod.def.type === 'object';
}

/** Whether a schema is that of a list. */
export function isArray(schema: AnySchema): schema is z.core.$ZodArray {
  return schema._zod.def.type === 'array';
}

/** Whether a schema is that of a mapping with free keys. */
export function isRecord(schema: AnySchema): schema is z.core.$ZodRecord {
  return schema._zod.def.type === 'record';
}

function child(schema: AnySchema, step: string | number): AnySchema | undefined {
  const inner = bare(schema);
  if (isArray(inner)) return typeof step === 'number' ? inner._zod.def.element : undefined;
  if (isRecord(inner)) return inner._zod.def.valueType;
  if (!isObject(inner)) return undefined;
  const { shape } = inner._zod.def;
  return Object.hasOwn(shape, step) ? shape[String(step)] : undefined;
}
