/** A word without what writers spell differently: case, umlauts (ä, ae), ß and ss, accents. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Endings of inflected German words, longest first. */
const ENDINGS = ['ungen', 'innen', 'ern', 'en', 'er', 'es', 'em', 'e', 'n', 's'];

/** A folded word and what may be left of it without an ending; at least four letters. */
export function forms(folded: string): string[] {
  const stems = ENDINGS.filter((end) => folded.endsWith(end) && folded.length - end.length >= 4).map((end) =>
    end === 'ungen' ? folded.slice(0, -2) : folded.slice(0, -end.length),
  );
  return [...new Set([folded, ...stems])];
}
