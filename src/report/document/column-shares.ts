import type { Inlines } from './document.ts';
import { plainText } from './print-links.ts';

/** Longer words may be broken, and longer texts wrapped: then a column asks for no more room. Letters. */
const LONGEST_WORD = 16;
const LONGEST_TEXT = 30;

/** Room beside the letters of a cell. */
const INSET = 3;

/**
 * How to share the width of a table among its columns, where a format cannot measure what stands in them: each gets room
 * for its longest word, and more the more text it holds.
 *
 * @returns one share for each column, in letters
 */
export function columnShares(head: readonly string[], rows: readonly (readonly Inlines[])[]): number[] {
  return head.map((words, column) => {
    const texts = [words, ...rows.map((row) => plainText(row[column] ?? []))];
    const longest = (parts: readonly string[]) => Math.max(...parts.map(({ length }) => length));
    const word = Math.min(longest(texts.flatMap((text) => text.split(/\s+/))), LONGEST_WORD);
    const mean = texts.reduce((sum, { length }) => sum + Math.min(length, LONGEST_TEXT), 0) / texts.length;
    return Math.max(word, mean) + INSET;
  });
}
