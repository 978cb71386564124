import { isSyntaxProblem, parseProse } from '../prose/parse.ts';

/** One blank behind the last word of a line, or blanks alone on it. Two blanks behind a word are a line break. */
const MEANINGLESS = /(?<=[^ \t\r\n])[ \t](?=\r?\n|$)|(?<=^|\n)[ \t]+(?=\r?\n|$)/g;

/**
 * Removes white space at line ends of a body, and ends its last line. Where that would change what the body says, as
 * in a block of code, and where it cannot be read, everything stays as it is.
 */
export function bodySpaces(body: string): string {
  const trimmed = body.replace(MEANINGLESS, '');
  const lineBreak = trimmed.includes('\r\n') ? '\r\n' : '\n';
  const repaired = trimmed === '' || trimmed.endsWith('\n') ? trimmed : trimmed + lineBreak;
  return repaired === body || meaning(repaired) !== meaning(body) ? body : repaired;
}

/** All that a body says, without places; of a body that cannot be read, its text. */
function meaning(body: string): string {
  const tree = parseProse(body, 1);
  if (isSyntaxProblem(tree)) return body;
  // The places of what is inside braces stand in `data`.
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value));
}
