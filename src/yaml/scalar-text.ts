import { parse } from 'yaml';

/** A value that a field of YAML holds. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** Columns in which folded texts are written, as the sample handbook has them. */
const COLUMNS = 120;
/** A shorter text stands behind its key. */
const SHORT = 90;

/** Written inside `{ … }` or `[ … ]`, on the line of its key, or below its key where it is long. */
export type ScalarPlace = 'flow' | 'line' | 'block';

/**
 * A scalar as YAML 1.2 (core schema) reads it back: plain where that is safe, folded where it is long, else quoted.
 *
 * @param indent columns by which the lines of a folded text are moved in
 */
export function scalarText(value: string | number | boolean, place: ScalarPlace, indent = 0): string {
  if (typeof value !== 'string') return String(value);
  const plain = !/[\n\r]/.test(value) && isPlain(value, place);
  if (plain && (place !== 'block' || value.length <= SHORT)) return value;
  if (place === 'block' && (value.length > SHORT || value.includes('\n'))) {
    const folded = foldedText(value, indent);
    if (folded !== undefined) return folded;
  }
  return JSON.stringify(value);
}

/** Whether a text without quotation marks means itself. */
function isPlain(value: string, place: ScalarPlace): boolean {
  if (place === 'flow' && /[,[\]{}]/.test(value)) return false;
  // A sign at the beginning may mean something in YAML, or look as if it did.
  return /^[\p{L}\p{N}„“]/u.test(value) && !/[:#]/.test(value) && reads(`key: ${value}`, value);
}

function foldedText(value: string, indent: number): string | undefined {
  const pad = ' '.repeat(indent);
  // Folding eats one line break of each run of them.
  const body = value
    .trim()
    .replaceAll('\r\n', '\n')
    .split(/(\n+)/)
    .map((part, index) =>
      index % 2 === 1
        ? `${part}\n`
        : wrapped(part, COLUMNS - indent)
            .map((row) => (row === '' ? '' : pad + row))
            .join('\n'),
    )
    .join('');
  const text = `>-\n${body}`;
  return reads(`key: ${text}\n`, value) ? text : undefined;
}

function wrapped(paragraph: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of paragraph.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > columns) {
      rows.push(row);
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, row];
}

function reads(yaml: string, value: string): boolean {
  try {
    const data: unknown = parse(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
    return typeof data === 'object' && data !== null && 'key' in data && data.key === value;
  } catch {
    return false;
  }
}
