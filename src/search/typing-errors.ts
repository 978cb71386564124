/**
 * Number of typing errors between two words: letters missing, added, wrong or swapped with their neighbour.
 *
 * Optimal string alignment, the restricted Damerau-Levenshtein distance.
 */
export function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** The word that was probably meant; undefined if none is near. Short words have too many neighbours. */
export function nearestWord(folded: string, words: Iterable<string>): string | undefined {
  const most = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  let best: { word: string; errors: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - folded.length) > most) continue;
    const errors = typingErrors(folded, word);
    if (errors <= most && errors < (best?.errors ?? Number.POSITIVE_INFINITY)) best = { word, errors };
  }
  return best?.word;
}
