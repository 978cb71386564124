import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Place } from './place.ts';

/** A body that MDX cannot read. */
export interface SyntaxProblem {
  readonly reason: string;
  readonly place: Place;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Reads a body as MDX. Nothing is compiled or run.
 *
 * @param body text after the frontmatter
 * @param line line of the file on which the body begins, from 1; all positions in the tree are those of the file
 * @returns the tree, or where and why it cannot be read
 */
export function parseProse(body: string, line: number): Root | SyntaxProblem {
  try {
    return processor.parse(paddedText(body, line));
  } catch (error) {
    if (error instanceof VFileMessage) {
      return { reason: error.reason, place: { line: error.line ?? line, column: error.column ?? 1 } };
    }
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
