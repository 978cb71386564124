import { diffArrays } from 'diff';

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
  return joinNeighbours(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })),
  );
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

/**
 * Joins replacements that are parted by next to nothing: a space or a single word between two is part of them.
 * Each run of changes becomes at most one deletion and one insertion after it.
 */
function joinNeighbours(changes: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let deleted = '';
  let inserted = '';
  const close = () => {
    joined.push(...segments(deleted, 'deleted'), ...segments(inserted, 'inserted'));
    deleted = '';
    inserted = '';
  };
  for (const [index, { kind, text }] of changes.entries()) {
    if (kind === 'deleted') deleted += text;
    else if (kind === 'inserted') inserted += text;
    else if (deleted !== '' && inserted !== '' && isReplaced(changes, index + 1) && isNextToNothing(text)) {
      deleted += text;
      inserted += text;
    } else {
      close();
      joined.push(...segments(text, 'same'));
    }
  }
  close();
  return joined;
}

/** Whether words at a place are replaced by others, not only taken out or put in. */
function isReplaced(changes: readonly Segment[], at: number): boolean {
  const [first, second] = [changes[at]?.kind, changes[at + 1]?.kind];
  return (first === 'deleted' && second === 'inserted') || (first === 'inserted' && second === 'deleted');
}

function isNextToNothing(text: string): boolean {
  return tokens(text).filter((token) => WORD.test(token)).length < 2;
}
