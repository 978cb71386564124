import { stringify } from 'yaml';
import { z } from 'zod';
import { choiceLabels, type FieldDoc, fieldDocs, type ReferenceTarget, type Text } from '../schemas/field.ts';
import { type ContentKind, schemas } from '../schemas/index.ts';
import { bare, isArray, isObject, isRecord } from '../schemas/schema-at.ts';

/** What kind of value a field takes. */
export type FieldType =
  | { readonly type: SimpleType }
  | { readonly type: 'choice'; readonly choices: readonly { readonly value: string; readonly label: Text }[] }
  | { readonly type: 'fixed'; readonly value: string }
  | { readonly type: 'list' | 'map'; readonly item: FieldType }
  | { readonly type: 'or'; readonly types: readonly FieldType[] };

/** A kind of value without parts. */
export type SimpleType =
  | 'text'
  | 'long-text'
  | 'number'
  | 'yesno'
  | 'date'
  | 'duration'
  | 'id'
  | 'address'
  | 'email'
  | 'language'
  | 'group';

/** One field of the content format. */
export interface FormatField {
  /** Names from the top, e.g. `['indicators', 'target']`. */
  readonly path: readonly string[];
  readonly label: Text;
  readonly description: Text;
  readonly type: FieldType;
  readonly need: 'required' | 'expected' | 'optional';
  /** What holds where the field is not given, as YAML. */
  readonly fallback: string | undefined;
  /** A good entry, as it would stand in the file. */
  readonly example: string | undefined;
  /** Whether customers may read it. */
  readonly isPublic: boolean;
  readonly refersTo: ReferenceTarget | undefined;
}

/** One kind of content: its file and its fields, those inside others right behind them. */
export interface FormatSection {
  readonly kind: ContentKind;
  /** Where such a file lies, below the content's folder. */
  readonly file: string;
  /** Whether a text follows the fields. */
  readonly hasBody: boolean;
  readonly fields: readonly FormatField[];
}

/** Where each kind of content lies, with an example for what is free to choose. */
const FILES: Readonly<Record<ContentKind, string>> = {
  settings: 'handbook.yaml',
  procedure: 'procedures/erstgespraech.mdx',
  'terms-document': 'terms/betreuungsvertrag/document.yaml',
  'terms-version': 'terms/betreuungsvertrag/2026-01-01.de.mdx',
  evaluation: 'evaluations/2025.mdx',
  feedback: 'feedback/2025/2025-014.yaml',
  catalogue: 'requirements/qb-11.yaml',
  page: 'docs/leitbild.mdx',
  acknowledgement: 'acknowledgements/edition-2026.yaml',
  sealed: 'sealed.yaml',
};

/** The content format, made from the schemas: nothing is described twice. */
export function formatReference(): FormatSection[] {
  return (Object.keys(FILES) as ContentKind[]).map((kind) => ({
    kind,
    file: FILES[kind],
    hasBody: FILES[kind].endsWith('.mdx'),
    fields: fieldsOf(schemas[kind], []),
  }));
}

function fieldsOf(schema: z.core.$ZodType, parents: readonly string[]): FormatField[] {
  const inner = itemOf(schema);
  if (!isObject(inner)) return [];
  return Object.entries(inner._zod.def.shape).flatMap(([name, field]) => {
    const path = [...parents, name];
    return [formatField(field, path), ...fieldsOf(field, path)];
  });
}

function formatField(schema: z.core.$ZodType, path: readonly string[]): FormatField {
  const doc = fieldDocs.get(schema as never);
  if (doc === undefined) throw new Error(`The field ${path.join('.')} is not documented.`);
  return {
    path,
    label: doc.label,
    description: doc.description,
    type: fieldType(schema, doc),
    need: fieldNeed(schema, doc),
    fallback: fallbackOf(schema),
    example: doc.example === undefined ? undefined : stringify({ [path.at(-1) ?? '']: doc.example }).trimEnd(),
    isPublic: doc.visibility === 'public',
    refersTo: doc.refersTo,
  };
}

/** How badly a field is wanted. */
export function fieldNeed(schema: z.core.$ZodType, doc: FieldDoc): FormatField['need'] {
  if (!accepts(schema, undefined)) return 'required';
  return doc.expected ? 'expected' : 'optional';
}

function fallbackOf(schema: z.core.$ZodType): string | undefined {
  const result = z.safeParse(schema, undefined);
  const value = result.success ? result.data : undefined;
  // Empty lists and groups say no more than "nothing".
  return value === undefined || typeof value === 'object' ? undefined : stringify(value).trimEnd();
}

/** What kind of value a field's schema takes. */
export function fieldType(schema: z.core.$ZodType, doc: FieldDoc | undefined): FieldType {
  const inner = bare(schema);
  if (isArray(inner)) return { type: 'list', item: fieldType(inner._zod.def.element, doc) };
  if (isRecord(inner)) return { type: 'map', item: fieldType(inner._zod.def.valueType, doc) };
  if (isObject(inner)) return { type: 'group' };
  if (inner instanceof z.ZodUnion) return { type: 'or', types: inner.options.map((option) => fieldType(option, doc)) };
  if (inner instanceof z.ZodLiteral) return { type: 'fixed', value: [...inner.values].join(', ') };
  if (inner instanceof z.ZodEnum) return { type: 'choice', choices: choicesOf(inner) };
  if (inner instanceof z.ZodNumber) return { type: 'number' };
  if (inner instanceof z.ZodBoolean) return { type: 'yesno' };
  return { type: textType(inner, doc) };
}

function choicesOf(schema: z.ZodEnum) {
  const labels = choiceLabels.get(schema as never)?.labels ?? {};
  return schema.options.map((option) => {
    const value = String(option);
    return { value, label: labels[value] ?? { de: value, en: value } };
  });
}

/** What each kind of text accepts and what it refuses; the first that fits is it. */
const TEXTS: readonly [type: SimpleType, accepted: string, refused: string][] = [
  ['date', '2026-01-31', '2026-02-30'],
  ['duration', 'P12M', '12M'],
  ['address', 'https://example.org', 'ftp://example.org'],
  ['email', 'qm@example.org', 'qm'],
  ['id', 'erstgespraech', 'Erst Gespräch'],
  ['language', 'de-simple', 'erstgespraech'],
];

function textType(schema: z.core.$ZodType, doc: FieldDoc | undefined): SimpleType {
  if (accepts(schema, 'Ein Satz, der zu nichts Besonderem passt.')) {
    return doc?.multiline || accepts(schema, '') ? 'long-text' : 'text';
  }
  return TEXTS.find(([, accepted, refused]) => accepts(schema, accepted) && !accepts(schema, refused))?.[0] ?? 'text';
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function itemOf(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = bare(schema);
  if (isArray(inner)) return itemOf(inner._zod.def.element);
  return isRecord(inner) ? itemOf(inner._zod.def.valueType) : inner;
}
