import type { Paragraph } from '../../handbook/clauses.ts';
import { BODY, type FieldChange } from '../../handbook/comparison/index.ts';
import { compareParagraphs } from '../../handbook/paragraph-changes.ts';
import type { Segment } from '../../handbook/word-changes.ts';
import { formatDate, formatDuration } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import { choiceLabels, fieldDocs } from '../../schemas/field.ts';
import { type ContentKind, schemas } from '../../schemas/index.ts';
import { isIsoDate } from '../../schemas/scalars.ts';
import { bare, schemaAt } from '../../schemas/schema-at.ts';

/** One changed field, word by word. */
export interface FieldDifference {
  readonly field: string;
  /** Its name for people. */
  readonly label: string;
  /** The paragraphs or items that differ; those that are the same are left out. */
  readonly paragraphs: readonly (readonly Segment[])[];
}

/**
 * What became of a field, word by word. Texts are compared paragraph by paragraph, lists item by item.
 *
 * @param below where the field stands in the format, for fields of parts: `['assessments', 0]`
 */
export function fieldDifference(
  { field, before, after }: FieldChange,
  kind: ContentKind,
  language: 'de' | 'en',
  below: readonly (string | number)[] = [],
): FieldDifference {
  const path = [...below, ...field.split('.')];
  const schema = field === BODY ? undefined : schemaAt(schemas[kind], path);
  const say = (value: unknown) => paragraphsOf(value, schema, language);
  const rows = compareParagraphs(say(before), say(after)).filter(({ kind: became }) => became !== 'same');
  return {
    field,
    label: labelOf(kind, path, below.length, language),
    paragraphs: rows.map(({ segments }) => segments),
  };
}

function labelOf(kind: ContentKind, path: readonly (string | number)[], from: number, language: 'de' | 'en'): string {
  if (path.at(-1) === BODY) return messages(language).changes.body;
  return path
    .slice(from)
    .map((step, index) => {
      const schema = schemaAt(schemas[kind], path.slice(0, from + index + 1));
      return (schema && fieldDocs.get(schema as never)?.label[language]) ?? String(step);
    })
    .join(' › ');
}

/** Between paragraphs, before an item of a list, and around a heading. */
const BLOCK_BREAK = /\n\s*\n|\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])|\n(?=#)/;

type Schema = ReturnType<typeof schemaAt>;

function paragraphsOf(value: unknown, schema: Schema, language: 'de' | 'en'): Paragraph[] {
  const items = Array.isArray(value) ? value.map((item) => textOf(item, itemSchema(schema), language)) : undefined;
  const texts = items ?? textOf(value, schema, language).split(BLOCK_BREAK);
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ number: undefined, text, anchor: undefined, kind: 'paragraph', place: { line: 1, column: 1 } }));
}

function itemSchema(schema: Schema): Schema {
  return schema && schemaAt(schema, [0]);
}

/** A value as a person would write it: choices by their label, dates and durations in words, mappings part by part. */
function textOf(value: unknown, schema: Schema, language: 'de' | 'en'): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => textOf(item, itemSchema(schema), language)).join(', ');
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => {
        const field = schema && schemaAt(schema, [key]);
        const label = (field && fieldDocs.get(field as never)?.label[language]) ?? key;
        return `${label}: ${textOf(inner, field, language)}`;
      })
      .join('; ');
  }
  const text = String(value);
  const label = schema && choiceLabels.get(bare(schema) as never)?.labels[text]?.[language];
  if (label !== undefined) return label;
  if (isIsoDate(text)) return formatDate(language, text);
  return /^P\d+[DWMY]/.test(text) ? formatDuration(language, text) : text;
}
