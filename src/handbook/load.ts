import { emptyDigest, type FileDigest, maxBytes } from './digest.ts';
import type { Handbook } from './handbook.ts';
import { archivedPdf, type FileIdentity, identify } from './layout.ts';
import type { ContentSource, SourceItem } from './source.ts';

/** Turns files into digests, in their order; may answer from a cache. Files of several states may share a path. */
export type Digester = (
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
) => Promise<readonly FileDigest[]>;

/** Reads every file anew. */
export const digestAll: Digester = async (files) => {
  const { digestFile } = await import('./read-digest.ts');
  return files.map(([path, bytes]) => digestFile(path, bytes));
};

/**
 * Loads a handbook. Never fails because of content: what is broken is noted in `files` and left out of the model.
 *
 * @param source the working tree, a git revision or memory
 * @param digest how files are read
 * @throws the source's error if it cannot be listed at all
 */
export async function loadHandbook(source: ContentSource, digest: Digester = digestAll): Promise<Handbook> {
  const [handbook] = await loadHandbooks([source], digest);
  return handbook;
}

/**
 * Loads several states at once: their files are read together, so that what several states have in common can be read
 * once and all processors work on the rest.
 */
export async function loadHandbooks<const S extends readonly ContentSource[]>(
  sources: S,
  digest: Digester,
): Promise<{ [I in keyof S]: Handbook }>;
export async function loadHandbooks(sources: readonly ContentSource[], digest: Digester): Promise<Handbook[]> {
  const states = await Promise.all(sources.map(readSource));
  // Workers begin to parse before this thread loads what it needs to go on.
  const [digests, { assembleHandbook }] = await Promise.all([
    digest(states.flatMap(({ texts }) => [...texts])),
    import('./assemble.ts'),
  ]);
  const found = digests.values();
  return states.map(({ label, items, texts, pdfs }) => {
    const ofState = new Map([...texts.keys()].map((path) => [path, found.next().value ?? emptyDigest('unreadable')]));
    return assembleHandbook(label, items, ofState, pdfs);
  });
}

async function readSource(source: ContentSource) {
  const items = await source.list();
  const files = items.filter(({ type }) => type === 'file');
  const texts = files.filter(({ path, size }) => size <= maxBytes(path) && isText(identify(path)));
  const archives = files.filter(({ path }) => archivedPdf(path) !== undefined);
  const read = (wanted: readonly SourceItem[]) => source.read(wanted.map(({ path }) => path));
  const [bytes, pdfs] = await Promise.all([read(texts), read(archives)]);
  return { label: source.label, items, texts: bytes, pdfs };
}

function isText(identity: FileIdentity | undefined): boolean {
  return identity !== undefined && identity.kind !== 'asset';
}
