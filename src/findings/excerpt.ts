import type { Place } from '../prose/place.ts';
import { printableLine } from './printable.ts';

/** A line of a file and signs below it that point at a place. */
export interface Excerpt {
  readonly line: string;
  readonly pointer: string;
}

/** Characters shown of a long line. */
const WIDTH = 90;

/**
 * The line on which a place begins, shortened around it.
 *
 * @returns undefined where the file has no such line, or nothing stands on it
 */
export function excerpt(text: string, { line, column, endLine, endColumn }: Place): Excerpt | undefined {
  const whole = text.split(/\r\n|\n|\r/)[line - 1];
  if (whole === undefined || whole.trim() === '') return undefined;
  const end =
    endLine === line && endColumn !== undefined && endColumn > column ? endColumn - 1 : whole.trimEnd().length;
  const from = Math.max(0, column - 1 - WIDTH / 2);
  const to = Math.min(whole.length, from + WIDTH);
  const start = Math.min(column - 1, to);
  const before = `${from > 0 ? '… ' : ''}${printableLine(whole.slice(from, start))}`;
  const inside = printableLine(whole.slice(start, Math.max(start, Math.min(end, to))));
  const after = `${printableLine(whole.slice(Math.max(start, Math.min(end, to)), to))}${to < whole.length ? ' …' : ''}`;
  return {
    line: `${before}${inside}${after}`,
    pointer: `${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(inside)))}`,
  };
}

/** How many columns a text takes in a terminal: wide signs two, marks on other signs none. */
function columns(text: string): number {
  let count = 0;
  for (const sign of text)
    count += /\p{Mn}|\u200d|\ufe0f/u.test(sign)
      ? 0
      : /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(sign)
        ? 2
        : 1;
  return count;
}
