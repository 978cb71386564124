import { type ChangeObject, diffArrays } from 'diff';

/** A stretch of words, and whether both texts have it or only one. */
export interface Segment {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Beyond this many edits nobody reads word by word any more, and the search gets slow. */
const MOST_EDITS = 800;

/** Words with their inner hyphens and colons, numbers with their inner points, white space, anything else by itself. */
const TOKEN =
  /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}\u00AD]+(?:[-'’:*_][\p{L}\p{M}\p{N}\u00AD]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const WORD = /[\p{L}\p{N}]/u;

/**
 * Compares two texts word by word. All but the insertions give the earlier text exactly, all but the deletions the
 * later one. Stretches that only share a word here and there are replaced as a whole, as a person would mark them.
 */
export function compareWords(before: string, after: string): Segment[] {
  if (before === after) return segments(before, 'same');
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...segments(before, 'deleted'), ...segments(after, 'inserted')];
  return segmentsOf(joinPatches(runsOf(changes)));
}

/** The words of a text, however often it has each. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Counts the words of a text, without regard to case. */
export function wordCounts(text: string): WordCounts {
  const words = tokens(text.toLowerCase()).filter((token) => WORD.test(token));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How much of their words two texts share: 0 to 1. Order does not count. */
export function similarity(before: WordCounts, after: WordCounts): number {
  const total = before.total + after.total;
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of before.counts) shared += Math.min(count, after.counts.get(word) ?? 0);
  return (2 * shared) / total;
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function segments(text: string, kind: Segment['kind']): Segment[] {
  return text === '' ? [] : [{ kind, text }];
}

/** What was replaced at one place, and what both texts have after it. */
interface Run {
  deleted: string;
  inserted: string;
  same: string;
}

function runsOf(changes: readonly ChangeObject<string[]>[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { deleted: '', inserted: '', same: '' };
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    if (!added && !removed) run.same += text;
    else {
      if (run.same !== '') {
        runs.push(run);
        run = { deleted: '', inserted: '', same: '' };
      }
      if (added) run.inserted += text;
      else run.deleted += text;
    }
  }
  return [...runs, run];
}

/** Joins replacements that only share a space or a word here and there, until none is left. */
function joinPatches(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && belongTogether(last, run)) {
      last.deleted += last.same + run.deleted;
      last.inserted += last.same + run.inserted;
      last.same = run.same;
    } else joined.push(run);
  }
  return joined.length === runs.length ? joined : joinPatches(joined);
}

/** Whether so little stands between two changes that a person would mark them as one. */
function belongTogether(left: Run, right: Run): boolean {
  if (!isReplacement(left) && !isReplacement(right)) return false;
  if (left.deleted + left.inserted === '') return false;
  const between = countWords(left.same);
  if (left.same.trim() === '' || (between < 2 && isReplacement(left) && isReplacement(right))) return true;
  return 2 * Math.max(between, 1) <= Math.min(size(left), size(right));
}

function isReplacement({ deleted, inserted }: Run): boolean {
  return deleted !== '' && inserted !== '';
}

function size({ deleted, inserted }: Run): number {
  return Math.max(countWords(deleted), countWords(inserted));
}

function countWords(text: string): number {
  return tokens(text).filter((token) => WORD.test(token)).length;
}

function segmentsOf(runs: readonly Run[]): Segment[] {
  return runs.flatMap(({ deleted, inserted, same }) => [
    ...segments(deleted, 'deleted'),
    ...segments(inserted, 'inserted'),
    ...segments(same, 'same'),
  ]);
}
