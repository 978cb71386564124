/** Signs that the fonts lack and that have a counterpart in them. */
const COUNTERPARTS: Readonly<Record<string, string>> = { '→': '›', '←': '‹', '✓': '+', '✗': '–' };

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
  const whole = text.normalize('NFC');
  return signs.reduce(
    (all, sign) => (/^[ -~]+$/.test(sign) ? all.replace(/\p{M}/gu, '') : all.replaceAll(sign, replacement(sign))),
    whole,
  );
}

function replacement(sign: string): string {
  const letter = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return COUNTERPARTS[sign] ?? (/^[A-Za-z]+$/.test(letter) ? letter : '?');
}
