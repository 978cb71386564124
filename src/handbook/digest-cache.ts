import { noteStore } from './content-notes.ts';
import { assembleDigest, emptyDigest, type FileDigest } from './digest.ts';
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
    const others = alsoKnown === undefined ? undefined : readRecordFile(alsoKnown, version);
    const keys = files.map(([path, bytes]) => digestKey(path, bytes));
    // What stands at several places, or in several states, is read once.
    const contents = new Map(files.map(([path, bytes], index) => [keys[index] ?? '', [path, bytes] as const]));
    const toRead = ([key, [path, bytes]]: readonly [string, readonly [string, Uint8Array]]) =>
      [key, path, bytes] as const;
    const kept = (key: string) => cache.get(key) ?? others?.get(key);
    // Workers begin with what is missing while this thread takes up the rest.
    const pending = digestInParallel([...contents].filter(([key]) => kept(key) === undefined).map(toRead));
    const digests = new Map<string, FileDigest>();
    const take = (key: string, record: Buffer) => {
      const content = contents.get(key);
      const costly = fromRecord(record);
      if (content && costly) digests.set(key, assembleDigest(...content, costly));
      return costly !== undefined;
    };
    const broken = [...contents].filter(([key]) => {
      const record = kept(key);
      return record !== undefined && !take(key, record);
    });
    const fresh = [...(await pending), ...(await digestInParallel(broken.map(toRead)))];
    const added = new Map(fresh.map(([key, text]) => [key, Buffer.from(text)]));
    // Fresh digests take the same way as kept ones, so that they cannot differ.
    for (const [key, record] of added) take(key, record);
    writeRecordFile(cacheFile, version, { kept: cache, added, used: new Set(keys) });
    for (const [key, found] of digests) notes.attach(found, key);
    return keys.map((key) => digests.get(key) ?? emptyDigest('unreadable'));
  };
  return Object.assign(digest, { keepNotes: notes.save, kept: { file: cacheFile, version } });
}
