import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Answers } from '../ask/question.ts';
import { createFile } from '../handbook/write-file.ts';
import type { Messages } from '../messages/index.ts';
import { meantId } from '../rules/detection/meant-value.ts';
import type { ScaffoldContext } from '../scaffold/scaffold.ts';
import { type ImportedProcedure, procedureText, WordsLost } from './procedure-text.ts';
import { isReadable, readDocument } from './read-document.ts';
import { type SourceDocument, type SourceImage, UnreadableDocument } from './source-document.ts';

/** What became of a document. */
export type ImportResult =
  | { readonly written: ImportedProcedure; readonly images: number }
  | { readonly refused: string };

/** Where documents go. */
export interface ImportPlace {
  /** The content root. */
  readonly folder: string;
  readonly context: ScaffoldContext;
  readonly words: Messages['importing'];
}

/** The id of the procedure that a document becomes: from its file's name, umlauts transliterated. */
export function idOf(path: string): string {
  return meantId(basename(path, extname(path))) ?? 'import';
}

/**
 * Takes a document over as `procedures/<id>.mdx`, its pictures into `procedures/<id>/`. Nothing is overwritten, and
 * the file is written last: a run that is killed leaves no half of it and can be repeated.
 */
export async function importDocument(
  path: string,
  id: string,
  given: Answers,
  place: ImportPlace,
): Promise<ImportResult> {
  const { folder, context, words } = place;
  if (!isReadable(path) && !/\.docm?$|\.odt$|\.rtf$|\.pdf$/i.test(path)) return { refused: words.wrongKind };
  const shown = `procedures/${id}.mdx`;
  const target = join(folder, shown);
  if (existsSync(target)) return { refused: words.exists(shown) };
  try {
    const source = await readDocument(path);
    const fileName = basename(path);
    const titled: SourceDocument = given.title === undefined ? source : { ...source, title: given.title };
    const written = procedureText(titled, { context, words, fileName, imageFolder: `./${id}`, given });
    const taken = await writePictures(join(folder, 'procedures', id), source.images);
    if (taken !== undefined) return { refused: words.exists(`procedures/${id}/${taken}`) };
    if (!(await createFile(target, written.text))) return { refused: words.exists(shown) };
    return { written, images: source.images.length };
  } catch (error) {
    return { refused: refusal(error, words) };
  }
}

function refusal(error: unknown, words: Messages['importing']): string {
  if (error instanceof UnreadableDocument) return words.unreadable[error.why];
  if (error instanceof WordsLost) return words.lost(error.lost);
  if (error instanceof RangeError) return words.unreadable.damaged;
  if (error instanceof Error && 'code' in error && /^E(?:ACCES|PERM|BUSY|ISDIR)$/.test(String(error.code))) {
    return words.noAccess;
  }
  return words.failed;
}

/** @returns the name of a picture that is there already, with another content */
async function writePictures(folder: string, images: readonly SourceImage[]): Promise<string | undefined> {
  for (const { name, bytes } of images) {
    const path = join(folder, name);
    if (existsSync(path) && !(await readFile(path)).equals(bytes)) return name;
  }
  for (const { name, bytes } of images) await createFile(join(folder, name), bytes);
  return undefined;
}
