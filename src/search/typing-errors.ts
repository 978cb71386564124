/**
 * Number of typing errors between two words: letters missing, added, wrong or swapped with their neighbour.
 *
 * Optimal string alignment, the restricted Damerau-Levenshtein distance.
 *
 * @param most more errors than this need not be counted
 */
export function typingErrors(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    // One more row could still be saved by a swap, two cannot.
    if (least > most + 1) return least;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Errors that a word of this length may have. Short words have too many neighbours. */
export function mostErrors(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** The word that was probably meant, the first of several; undefined if none is near. */
export function nearestWord(folded: string, words: Iterable<string>): string | undefined {
  const most = mostErrors(folded.length);
  let best: { word: string; errors: number } | undefined;
  if (most === 0) return undefined;
  for (const word of words) {
    if (Math.abs(word.length - folded.length) > most) continue;
    // The first letter is rarely wrong: such a word must be nearer by one.
    const errors = typingErrors(folded, word, most) + (word[0] === folded[0] ? 0 : 0.5);
    if (errors <= most && errors < (best?.errors ?? Number.POSITIVE_INFINITY)) best = { word, errors };
  }
  return best?.word;
}
