import { NO_PROSE } from '../prose/no-prose.ts';
import type { ContentKind } from '../schemas/index.ts';
import { emptyDigest, type FileDigest, type FileProblemCode, maxBytes } from './digest.ts';
import { type Entry, type LoadedFile, loadedFile } from './entry.ts';
import { sumOf } from './fingerprint.ts';
import { type Handbook, linkHandbook } from './handbook.ts';
import { type FileIdentity, identify } from './layout.ts';
import type { SourceItem } from './source.ts';

/**
 * Makes a handbook of what a source holds.
 *
 * @param label where it comes from, for people
 * @param items everything that there is
 * @param digests what was read of it, by path
 * @param pdfs the archived documents, by path
 */
export function assembleHandbook(
  label: string,
  items: readonly SourceItem[],
  digests: ReadonlyMap<string, FileDigest>,
  pdfs: ReadonlyMap<string, Uint8Array>,
): Handbook {
  const files: LoadedFile[] = [];
  const entries: Entry[] = [];
  for (const { path, type, size } of items) {
    const identity = identify(path);
    if (type === 'link') {
      files.push(unusable(path, identity, 'symbolic-link'));
    } else if (type === 'closed' || type === 'special') {
      files.push(unusable(path, identity, type === 'closed' ? 'unreadable' : 'special-file'));
    } else if (identity === undefined) {
      files.push(unusable(path, identity, 'unknown-place'));
    } else if (identity.kind === 'asset') {
      const pdf = pdfs.get(path);
      files.push({ ...loadedFile(path, identity, emptyDigest()), ...(pdf && { sum: sumOf(pdf) }) });
    } else {
      const found = digests.get(path) ?? emptyDigest(size > maxBytes(path) ? 'too-large' : 'unreadable');
      const file = check(path, identity.kind, identity, found);
      if ('file' in file) {
        files.push(file.file);
        entries.push(file);
      } else {
        files.push(file);
      }
    }
  }
  return linkHandbook(label, files, entries);
}

function check(path: string, kind: ContentKind, identity: FileIdentity, digest: FileDigest): Entry | LoadedFile {
  if (digest.checked === undefined) return loadedFile(path, identity, digest);
  const { data, problems, removed } = digest.checked;
  const file = loadedFile(path, identity, digest, problems, new Map(removed));
  if (data === undefined) return file;
  const entry = {
    kind,
    id: identity.id,
    path,
    data,
    get body() {
      return digest.body;
    },
    prose: digest.prose ?? NO_PROSE,
    file,
  };
  return entry as Entry;
}

function unusable(path: string, identity: FileIdentity | undefined, code: FileProblemCode): LoadedFile {
  return loadedFile(path, identity, emptyDigest(code));
}
