import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { tooCostly } from './limits.ts';
import { type SyntaxProblem, syntaxProblem, tooDeep } from './syntax-problem.ts';

export type { SyntaxProblem };

const plain = unified().use(remarkParse).use(remarkMdx).freeze();
const withAdditions = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Signs without which none of GitHub's additions to Markdown can occur: tables, strikethrough, footnotes, task lists,
 * bare addresses. They make the parser stop at every letter to look for an address, and most bodies have none of them.
 */
const ADDITIONS = /[|~^@&]|:-|-:|\[[\sx]\]|www|http/i;

/**
 * Reads a body as MDX. Nothing is compiled or run.
 *
 * @param body text after the frontmatter
 * @param line line of the file on which the body begins, from 1; all positions in the tree are those of the file
 * @returns the tree, or where and why it cannot be read
 */
export function parseProse(body: string, line: number): Root | SyntaxProblem {
  const costly = tooCostly(body, line);
  if (costly) return costly;
  const text = paddedText(body, line);
  try {
    return (ADDITIONS.test(body) ? withAdditions : plain).parse(text);
  } catch (error) {
    if (error instanceof VFileMessage) return syntaxProblem(error, text);
    if (error instanceof RangeError) return tooDeep(line);
    if (!(error instanceof Error)) throw error;
    // The parsers check themselves where they are not run for production: what they stumble over is not readable either.
    return { code: 'other', found: error.message, reason: error.message, place: { line, column: 1 } };
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
