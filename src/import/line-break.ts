import type { MdxJsxTextElement } from 'mdast-util-mdx';

/** A line break where Markdown has none, as in the cell of a table. */
export function lineBreak(): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] };
}
