/** The words and numbers of a text as they are counted; what Word hides inside of words does not count. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('\u00ad', '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/**
 * The words of a text that another one does not hold as often.
 *
 * @returns in the order of the text; empty if nothing is lost
 */
export function lostWords(source: readonly string[], target: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of target) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/**
 * The paragraphs that hold words which another text lacks, so that adding them makes it whole.
 *
 * @param target words of the text so far
 */
export function lostParagraphs(paragraphs: readonly string[], target: readonly string[]): string[] {
  const words = paragraphs.map(wordsOf);
  const lost = new Map<string, number>();
  for (const word of lostWords(words.flat(), target)) lost.set(word, (lost.get(word) ?? 0) + 1);
  return paragraphs.filter((_, index) => {
    const own = words[index] ?? [];
    if (!own.some((word) => (lost.get(word) ?? 0) > 0)) return false;
    for (const word of own) lost.set(word, (lost.get(word) ?? 0) - 1);
    return true;
  });
}
