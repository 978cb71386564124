import type { Entry } from '../entry.ts';
import { isMapping } from './same-value.ts';

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of an entry: those of its data and of its body, without the names of fields. */
export function wordsOf(entry: Entry): WordCounts {
  const counts = new Map<string, number>();
  for (const text of [...textsIn(entry.data), entry.body]) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are by their words: 1 for the same words, 0 for none in common (Sørensen–Dice). */
export function similarity(a: WordCounts, b: WordCounts): number {
  const total = size(a) + size(b);
  if (total === 0) return 1;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / total;
}

function size(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (isMapping(value)) return Object.values(value).flatMap(textsIn);
  return value === undefined || value === null ? [] : [String(value)];
}
