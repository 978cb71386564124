import { NO_PROSE } from '../prose/no-prose.ts';
import type { ContentKind } from '../schemas/index.ts';
import { emptyDigest, type FileDigest, type FileProblemCode, MAX_BYTES } from './digest.ts';
import { type Entry, type LoadedFile, loadedFile } from './entry.ts';
import { sumOf } from './fingerprint.ts';
import { type Handbook, linkHandbook } from './handbook.ts';
import { archivedPdf, type FileIdentity, identify } from './layout.ts';
import type { ContentSource } from './source.ts';

/** Turns bytes into a digest; may answer from a cache. */
export type Digester = (files: ReadonlyMap<string, Uint8Array>) => Promise<ReadonlyMap<string, FileDigest>>;

/** Reads every file anew. */
export const digestAll: Digester = async (files) => {
  const { digestFile } = await import('./read-digest.ts');
  return new Map([...files].map(([path, bytes]) => [path, digestFile(path, bytes)]));
};

/**
 * Loads a handbook. Never fails because of content: what is broken is noted in `files` and left out of the model.
 *
 * @param source the working tree, a git revision or memory
 * @param digest how files are read
 * @throws the source's error if it cannot be listed at all
 */
export async function loadHandbook(source: ContentSource, digest: Digester = digestAll): Promise<Handbook> {
  const items = await source.list();
  const text = items.filter((item) => item.type === 'file' && item.size <= MAX_BYTES && isText(identify(item.path)));
  const bytes = await source.read(text.map((item) => item.path));
  const archives = items.filter(({ type, path }) => type === 'file' && archivedPdf(path) !== undefined);
  const [digests, pdfs] = await Promise.all([digest(bytes), source.read(archives.map(({ path }) => path))]);

  const files: LoadedFile[] = [];
  const entries: Entry[] = [];
  for (const { path, type, size } of items) {
    const identity = identify(path);
    if (type === 'link') {
      files.push(unusable(path, identity, 'symbolic-link'));
    } else if (identity === undefined) {
      files.push(unusable(path, identity, 'unknown-place'));
    } else if (identity.kind === 'asset') {
      const pdf = pdfs.get(path);
      files.push({ ...loadedFile(path, identity, emptyDigest()), ...(pdf && { sum: sumOf(pdf) }) });
    } else {
      const found = digests.get(path) ?? emptyDigest(size > MAX_BYTES ? 'too-large' : 'unreadable');
      const file = check(path, identity.kind, identity, found);
      if ('file' in file) {
        files.push(file.file);
        entries.push(file);
      } else {
        files.push(file);
      }
    }
  }
  return linkHandbook(source.label, files, entries);
}

function isText(identity: FileIdentity | undefined): boolean {
  return identity !== undefined && identity.kind !== 'asset';
}

function check(path: string, kind: ContentKind, identity: FileIdentity, digest: FileDigest): Entry | LoadedFile {
  if (digest.checked === undefined) return loadedFile(path, identity, digest);
  const { data, problems, removed } = digest.checked;
  const file = loadedFile(path, identity, digest, problems, new Map(removed));
  if (data === undefined) return file;
  return { kind, id: identity.id, path, data, body: digest.body, prose: digest.prose ?? NO_PROSE, file } as Entry;
}

function unusable(path: string, identity: FileIdentity | undefined, code: FileProblemCode): LoadedFile {
  return loadedFile(path, identity, emptyDigest(code));
}
