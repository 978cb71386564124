import { transliterate } from '../../prose/slug.ts';

/**
 * The candidate that was probably meant: the same but for case, umlauts and hyphens, or a slip of the keyboard away.
 * Another number is no slip: `2025-07` does not mean `2025-01`.
 *
 * @returns undefined if none is near
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const offered = plain(candidate);
    if (Math.abs(offered.length - wanted.length) >= least || digits(offered) !== digits(wanted)) continue;
    const distance = editDistance(wanted, offered, least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

function digits(word: string): string {
  return word.replace(/\D/g, '');
}

/** The same names are compared with every reference that leads nowhere. */
const plainWords = new Map<string, string>();
const MOST_WORDS = 20_000;

function plain(word: string): string {
  const known = plainWords.get(word);
  if (known !== undefined) return known;
  if (plainWords.size >= MOST_WORDS) plainWords.clear();
  const made = transliterate(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  plainWords.set(word, made);
  return made;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
 *
 * @returns the limit if there are as many or more
 */
function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
    // No later row holds less than the two before it.
    if (Math.min(...beforeLast, ...last) >= limit) return limit;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
