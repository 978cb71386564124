import type { Handbook } from '../../handbook/index.ts';
import { fieldDocs, type ReferenceTarget } from '../../schemas/field.ts';
import type { ContentKind } from '../../schemas/index.ts';
import { bare, isArray } from '../../schemas/schema-at.ts';
import { fieldSchema } from './field-schema.ts';
import { comparable } from './plain-words.ts';

/**
 * The id of what is called so: people write "Beratungsleitung" where the id `leitung` is meant.
 *
 * @param field the field that should hold an id
 * @returns undefined where nothing, or more than one thing, has this title
 */
export function idByTitle(handbook: Handbook, kind: ContentKind, field: string, title: string): string | undefined {
  const wanted = comparable(title);
  const ids = titled(handbook, referenceTarget(kind, field)).flatMap(([id, name]) =>
    comparable(name) === wanted ? [id] : [],
  );
  return wanted !== '' && ids.length === 1 ? ids[0] : undefined;
}

/** What a field's ids are ids of; undefined for a field that refers to nothing. */
export function referenceTarget(kind: ContentKind, field: string): ReferenceTarget | undefined {
  const schema = fieldSchema(kind, field);
  if (schema === undefined) return undefined;
  const inner = bare(schema);
  return (
    fieldDocs.get(schema)?.refersTo ?? (isArray(inner) ? fieldDocs.get(inner._zod.def.element)?.refersTo : undefined)
  );
}

function titled(handbook: Handbook, target: ReferenceTarget | undefined): (readonly [id: string, title: string])[] {
  const { settings } = handbook;
  switch (target) {
    case 'role':
      return settings.roles.map(({ id, title }) => [id, title]);
    case 'station':
      return settings.customerPath.map(({ id, title }) => [id, title]);
    case 'service':
      return settings.services.map(({ id, title }) => [id, title]);
    case 'procedure':
      return [...handbook.procedures.values()].map(({ id, data }) => [id, data.title]);
    case 'terms':
      return [...handbook.terms.values()].flatMap(({ id, document }) =>
        document ? [[id, document.data.title] as const] : [],
      );
    default:
      return [];
  }
}
