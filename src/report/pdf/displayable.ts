/** Signs that the fonts lack and that have a counterpart in them. */
const COUNTERPARTS: Readonly<Record<string, string>> = { '→': '›', '←': '‹', '✓': '+', '✗': '–' };

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** The typesetter's words for a sign that no font has; quotation marks come escaped. */
const MISSING_SIGN = /the text `\\*"([^"\\]+)\\*"` could not be displayed/g;

/** The signs that a document could not be set for, from the typesetter's words. */
export function missingSigns(message: string): string[] {
  return [...new Set([...message.matchAll(MISSING_SIGN)].map(([, sign = '']) => sign))];
}

/**
 * Replaces signs that no font has, so that one emoji or foreign name never keeps a document from being made: a letter
 * with marks by the letter ("Thị" becomes "Thi"), anything else by a question mark.
 */
export function withoutSigns(text: string, signs: readonly string[]): string {
  // Marks that stand apart from their letter make the letter itself seem to be missing.
  const whole = withoutClusters(text.normalize('NFC'), signs);
  return signs.reduce(
    (all, sign) => (/^[ -~]+$/.test(sign) ? all.replace(/\p{M}/gu, '') : all.replaceAll(sign, replacement(sign))),
    whole,
  );
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A picture of several signs, such as a family or a flag, is one question mark, whichever of them the font lacks. */
function withoutClusters(text: string, signs: readonly string[]): string {
  const pictures = signs.filter((sign) => PICTURE.test(sign));
  if (pictures.length === 0) return text;
  return [...graphemes.segment(text)]
    .map(({ segment }) => (pictures.some((sign) => segment.includes(sign)) ? (COUNTERPARTS[segment] ?? '?') : segment))
    .join('');
}

function replacement(sign: string): string {
  const letter = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return COUNTERPARTS[sign] ?? (/^[A-Za-z]+$/.test(letter) ? letter : '?');
}
