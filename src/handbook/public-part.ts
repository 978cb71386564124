import type { z } from 'zod';
import { fieldDocs } from '../schemas/field.ts';

/** What zod keeps of a schema's shape; the parts of it that lead to fields. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
}

/**
 * Keeps of an object the fields that its schema marks as public, at every depth.
 *
 * What the schema does not describe is left out, also where a value has another shape than its schema says:
 * when in doubt, nothing leaves the handbook site.
 *
 * @param schema the object's schema
 * @param data checked data
 */
export function publicPart<T extends object>(schema: z.ZodObject, data: T): T {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const field = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : undefined;
    if (field === undefined || fieldDocs.get(field)?.visibility !== 'public') continue;
    const part = publicValue(field, value);
    if (part !== undefined) kept[key] = part;
  }
  return kept as T;
}

function publicValue(schema: z.ZodType, value: unknown): unknown {
  const { type, innerType, element } = schema.def as Definition;
  if (innerType) return publicValue(innerType, value);
  if (Array.isArray(value)) {
    return type === 'array' && element ? value.map((item) => publicValue(element, item)) : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    return type === 'object' ? publicPart(schema as z.ZodObject, value) : undefined;
  }
  return value;
}
