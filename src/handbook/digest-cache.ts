import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { noteStore } from './content-notes.ts';
import { assembleDigest, type FileDigest } from './digest.ts';
import { digestInParallel } from './digest-pool.ts';
import { fromRecord } from './digest-record.ts';
import { identify } from './layout.ts';
import type { Digester } from './load.ts';
import { softwareVersion } from './software-version.ts';

/** The code whose changes make old entries worthless. */
const READING_CODE = ['src/handbook', 'src/prose', 'src/schemas'];

/** The code whose changes make notes worthless: that of all queries and rules too. */
const NOTING_CODE = [...READING_CODE, 'src/rules'];

/** The cache is written anew when it holds this many times what the last run needed. */
const SLACK = 3;

/** A digester that can also keep what queries found out about each content. */
export interface CachedDigester extends Digester {
  /** To be called when the rules have run. */
  keepNotes(): void;
}

/**
 * Reads files through a cache: work on one file is done once per content.
 *
 * Entries are found by a hash over the content, in a file that begins with the version of the reading software; so
 * neither an edit nor an update can meet an old entry. A cache that cannot be read or written is as good as none.
 *
 * @param cacheFile an append-only file: the version, then lines `key<TAB>record`
 */
export function cachedDigester(cacheFile: string): CachedDigester {
  const notes = noteStore(`${cacheFile}.notes`, softwareVersion(NOTING_CODE));
  const digest: Digester = async (files) => {
    const version = softwareVersion(READING_CODE);
    const cache = readCache(cacheFile, version);
    const keys = new Map([...files].map(([path, bytes]) => [path, keyOf(path, bytes)]));
    const kept = (path: string) => cache.get(keys.get(path) ?? '');
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
    writeCache(cacheFile, version, cache, added, new Set(keys.values()));
    for (const [path, found] of digests) notes.attach(found, keys.get(path) ?? '');
    return digests;
  };
  return Object.assign(digest, { keepNotes: notes.save });
}

/** Records by key, as they stand in the file. */
type Records = ReadonlyMap<string, Buffer>;

const LINE_FEED = '\n'.charCodeAt(0);
const TAB = '\t'.charCodeAt(0);

/** Takes the file apart as bytes: most of it need never become text. */
function readCache(file: string, version: string): Records {
  const records = new Map<string, Buffer>();
  const bytes = bytesOf(file);
  let start = bytes.indexOf(LINE_FEED) + 1;
  if (bytes.toString('latin1', 0, Math.max(start - 1, 0)) !== version) return records;
  while (start < bytes.length) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed;
    const tab = bytes.indexOf(TAB, start);
    if (tab !== -1 && tab < end) records.set(bytes.toString('latin1', start, tab), bytes.subarray(tab + 1, end));
    start = end + 1;
  }
  return records;
}

function writeCache(file: string, version: string, cache: Records, added: Records, used: ReadonlySet<string>): void {
  const lines = (records: Iterable<[string, Buffer]>) =>
    [...records].flatMap(([key, record]) => [Buffer.from(`\n${key}\t`), record]);
  const tooLarge = cache.size > SLACK * used.size + 100;
  if (added.size === 0 && !tooLarge) return;
  try {
    if (cache.size > 0 && !tooLarge) {
      // Each line begins with its line break: that ends a half line that a killed run may have left.
      appendFileSync(file, Buffer.concat(lines(added)));
    } else {
      mkdirSync(dirname(file), { recursive: true });
      const kept = [...cache].filter(([key]) => used.has(key));
      writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(version), ...lines(kept), ...lines(added)]));
      renameSync(`${file}.${process.pid}`, file);
    }
  } catch {
    // A read-only disk must not stop a check.
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function keyOf(path: string, bytes: Uint8Array): string {
  return `${identify(path)?.kind}:${hash('sha256', bytes, 'base64url')}`;
}
