import { readFile, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { withPictures } from './pictures-beside.ts';
import { readMarkdown } from './read-markdown.ts';
import { readWord } from './read-word.ts';
import { type SourceDocument, UnreadableDocument } from './source-document.ts';

/** A document that long is no procedure; with its pictures it fits. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Whether a file is one of those that can be read; others that people write with get a word of explanation. */
export function isReadable(path: string): boolean {
  return /\.(?:docx|md|markdown)$/i.test(path);
}

/** Whether a file is a document that somebody may have expected to be read. */
export function isDocument(path: string): boolean {
  return isReadable(path) || /\.(?:docm?|odt|rtf|pdf|pages)$/i.test(path);
}

/**
 * Reads a Word or Markdown document.
 *
 * @throws {UnreadableDocument} if it is neither, or damaged, protected or too large
 */
export async function readDocument(path: string): Promise<SourceDocument> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new UnreadableDocument('too-large');
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new UnreadableDocument('empty');
  if (/^\.(?:md|markdown)$/i.test(extname(path))) return withPictures(readMarkdown(bytes), dirname(path));
  return readWord(bytes);
}
