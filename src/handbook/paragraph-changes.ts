import { diffArrays } from 'diff';
import type { Paragraph } from './clauses.ts';
import { compareWords, type Segment, similarity, wordCounts } from './word-changes.ts';

/** One paragraph of a comparison. */
export interface ParagraphRedline {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** What it is in the text: running text, an item of a list, a table, code. */
  readonly block: Paragraph['kind'];
  readonly segments: readonly Segment[];
}

/** Paragraphs that share less are not one paragraph reworded, but one that went and one that came. */
const LEAST_SHARED = 0.35;

/** So many pairs of paragraphs are held against each other; texts written by people have far fewer. */
const MOST_PAIRS = 40_000;

/** Which paragraphs belong together: both for a pair, one for a paragraph that came or went. */
type Row = readonly [before: Paragraph | undefined, after: Paragraph | undefined];

/** Compares the paragraphs of a clause; a paragraph is recognised by its words, not by its number. */
export function compareParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphRedline[] {
  return rowsOf(before, after).map(([earlier, later]) => paragraphRedline(earlier, later));
}

/** A paragraph as one line: "(2) …". */
export function lineOf({ number, text }: Paragraph): string {
  return number === undefined ? text : `(${number}) ${text}`;
}

function paragraphRedline(earlier: Paragraph | undefined, later: Paragraph | undefined): ParagraphRedline {
  const block = (later ?? earlier)?.kind ?? 'paragraph';
  const was = earlier && lineOf(earlier);
  const is = later && lineOf(later);
  if (was === undefined) return { kind: 'added', block, segments: [{ kind: 'inserted', text: is ?? '' }] };
  if (is === undefined) return { kind: 'removed', block, segments: [{ kind: 'deleted', text: was }] };
  return { kind: was === is ? 'same' : 'changed', block, segments: compareWords(was, is) };
}

function rowsOf(before: readonly Paragraph[], after: readonly Paragraph[]): Row[] {
  const rows: Row[] = [];
  let gone: Paragraph[] = [];
  let come: Paragraph[] = [];
  let earlier = 0;
  let later = 0;
  const close = () => {
    rows.push(...pairSimilar(gone, come));
    gone = [];
    come = [];
  };
  const words = ({ text }: Paragraph) => text;
  for (const { count, added, removed } of diffArrays(before.map(words), after.map(words))) {
    if (removed) gone.push(...before.slice(earlier, earlier + count));
    if (added) come.push(...after.slice(later, later + count));
    if (!added && !removed) {
      close();
      for (let step = 0; step < count; step++) rows.push([before[earlier + step], after[later + step]]);
    }
    if (!added) earlier += count;
    if (!removed) later += count;
  }
  close();
  return rows;
}

/** Pairs reworded paragraphs in their order, so that all pairs together share the most words. */
function pairSimilar(gone: readonly Paragraph[], come: readonly Paragraph[]): Row[] {
  const apart = [...gone.map((paragraph): Row => [paragraph, undefined]), ...come.map((p): Row => [undefined, p])];
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > MOST_PAIRS) return apart;
  // best[i][j]: the most that the paragraphs from i and from j on can share.
  const others = come.map(({ text }) => wordCounts(text));
  const shared = gone.map(({ text }) => {
    const words = wordCounts(text);
    return others.map((other) => similarity(words, other));
  });
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const worth = (i: number, j: number) => {
    const value = shared[i]?.[j] ?? 0;
    return value < LEAST_SHARED ? Number.NEGATIVE_INFINITY : value + at(i + 1, j + 1);
  };
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(worth(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: Row[] = [];
  let i = 0;
  let j = 0;
  while (i < gone.length && j < come.length) {
    if (at(i, j) === worth(i, j)) rows.push([gone[i++], come[j++]]);
    else if (at(i, j) === at(i + 1, j)) rows.push([gone[i++], undefined]);
    else rows.push([undefined, come[j++]]);
  }
  while (i < gone.length) rows.push([gone[i++], undefined]);
  while (j < come.length) rows.push([undefined, come[j++]]);
  return rows;
}
