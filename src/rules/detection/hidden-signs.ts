/** Signs that nobody sees, copied from web pages and word processors: no-break spaces, signs without width. */
const HIDDEN = /[\u00a0\u00ad\u2007\u200b-\u200f\u202f\u2060\ufeff]/;

/** Whether a text holds signs that nobody sees. */
export function hasHiddenSigns(text: string): boolean {
  return HIDDEN.test(text);
}

/** The text as it looks: no-break spaces are spaces, signs without width are nothing. */
export function asSeen(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
}
