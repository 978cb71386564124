import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { type SyntaxProblem, syntaxProblem, tooDeep } from './syntax-problem.ts';

export type { SyntaxProblem };

const plain = unified().use(remarkParse).use(remarkMdx).freeze();
const withAdditions = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Signs without which none of GitHub's additions to Markdown can occur: tables, strikethrough, footnotes, task lists,
 * bare addresses. They make the parser stop at every letter to look for an address, and most bodies have none of them.
 */
const ADDITIONS = /[|~^@&]|:-|-:|\[[\sx]\]|www|http/i;

/** Nobody nests lists or quotations deeper; the parser needs minutes for thousands of levels. */
const MAX_NESTING = 50;

/**
 * Reads a body as MDX. Nothing is compiled or run.
 *
 * @param body text after the frontmatter
 * @param line line of the file on which the body begins, from 1; all positions in the tree are those of the file
 * @returns the tree, or where and why it cannot be read
 */
export function parseProse(body: string, line: number): Root | SyntaxProblem {
  const deep = tooDeeplyNestedLine(body);
  if (deep !== undefined) return tooDeep(line + deep);
  const text = paddedText(body, line);
  try {
    return (ADDITIONS.test(body) ? withAdditions : plain).parse(text);
  } catch (error) {
    if (error instanceof VFileMessage) return syntaxProblem(error, text);
    if (error instanceof RangeError) return tooDeep(line);
    throw error;
  }
}

/** A body with blank lines in the frontmatter's stead, so that every position is that of the file. */
export function paddedText(body: string, line: number): string {
  return '\n'.repeat(line - 1) + body;
}

/** Tells a tree from a problem. */
export function isSyntaxProblem(parsed: Root | SyntaxProblem): parsed is SyntaxProblem {
  return 'reason' in parsed;
}

/** The first line, from 0, that opens more lists and quotations than anybody nests. */
export function tooDeeplyNestedLine(body: string): number | undefined {
  const lines = body.split(/\r\n|\n|\r/);
  const index = lines.findIndex((line) => nesting(line) > MAX_NESTING);
  return index === -1 ? undefined : index;
}

/** Markers of lists and quotations at the start of a line, and the indentation that stands for outer ones. */
function nesting(line: string): number {
  const start = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const indentation = /^[ \t]*/.exec(start)?.[0].length ?? 0;
  const markers = start.slice(indentation).match(/>|[-+*](?=\s|$)|\d[.)]/g)?.length ?? 0;
  return markers === 0 ? 0 : markers + indentation / 4;
}
