/** A sign of a text that no text should hold. */
export interface StraySign {
  readonly code: 'control-sign' | 'old-line-end';
  /** Its number as Unicode writes it: `U+0007`. */
  readonly found: string;
  readonly offset: number;
}

/**
 * Control characters, which break feeds and terminals, and the two signs that show what follows in another order than
 * it is written in.
 */
const CONTROL = /(?![\t\n\r])[\p{Cc}\u202d\u202e\ufffe\uffff]/u;

/** A line end of old Macintosh computers: some programs see it and some do not, and count lines differently. */
const OLD_LINE_END = /\r(?!\n)/;

/** The first sign of a text that does not belong there; undefined for ordinary text. */
export function straySign(text: string): StraySign | undefined {
  const control = text.search(CONTROL);
  if (control !== -1) return { code: 'control-sign', found: numberOf(text, control), offset: control };
  const lineEnd = text.search(OLD_LINE_END);
  return lineEnd === -1 ? undefined : { code: 'old-line-end', found: '', offset: lineEnd };
}

/** So many of them are no slip: it is a picture, or a document of another program. */
const SLIPS = 3;

/** Whether what could be read as text is none: several control characters, empty bytes among them. */
export function isBinary(text: string): boolean {
  return text.includes('\0') && (text.slice(0, 10_000).match(new RegExp(CONTROL, 'gu'))?.length ?? 0) > SLIPS;
}

/** Whether a text, without the file around it, holds a control character: `"\u0007"` in YAML. */
export function holdsControlSign(text: string): boolean {
  return CONTROL.test(text);
}

/** The number of its first control character. */
export function controlSign(text: string): string {
  return numberOf(text, Math.max(text.search(CONTROL), 0));
}

function numberOf(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
