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

const OPENING = /^---[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /^---[ \t]*$/m;

/**
 * Takes an MDX text apart into frontmatter and body.
 *
 * @param text the whole file, without byte order mark
 * @returns undefined if the file does not begin with `---` or the block is never closed
 */
export function splitFrontmatter(text: string): FrontmatterParts | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const rest = text.slice(start);
  const closing = CLOSING.exec(rest);
  if (!closing) return undefined;
  const yaml = rest.slice(0, closing.index);
  const afterMarker = closing.index + closing[0].length;
  const lineEnd = /^\r?\n|^\r/.exec(rest.slice(afterMarker))?.[0] ?? '';
  const bodyLine = 1 + countLines(yaml) + 1 + (lineEnd === '' ? 0 : 1);
  return { yaml, yamlLine: 2, body: rest.slice(afterMarker + lineEnd.length), bodyLine };
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
