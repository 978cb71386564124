/** The words of a text, in lower case; punctuation, Markdown marks and white space are gone. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text as it is compared with others: case, punctuation and white space do not count. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a field says nothing: it is missing, or white space only. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

const REAL_WORDS = 5;
const REAL_LENGTH = 30;

/** Whether a comparable text is long enough that two people would hardly write the same by chance. */
export function isTelling(comparableText: string): boolean {
  return comparableText.length >= REAL_LENGTH && comparableText.split(' ', REAL_WORDS).length === REAL_WORDS;
}
