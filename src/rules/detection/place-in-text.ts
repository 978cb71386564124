import type { LoadedFile } from '../../handbook/index.ts';
import type { DataPath, Place } from '../../prose/place.ts';

/** So many words are found where they stand; the engine refuses an expression of thousands. */
const MOST_WORDS = 200;

/**
 * The place of some words within a part of a body: the line on which they stand, not only that on which the part begins.
 *
 * @param part the part of the body, e.g. a paragraph
 * @param words as a reader sees them; white space may be a line end in the file
 * @param before what the reader reads before them in that part, to tell a repetition from the first time
 * @returns the part's own place if the words are written otherwise there (with emphasis in between, as entities)
 */
export function placeOfWords(file: LoadedFile, part: Place, words: string, before = ''): Place {
  const lines = file.digest.text.split(/\r\n|[\n\r]/).slice(part.line - 1, part.endLine ?? part.line);
  const pattern = words.trim().split(/\s+/, MOST_WORDS).map(literally).join(String.raw`\s+`);
  const text = lines.join('\n');
  const start = part.column - 1;
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'gu');
  const match = [...text.slice(start).matchAll(whole)][[...before.matchAll(whole)].length];
  if (!match) return part;
  const from = start + match.index;
  return { ...at(text, from, part.line), ...end(at(text, from + match[0].length, part.line)) };
}

/**
 * The place of some words within a field: in a text of many lines, the line on which they stand.
 *
 * @returns the field's own place if the words are written otherwise there
 */
export function placeInField(file: LoadedFile, field: DataPath, words: string): Place {
  return placeOfWords(file, file.locate(field), words);
}

function at(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function end({ line, column }: { line: number; column: number }): { endLine: number; endColumn: number } {
  return { endLine: line, endColumn: column };
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
