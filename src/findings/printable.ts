/**
 * A text on one line that can do nothing to a terminal or a build log: control characters are dropped, and what
 * a build host takes for a command is broken up. Findings quote content, and content may come from anybody.
 */
export function printable(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}

/** The same for a line whose white space matters. */
export function printableLine(text: string): string {
  return withoutControls(text.replaceAll('\t', ' '));
}

function withoutControls(text: string): string {
  return text
    .replace(/\r?\n/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('##[', '## [');
}
