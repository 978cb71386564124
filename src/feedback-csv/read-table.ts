import { parse } from 'csv-parse/sync';

/** One record of a table. */
export interface Row {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with one row of headings. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /**
   * Lines that are no record: their quotation marks do not match, they have more cells than there are headings, or
   * their cells are parted by another sign than those of the headings.
   */
  readonly broken: readonly { readonly line: number; readonly why: 'quotes' | 'cells' | 'delimiter' }[];
  readonly delimiter: string;
}

const DELIMITERS = [';', ',', '\t'] as const;

/** Reads a table; the first row with any text holds the headings. Rows that say nothing are left out. */
export function readTable(text: string): Table {
  // One kind of line break: csv-parse counts those of Windows twice inside a cell.
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/(?<=\n)/);
  const declared = /^sep=(.)\n?$/i.exec(lines[0] ?? '')?.[1];
  const start = declared ? 1 : 0;
  const delimiter = declared ?? delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  const { records, broken } = readRecords(lines, start, delimiter);
  const [head, ...rest] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = withoutEmptyEnd((head?.cells ?? []).map((cell) => cell.trim()));
  const isTooLong = ({ cells }: Row) => cells.slice(headings.length).some((cell) => cell.trim() !== '');
  const isOtherwiseParted = ({ cells: [only = '', ...more] }: Row) =>
    more.length === 0 &&
    DELIMITERS.some((sign) => sign !== delimiter && only.split(sign).length >= Math.max(headings.length, 3));
  return {
    headings,
    rows: rest.filter((row) => !isTooLong(row) && !isOtherwiseParted(row)),
    broken: [
      ...broken.map((line) => ({ line, why: 'quotes' as const })),
      ...rest.filter(isTooLong).map(({ line }) => ({ line, why: 'cells' as const })),
      ...rest.filter(isOtherwiseParted).map(({ line }) => ({ line, why: 'delimiter' as const })),
    ],
    delimiter,
  };
}

/** The sign that stands most often between the headings. */
function delimiterOf(headings: string): string {
  const bare = headings.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** No cell has more lines. Read to the end in search of a quotation mark, thousands of broken rows would take minutes. */
const MOST_LINES = 50;

/**
 * A quotation mark that does not match would swallow the rows behind it. So a record that cannot be read costs its
 * first line alone, and reading goes on with the next.
 */
function readRecords(lines: readonly string[], start: number, delimiter: string) {
  const records: Row[] = [];
  const broken: number[] = [];
  let from = start;
  while (from < lines.length) {
    const to = Math.min(from + MOST_LINES, lines.length);
    const { rows, failedAt } = readPart(lines, from, to, delimiter);
    records.push(...rows);
    // A record that the end of the part cuts in two is read again from its own first line.
    if (failedAt === undefined || (failedAt > from && to < lines.length)) {
      from = failedAt ?? to;
      continue;
    }
    const lenient = readLeniently(lines[failedAt] ?? '', delimiter, records[0]?.cells.length);
    if (lenient) records.push({ line: failedAt + 1, cells: lenient });
    else broken.push(failedAt + 1);
    from = failedAt + 1;
  }
  return { records, broken };
}

function readPart(lines: readonly string[], from: number, to: number, delimiter: string) {
  const rows: Row[] = [];
  let next = from;
  const onRecord = (cells: string[], { lines: end }: { readonly lines: number }) => {
    rows.push({ line: next + 1, cells });
    next = from + end;
    return cells;
  };
  try {
    parse(lines.slice(from, to).join(''), { delimiter, relax_column_count: true, on_record: onRecord });
    return { rows, failedAt: undefined };
  } catch {
    return { rows, failedAt: next };
  }
}

/** A quotation mark in the middle of a cell is a letter like any other, if the row is whole then. */
function readLeniently(line: string, delimiter: string, columns: number | undefined): string[] | undefined {
  try {
    const [cells] = parse(line, { delimiter, relax_column_count: true, relax_quotes: true }) as string[][];
    const bare = cells?.map((cell) => /^"(.*)"$/.exec(cell)?.[1] ?? cell);
    return bare !== undefined && bare.length === columns ? bare : undefined;
  } catch {
    return undefined;
  }
}

function withoutEmptyEnd(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1);
}
