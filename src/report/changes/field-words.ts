import { BODY, type FieldChange } from '../../handbook/comparison/index.ts';
import { formatDate, formatDuration } from '../../messages/dates.ts';
import type { Messages } from '../../messages/index.ts';
import { choiceLabels, fieldDocs } from '../../schemas/field.ts';
import { type ContentKind, schemas } from '../../schemas/index.ts';
import { isIsoDate } from '../../schemas/scalars.ts';
import { bare, schemaAt } from '../../schemas/schema-at.ts';

/** The language and words of a summary. */
export interface SummaryWords {
  readonly language: 'de' | 'en';
  readonly words: Messages['changes'];
}

/** Longer values are named, not shown. */
const MAX_SHOWN = 40;

/**
 * Changed fields in words: `Ziel, Leserkreis (nur intern → auch für Kundinnen und Kunden)`.
 *
 * @param below where the fields stand in the format, for fields of parts: `['assessments', 0]`
 */
export function fieldWords(
  fields: readonly FieldChange[],
  kind: ContentKind,
  summary: SummaryWords,
  below: readonly (string | number)[] = [],
): string {
  return fields.map((change) => fieldInWords(change, kind, summary, below)).join(', ');
}

function fieldInWords(
  { field, before, after }: FieldChange,
  kind: ContentKind,
  { language, words }: SummaryWords,
  below: readonly (string | number)[],
): string {
  if (field === BODY) return words.body;
  const path = [...below, ...field.split('.')];
  const labels = path.map((_step, index) => labelAt(kind, path.slice(0, index + 1), language)).slice(below.length);
  const label = labels.join(' › ');
  const schema = schemaAt(schemas[kind], path);
  if (schema && fieldDocs.get(schema as never)?.multiline) return label;
  const shown = [before, after].map((value) => valueInWords(value, schema, { language, words }));
  return shown.every((value) => value !== undefined) ? `${label} (${shown.join(' → ')})` : label;
}

/** The label of a field, or its key where the schema leaves keys free. */
function labelAt(kind: ContentKind, path: readonly (string | number)[], language: 'de' | 'en'): string {
  const schema = schemaAt(schemas[kind], path);
  const doc = schema && fieldDocs.get(schema as never);
  return doc?.label[language] ?? String(path.at(-1));
}

/** A short value in words; undefined if it is too long or no single value. */
function valueInWords(
  value: unknown,
  schema: ReturnType<typeof schemaAt>,
  { language, words }: SummaryWords,
): string | undefined {
  if (value === undefined || value === null || value === '') return words.noValue;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.length > MAX_SHOWN || value.includes('\n')) return undefined;
  const label = schema && choiceLabels.get(bare(schema) as never)?.labels[value]?.[language];
  if (label !== undefined) return label;
  if (isIsoDate(value)) return formatDate(language, value);
  return /^P\d/.test(value) ? formatDuration(language, value) : value;
}
