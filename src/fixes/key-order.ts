import { isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Edit } from './fix.ts';

/**
 * Puts the fields of a file into the order of its schema. Comments and blank lines above a field move with it; a comment
 * that a blank line parts from the first field belongs to the file and stays on top. Unknown fields come last, as they stood.
 */
export function keyOrder(yaml: string, schema: z.ZodObject): Edit[] {
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent', uniqueKeys: false });
  if (!isMap(contents) || contents.flow || contents.items.length < 2) return [];
  const starts: { readonly key: string; readonly at: number }[] = [];
  for (const { key } of contents.items) {
    if (!isScalar(key) || !key.range) return [];
    const at = key.range[0];
    // A field that does not begin its line is written in a way that lines cannot be moved.
    if (at > 0 && yaml[at - 1] !== '\n') return [];
    starts.push({ key: String(key.value), at });
  }
  const first = fileHeader(yaml.slice(0, starts[0]?.at ?? 0));
  const begins = starts.map(({ at }, index) =>
    index === 0 ? first : aboveStart(yaml, starts[index - 1]?.at ?? 0, at),
  );
  const end = yaml.length;
  const fields = starts.map(({ key }, index) => ({
    key,
    text: withBreak(yaml.slice(begins[index], begins[index + 1] ?? end)),
  }));
  const order = Object.keys(schema.shape);
  const rank = ({ key }: { readonly key: string }) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = fields.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.every((field, index) => field === fields[index])) return [];
  return [{ start: first, end, text: sorted.map(({ text }) => text).join('') }];
}

/** Where the fields begin: behind a comment that a blank line parts from them. */
function fileHeader(above: string): number {
  const blank = above.search(/\r?\n[ \t]*\r?\n(?![\s\S]*\n[ \t]*\r?\n)/);
  return blank < 0 ? 0 : blank + (/^\r?\n[ \t]*\r?\n/.exec(above.slice(blank))?.[0].length ?? 0);
}

/** Start of the comments and blank lines right above a field. */
function aboveStart(yaml: string, after: number, at: number): number {
  let start = at;
  for (;;) {
    const lineStart = yaml.lastIndexOf('\n', start - 2) + 1;
    if (lineStart <= after || start === lineStart || !/^(?:#.*)?\s*$/.test(yaml.slice(lineStart, start))) return start;
    start = lineStart;
  }
}

function withBreak(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
