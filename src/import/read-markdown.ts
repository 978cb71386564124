import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { decodeText } from '../feedback-csv/decode-text.ts';
import { splitFrontmatter } from '../handbook/frontmatter.ts';
import { tooCostly } from '../prose/limits.ts';
import { blockTexts } from './block-texts.ts';
import { type SourceDocument, UnreadableDocument } from './source-document.ts';

const LARGEST = 5 * 1024 * 1024;
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Reads a Markdown document in any encoding that editors write.
 *
 * @throws {UnreadableDocument} if the bytes are no text, or too much of it
 */
export function readMarkdown(bytes: Uint8Array): SourceDocument {
  if (bytes.length > LARGEST) throw new UnreadableDocument('too-large');
  const text = decodeText(bytes)
    .text.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0')) throw new UnreadableDocument('not-text');
  if (text.trim() === '') throw new UnreadableDocument('empty');
  if (tooCostly(text, 1) !== undefined) throw new UnreadableDocument('damaged');
  const parts = splitFrontmatter(text);
  const tree: Root = markdown.parse(parts?.body ?? text);
  const metadata = parts?.yaml.split('\n').filter((line) => line.trim() !== '') ?? [];
  return {
    tree,
    title: parts && titleIn(parts.yaml),
    images: [],
    margins: metadata.map((line) => ({ kind: 'metadata', text: line })),
    paragraphs: [...metadata, ...blockTexts(tree)],
    remarks: [],
  };
}

function titleIn(yaml: string): string | undefined {
  try {
    const data: unknown = parse(yaml);
    const title = typeof data === 'object' && data !== null && 'title' in data ? data.title : undefined;
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}
