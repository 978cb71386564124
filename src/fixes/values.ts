import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { type core, safeParse, type z } from 'zod';
import type { DataPath } from '../prose/place.ts';
import { isIsoDate } from '../schemas/scalars.ts';
import { schemaAt } from '../schemas/schema-at.ts';
import type { Edit } from './fix.ts';

/** Writes dates as `YYYY-MM-DD`, and quotes numbers and booleans where the schema wants a text. */
export function values(yaml: string, schema: z.ZodObject): Edit[] {
  const edits: Edit[] = [];
  walk(parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent', uniqueKeys: false }).contents, []);
  return edits;

  function walk(node: unknown, path: DataPath): void {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    if (isMap(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) walk(value, [...path, String(key.value)]);
    }
    const field = isScalar(node) ? schemaAt(schema, path) : undefined;
    const edit = field && isScalar(node) ? repair(node, field) : undefined;
    if (edit) edits.push({ ...edit, path });
  }

  function repair(node: Scalar, field: core.$ZodType): Edit | undefined {
    if (!node.range || accepts(field, node.value)) return undefined;
    const [start, end] = node.range;
    const source = yaml.slice(start, end);
    const date = isDateField(field) && typeof node.value === 'string' ? certainDate(node.value) : undefined;
    if (date && /^(["']?)[\d./-]+\1$/.test(source)) {
      const quote = /^["']/.exec(source)?.[0] ?? '';
      return { start, end, text: quote + date + quote, value: date };
    }
    const needsQuotes = typeof node.value === 'number' || typeof node.value === 'boolean';
    if (!needsQuotes || !/^[\w.+-]+$/.test(source) || !accepts(field, source)) return undefined;
    return { start, end, text: `"${source}"`, value: source };
  }
}

function accepts(field: core.$ZodType, value: unknown): boolean {
  return safeParse(field, value).success;
}

/** Only a field for dates tells a leap day that exists from one that does not. */
function isDateField(field: core.$ZodType): boolean {
  return accepts(field, '2024-02-29') && !accepts(field, '2023-02-29');
}

/** Two-digit years and slashes after the day stay: they have more than one reading. */
function certainDate(text: string): string | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  const parts = german
    ? [german[3], german[2], german[1]]
    : yearFirst
      ? [yearFirst[1], yearFirst[3], yearFirst[4]]
      : [];
  const date = parts.map((part = '') => part.padStart(2, '0')).join('-');
  return isIsoDate(date) ? date : undefined;
}
