import type { z } from 'zod';
import type { DataPath } from '../../prose/place.ts';
import { type FieldDoc, fieldDocs, unwrap } from '../../schemas/field.ts';
import { type ContentKind, schemas } from '../../schemas/index.ts';

/** The keys of a path joined by dots, without indices: `assessments.reasoning`. */
export function fieldName(path: DataPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

/** What a field means, from its schema; `field` as `fieldName` gives it. */
export function fieldDoc(kind: ContentKind, field: string): FieldDoc | undefined {
  let schema: z.ZodType | undefined = schemas[kind];
  for (const key of field.split('.')) schema = schema && shapeOf(schema)?.[key];
  return schema && fieldDocs.get(schema);
}

/** A field's name for people, with its key: `Begründung (rationale)`. */
export function fieldLabel(kind: string | number, field: string | number, language: 'de' | 'en'): string {
  const name = String(field);
  const doc = isKind(kind) ? fieldDoc(kind, name) : undefined;
  const key = name.split('.').at(-1) ?? name;
  return doc === undefined ? key : `${doc.label[language]} (${key})`;
}

/** The fields of an object, or of the objects in a list. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  const { shape, element } = unwrap(schema).def as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
  return element ? shapeOf(element) : shape;
}

function isKind(kind: string | number): kind is ContentKind {
  return Object.hasOwn(schemas, kind);
}
