import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { fieldDocs } from '../../schemas/field.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { bare, isArray, isObject } from '../../schemas/schema-at.ts';
import { fieldSchema } from './field-schema.ts';

/**
 * A good entry of a field, as it would stand in the file: `stations: [erstkontakt]`.
 *
 * @param field keys joined by dots, as `fieldName` gives them
 * @returns undefined where the schema shows no example
 */
export function fieldExample(kind: ContentKind, field: string): string | undefined {
  const schema = fieldSchema(kind, field);
  const example = schema && exampleOf(schema);
  if (example === undefined) return undefined;
  const document = new Document({ [field.split('.').at(-1) ?? '']: example });
  visit(document, {
    Seq(_key, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** A field's own example; where it has none, one made of those that its required parts have. */
function exampleOf(schema: z.core.$ZodType): unknown {
  const own = fieldDocs.get(schema)?.example;
  if (own !== undefined) return own;
  const inner = bare(schema);
  if (isArray(inner)) {
    const item = exampleOf(inner._zod.def.element);
    return item === undefined ? undefined : [item];
  }
  if (!isObject(inner)) return undefined;
  const parts = Object.entries(inner._zod.def.shape)
    .filter(([, part]) => part._zod.optin !== 'optional')
    .map(([key, part]) => [key, exampleOf(part)] as const)
    .filter(([, example]) => example !== undefined);
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}
