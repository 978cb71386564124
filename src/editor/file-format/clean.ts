import { z } from 'zod';
import { bare, isArray, isObject } from '../../schemas/schema-at.ts';
import { type Fields, isFields, sameMeaning } from './content.ts';

type AnySchema = z.core.$ZodType;

/**
 * Takes out of the forms' values what nobody entered.
 *
 * Forms hold every field, and most as text: empty boxes, presets that the file does not state, numbers as text. A file
 * gets only what it had before or what somebody filled in.
 *
 * @param values as the forms hold them
 * @param before the file's data when it was opened; undefined for a new file
 */
export function cleanFields(values: Fields, schema: AnySchema, before: Fields | undefined): Fields {
  const inner = bare(schema);
  const shape: Readonly<Record<string, AnySchema>> = isObject(inner) ? inner._zod.def.shape : {};
  const order = [...new Set([...Object.keys(before ?? {}), ...Object.keys(shape), ...Object.keys(values)])];
  const cleaned: Fields = {};
  for (const name of order) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const earlier = before?.[name];
    // No form shows an unknown field, so it stays as the file has it; elsewhere it would lose its empty parts.
    const value = field === undefined && before && name in before ? earlier : cleanValue(values[name], field, earlier);
    if (value !== undefined && !isPreset(value, field, before, name)) cleaned[name] = value;
  }
  return cleaned;
}

function cleanValue(value: unknown, schema: AnySchema | undefined, before: unknown): unknown {
  if (isEmpty(value)) return stays(value, schema, before);
  if (Array.isArray(value)) return cleanList(value, schema, before);
  if (isFields(value)) {
    const fields = cleanFields(value, schema ?? z.unknown(), isFields(before) ? before : undefined);
    return Object.keys(fields).length === 0 ? stays({}, schema, before) : fields;
  }
  return typeof value === 'string' ? cleanText(value, schema, before) : value;
}

function cleanList(values: readonly unknown[], schema: AnySchema | undefined, before: unknown): unknown {
  const inner = schema && bare(schema);
  const element = inner && isArray(inner) ? inner._zod.def.element : undefined;
  const earlier = Array.isArray(before) ? before : [];
  const items = values
    .map((value, index) => cleanValue(value, element, earlier[index]))
    .filter((value) => value !== undefined);
  return items.length === 0 ? stays([], schema, before) : items;
}

/** Text boxes drop the spaces at both ends and know no numbers: what was not touched stays as it was. */
function cleanText(value: string, schema: AnySchema | undefined, before: unknown): unknown {
  if (typeof before === 'string' && before.trim() === value.trim()) return before;
  if (typeof before === 'number' && String(before) === value.trim()) return before;
  // Only a number that would be written just so: a version such as 1.50 stays a text.
  return takesNumbers(schema) && String(Number(value)) === value.trim() ? Number(value) : value;
}

function takesNumbers(schema: AnySchema | undefined): boolean {
  return schema !== undefined && z.safeParse(schema, 1.5).success && z.safeParse(schema, 'x').success;
}

/** Nothing was entered: the field is left out, unless the file states it so or cannot do without. */
function stays(value: unknown, schema: AnySchema | undefined, before: unknown): unknown {
  if (before !== undefined && sameMeaning(before, value)) return before;
  if (before === null && isEmpty(value)) return before;
  if (schema !== undefined && value === '' && clearsPreset(schema)) return value;
  if (schema === undefined || z.safeParse(schema, undefined).success) return undefined;
  return value === null ? undefined : value;
}

/** An emptied box whose preset is a text: leaving the field out would bring the preset back. */
function clearsPreset(schema: AnySchema): boolean {
  const preset = z.safeParse(schema, undefined);
  return preset.success && typeof preset.data === 'string' && z.safeParse(schema, '').success;
}

/** A preset that the form shows although the file, which is not new, does not state it. */
function isPreset(value: unknown, schema: AnySchema | undefined, before: Fields | undefined, name: string): boolean {
  if (before === undefined || name in before || schema === undefined) return false;
  const preset = z.safeParse(schema, undefined);
  return preset.success && sameMeaning(preset.data, isFields(value) ? z.safeParse(schema, value).data : value);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === '' || (isFields(value) && Object.keys(value).length === 0);
}
