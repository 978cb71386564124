import { noteStore } from './content-notes.ts';
import { assembleDigest, type FileDigest } from './digest.ts';
import { digestInParallel } from './digest-pool.ts';
import { fromRecord } from './digest-record.ts';
import { digestKey, type KeptDigests } from './kept-digests.ts';
import type { Digester } from './load.ts';
import { readRecordFile, writeRecordFile } from './record-file.ts';
import { softwareVersion } from './software-version.ts';

/** The code whose changes make old entries worthless. */
const READING_CODE = ['src/handbook', 'src/prose', 'src/schemas'];

/** The code whose changes make notes worthless: that of all queries and rules too. */
const NOTING_CODE = [...READING_CODE, 'src/rules'];

/** A digester that can also keep what queries found out about each content. */
export interface CachedDigester extends Digester {
  /** Where other processes of this run find what was read. */
  readonly kept: KeptDigests;
  /** To be called when the rules have run. */
  keepNotes(): void;
}

/**
 * Reads files through a cache: work on one file is done once per content.
 *
 * Entries are found by a hash over the content, in a file that begins with the version of the reading software; so
 * neither an edit nor an update can meet an old entry. A cache that cannot be read or written is as good as none.
 *
 * @param cacheFile a file of records; what rules note goes into another beside it
 * @param alsoKnown another file of records that is read only: most of a past state is as it is today
 */
export function cachedDigester(cacheFile: string, alsoKnown?: string): CachedDigester {
  const notes = noteStore(`${cacheFile}.notes`, softwareVersion(NOTING_CODE));
  const version = softwareVersion(READING_CODE);
  const digest: Digester = async (files) => {
    const cache = readRecordFile(cacheFile, version);
    const keys = new Map([...files].map(([path, bytes]) => [path, digestKey(path, bytes)]));
    const others = alsoKnown === undefined ? undefined : readRecordFile(alsoKnown, version);
    const kept = (path: string) => {
      const key = keys.get(path) ?? '';
      return cache.get(key) ?? others?.get(key);
    };
    // Workers begin with what is missing while this thread takes up the rest.
    const pending = digestInParallel([...files].filter(([path]) => kept(path) === undefined));
    const digests = new Map<string, FileDigest>();
    const broken: [string, Uint8Array][] = [];
    for (const [path, bytes] of files) {
      const record = kept(path);
      if (record === undefined) continue;
      const costly = fromRecord(record);
      if (costly === undefined) broken.push([path, bytes]);
      else digests.set(path, assembleDigest(path, bytes, costly));
    }
    const fresh = [...(await pending), ...(await digestInParallel(broken))];
    const added = new Map<string, Buffer>();
    for (const [path, text] of fresh) {
      const record = Buffer.from(text);
      added.set(keys.get(path) ?? '', record);
      // Fresh digests take the same way as kept ones, so that they cannot differ.
      const costly = fromRecord(record);
      if (costly) digests.set(path, assembleDigest(path, files.get(path) ?? new Uint8Array(), costly));
    }
    writeRecordFile(cacheFile, version, { kept: cache, added, used: new Set(keys.values()) });
    for (const [path, found] of digests) notes.attach(found, keys.get(path) ?? '');
    return digests;
  };
  return Object.assign(digest, { keepNotes: notes.save, kept: { file: cacheFile, version } });
}
