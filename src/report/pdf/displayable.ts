/** Signs that the fonts lack and that have a counterpart in them. */
const COUNTERPARTS: Readonly<Record<string, string>> = { '→': '›', '←': '‹', '✓': '+', '✗': '–' };

/** The typesetter's words for a sign that no font has; quotation marks come escaped. */
const MISSING_SIGN = /the text `\\*"([^"\\]+)\\*"` could not be displayed/g;

/** What turns a sign into a picture, or puts a box around a digit: it says nothing itself. */
const PICTURE_MARKS = /[\ufe0e\ufe0f\u20e3]/g;

/** Pictures of several signs, such as a family, a flag or a hand with a colour of skin. */
const PICTURES =
  /\p{Extended_Pictographic}(?:[\u200d\u{e0020}-\u{e007f}\p{EMod}]+\p{Extended_Pictographic}?)+|\p{RI}{2}/gu;

/**
 * Replaces pictures that are made of several signs by one question mark each. No font of ours has them, and the
 * typesetter breaks off over them, or never ends, before it could name what it lacks.
 */
export function withoutJoinedPictures(text: string): string {
  return text.replace(PICTURE_MARKS, '').replace(PICTURES, '?');
}

/** Whether the typesetter broke off because the fonts lack something, named or not. */
export function isAboutSigns(message: string): boolean {
  return /could not be displayed|missing codepoints/.test(message);
}

/** Letters of scripts other than those that the fonts have. */
const FOREIGN = /[^\p{sc=Latin}\p{sc=Arabic}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}]/gu;

/**
 * The last resort, where the typesetter does not say what it lacks, as with Thai or Hindi inside pictures: no marks, and
 * a question mark for each letter of another script.
 */
export function withPlainLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{M}\u200c\u200d]/gu, '')
    .replace(FOREIGN, '?');
}

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
