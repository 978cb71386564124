import { type FileDigest, maxBytes } from './digest.ts';
import type { Handbook } from './handbook.ts';
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
  const text = items.filter(
    (item) => item.type === 'file' && item.size <= maxBytes(item.path) && isText(identify(item.path)),
  );
  const bytes = await source.read(text.map((item) => item.path));
  const archives = items.filter(({ type, path }) => type === 'file' && archivedPdf(path) !== undefined);
  // Workers begin to parse before this thread loads what it needs to go on.
  const [digests, pdfs, { assembleHandbook }] = await Promise.all([
    digest(bytes),
    source.read(archives.map(({ path }) => path)),
    import('./assemble.ts'),
  ]);
  return assembleHandbook(source.label, items, digests, pdfs);
}

function isText(identity: FileIdentity | undefined): boolean {
  return identity !== undefined && identity.kind !== 'asset';
}
