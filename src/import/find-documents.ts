import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDocument } from './read-document.ts';

/** What a folder holds. */
export interface FoundDocuments {
  /** Paths, in the order of the alphabet. */
  readonly documents: readonly string[];
  /** Other files; pictures are taken along with the documents that show them. */
  readonly others: readonly string[];
}

/** Files that word processors and systems leave, and pictures. */
const SILENT = /^(?:[.~]|thumbs\.db$|desktop\.ini$)|\.(?:png|jpe?g|webp|avif|gif|tmp)$/i;

/** The documents of a folder and its folders; what begins with a dot or a tilde is nobody's document. */
export async function findDocuments(folder: string): Promise<FoundDocuments> {
  const documents: string[] = [];
  const others: string[] = [];
  const items = await readdir(folder, { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, item.name);
    if (SILENT.test(item.name)) continue;
    if (item.isDirectory()) {
      const inside = await findDocuments(path);
      documents.push(...inside.documents);
      others.push(...inside.others);
    } else if (item.isFile()) {
      (isDocument(item.name) ? documents : others).push(path);
    }
  }
  return { documents, others };
}
