import { z } from 'zod';

/** A text in every language of the user interface. */
export interface Text {
  readonly de: string;
  readonly en: string;
}

/** The kinds of things that a field can refer to by id. */
export type ReferenceTarget =
  | 'role'
  | 'station'
  | 'service'
  | 'procedure'
  | 'terms'
  | 'evaluation'
  | 'measure'
  | 'indicator'
  | 'requirement'
  | 'rule'
  | 'page';

/**
 * What a field means. The single source for the format reference, the JSON schemas,
 * the web editor's hints and the wording of findings.
 */
export interface FieldDoc {
  /** The name people see, e.g. "Begründung". */
  readonly label: Text;
  /** What belongs into the field, one or two sentences. */
  readonly description: Text;
  /** A good entry, as it would stand in the YAML. */
  readonly example?: unknown;
  /** `public` only where customers may read it. Everything else never leaves the handbook site. */
  readonly visibility?: 'public';
  /** Optional for the schema, but a rule reports a gap where it is missing. */
  readonly expected?: true;
  /** The field holds ids of such things; a dangling id is a finding. */
  readonly refersTo?: ReferenceTarget;
  /** Long text: the web editor shows a large box. */
  readonly multiline?: true;
}

/** All field documentation, by schema. */
export const fieldDocs = z.registry<FieldDoc>();

/**
 * Attaches documentation to a field's schema.
 *
 * The schema is cloned, so that one schema can serve several fields with different meanings.
 */
export function field<T extends z.ZodType>(schema: T, doc: FieldDoc): T {
  const own = schema.clone() as T;
  fieldDocs.add(own, doc as never);
  return own;
}

/** The labels of a choice's values, by schema of the choice. */
export const choiceLabels = z.registry<{ readonly labels: Readonly<Record<string, Text>> }>();

/**
 * A choice between fixed values, each with a label in every language.
 *
 * @param labels value → label, in the order in which people should see them
 */
export function choice<const L extends Readonly<Record<string, Text>>>(labels: L) {
  const values = Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]];
  const schema = z.enum(values);
  choiceLabels.add(schema, { labels } as never);
  return schema;
}

/** Follows optional, default, nullable and array wrappers down to the schema inside. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner: z.ZodType = schema;
  for (;;) {
    if (
      inner instanceof z.ZodOptional ||
      inner instanceof z.ZodNullable ||
      inner instanceof z.ZodDefault ||
      inner instanceof z.ZodPrefault
    ) {
      inner = inner.unwrap() as z.ZodType;
    } else {
      return inner;
    }
  }
}

/** The documented label of a choice's value, or the value itself where the schema has none. */
export function choiceLabel(schema: z.ZodType, value: string, language: keyof Text): string {
  return choiceLabels.get(unwrap(schema) as never)?.labels[value]?.[language] ?? value;
}
