import { textBlocks } from '../../prose/text-blocks.ts';
import { type PrintBlock, type PrintInline, printNodes } from '../pdf/print-nodes.ts';
import type { Fact, HeadingBlock, Inlines, ReportBlock } from './document.ts';

/** What can stand where text is wanted: plain text or a line with links and emphasis. */
export type Line = string | PrintInline | Inlines;

/** A line. */
export function line(value: Line): Inlines {
  return typeof value === 'string' || !isInlines(value) ? [value] : value;
}

/** A link; only its words where there is no address. */
export function link(words: string, url: string | undefined): PrintInline {
  return url === undefined ? words : { t: 'link', url, c: [words] };
}

/** Several lines as one, with a separator between them. */
export function joined(lines: readonly Line[], separator = ', '): Inlines {
  return lines.flatMap((one, index) => (index === 0 ? line(one) : [separator, ...line(one)]));
}

/** A heading. */
export function heading(level: number, words: string, id?: string): HeadingBlock {
  return { t: 'heading', level, c: [words], ...(id !== undefined && { id }) };
}

/** A paragraph. */
export function paragraph(...parts: readonly Line[]): ReportBlock {
  return { t: 'paragraph', c: parts.flatMap(line) };
}

/** Plain text of any length as paragraphs and simple lists. */
export function paragraphs(text: string): ReportBlock[] {
  const oneLine = (part: string) => part.replace(/\s+/g, ' ');
  return textBlocks(text).map((block) =>
    block.kind === 'list' ? list(block.items.map(oneLine)) : paragraph(oneLine(block.text)),
  );
}

/** Paragraphs of which the first begins with a label in bold. */
export function labelled(label: string, text: string): ReportBlock[] {
  const [first, ...rest] = paragraphs(text);
  const name: PrintInline = { t: 'strong', c: [`${label}: `] };
  if (first === undefined || first.t === 'paragraph') return [paragraph(name, first?.c ?? []), ...rest];
  return [paragraph(name), first, ...rest];
}

/** A list without numbers. */
export function list(items: readonly Line[]): ReportBlock {
  const blocks = items.map((item): PrintBlock[] => [{ t: 'paragraph', c: line(item) }]);
  return { t: 'list', ordered: false, start: 1, items: blocks };
}

/** Names and what they are; those without a value are left out. */
export function facts(...rows: readonly (readonly [label: string, value: Line | undefined])[]): ReportBlock {
  const given = rows.flatMap(([label, value]): Fact[] => {
    const c = value === undefined ? [] : line(value);
    return c.length === 0 || (c.length === 1 && c[0] === '') ? [] : [{ label, c }];
  });
  return { t: 'facts', rows: given };
}

/** A table; nothing if it has no rows. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  widths?: readonly number[],
): ReportBlock[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map(line));
  return [{ t: 'data', caption, head, rows: cells, ...(widths && { widths }) }];
}

const DEEPEST = 6;

/**
 * A body of the handbook below a heading of the document: its headings are moved down so that none skips a level;
 * what would lie deeper than headings go becomes a paragraph in bold.
 *
 * @param under level of the heading above
 * @param boxTitles titles of components, e.g. `{ PlainLanguage: 'Einfach gesagt' }`
 */
export function body(text: string, under: number, boxTitles: Readonly<Record<string, string>>): ReportBlock[] {
  const open: number[] = [];
  return printNodes(text, boxTitles).map((block): ReportBlock => {
    if (block.t !== 'heading') return block;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    const level = under + open.length;
    return level > DEEPEST ? paragraph({ t: 'strong', c: block.c }) : { t: 'heading', level, c: block.c, quiet: true };
  });
}

function isInlines(value: PrintInline | Inlines): value is Inlines {
  return Array.isArray(value);
}
