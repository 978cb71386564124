import { type ProseFacts, proseFacts } from '../prose/facts.ts';
import { NO_PROSE } from '../prose/no-prose.ts';
import { tooDeep } from '../prose/syntax-problem.ts';
import { decode, maxBytes } from './digest.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** Reads a page's body; needs neither YAML nor schemas. Undefined for a file without a body, or that is no text. */
export function readProse(path: string, bytes: Uint8Array): ProseFacts | undefined {
  if (!path.endsWith('.mdx') || bytes.length > maxBytes(path) || bytes.includes(0)) return undefined;
  const text = decode(bytes);
  if (text === undefined) return undefined;
  // Without frontmatter the whole text counts as body: what is unsafe in it must be reported all the same.
  const { body, bodyLine } = splitFrontmatter(text) ?? { body: text, bodyLine: 1 };
  try {
    return proseFacts(body, bodyLine);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Walking a tree is recursive: thousands of nested elements exhaust the stack.
    return { ...NO_PROSE, syntax: tooDeep(bodyLine) };
  }
}
