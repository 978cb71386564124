/** An MDX file taken apart. */
export interface FrontmatterParts {
  /** YAML between the two `---` lines. */
  readonly yaml: string;
  /** Line on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** What follows the frontmatter. */
  readonly body: string;
  /** Line on which the body begins, from 1. */
  readonly bodyLine: number;
}

const OPENING = /^---[ \t]*\r?\n/;

/**
 * A line that some program might take for the end of the frontmatter: Astro ends it at any line that begins with
 * `---` or `+++`. Where two programs see the end at different lines, a body could hide from the check.
 */
const LOOKS_LIKE_END = /^(?:---|\+\+\+)/;
const END = /^---[ \t]*\r?\n?$/;

/**
 * Takes an MDX text apart into frontmatter and body.
 *
 * Strict on purpose: the block begins on the first line, and its first line that begins with `---` is `---` alone.
 *
 * @param text the whole file, without byte order mark
 * @returns undefined if there is no such block
 */
export function splitFrontmatter(text: string): FrontmatterParts | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = closingLine(text, start);
  if (closing === undefined) return undefined;
  const yaml = text.slice(start, closing.start);
  const bodyLine = 2 + countLines(yaml) + (closing.end === text.length && !text.endsWith('\n') ? 0 : 1);
  return { yaml, yamlLine: 2, body: text.slice(closing.end), bodyLine };
}

function closingLine(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed === -1 ? text.length : lineFeed + 1;
    const line = text.slice(start, end);
    if (LOOKS_LIKE_END.test(line)) return END.test(line) ? { start, end } : undefined;
    start = end;
  }
  return undefined;
}

function countLines(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

/** Why a text cannot be taken apart, and on which line. */
export interface MissingFrontmatter {
  readonly why: 'no-start' | 'no-end' | 'unclear-end';
  readonly line: number;
}

/** Says what is wrong with a text that `splitFrontmatter` refuses. */
export function missingFrontmatter(text: string): MissingFrontmatter {
  const opening = OPENING.exec(text);
  if (!opening) return { why: 'no-start', line: 1 };
  const lines = text.slice(opening[0].length).split('\n');
  const end = lines.findIndex((line) => LOOKS_LIKE_END.test(line));
  return end === -1 ? { why: 'no-end', line: 1 } : { why: 'unclear-end', line: end + 2 };
}
