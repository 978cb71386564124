import { hash } from 'node:crypto';
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { assembleDigest, type CostlyDigest, type FileDigest } from './digest.ts';
import { digestInParallel } from './digest-pool.ts';
import { identify } from './layout.ts';
import type { Digester } from './load.ts';
import { softwareVersion } from './software-version.ts';

/** The code whose changes make old entries worthless. */
const READING_CODE = ['src/handbook', 'src/prose', 'src/schemas'];

/** The cache is written anew when it holds this many times what the last run needed. */
const SLACK = 3;

/**
 * Reads files through a cache: work on one file is done once per content.
 *
 * Entries are found by a hash over the content, in a file that begins with the version of the reading software; so
 * neither an edit nor an update can meet an old entry. A cache that cannot be read or written is as good as none.
 *
 * @param cacheFile an append-only file: the version, then lines `key<TAB>JSON`
 */
export function cachedDigester(cacheFile: string): Digester {
  return async (files) => {
    const version = softwareVersion(READING_CODE);
    const cache = await readCache(cacheFile, version);
    const digests = new Map<string, FileDigest>();
    const missing = new Map<string, Uint8Array>();
    const keys = new Map<string, string>();
    for (const [path, bytes] of files) {
      const key = keyOf(path, bytes);
      keys.set(path, key);
      const kept = parsed(cache.get(key));
      if (kept === undefined) missing.set(path, bytes);
      else digests.set(path, assembleDigest(path, bytes, kept));
    }
    const fresh = missing.size === 0 ? [] : await digestInParallel(missing);
    for (const [path, record] of fresh) {
      // Fresh digests take the same way as kept ones, so that they cannot differ.
      const digest = assembleDigest(path, files.get(path) ?? new Uint8Array(), JSON.parse(record) as CostlyDigest);
      digests.set(path, digest);
    }
    const added = new Map(fresh.map(([path, record]) => [keys.get(path) ?? '', record]));
    await writeCache(cacheFile, version, cache, added, new Set(keys.values()));
    return digests;
  };
}

/** Records by key, as they stand in the file. */
type Records = ReadonlyMap<string, string>;

async function readCache(file: string, version: string): Promise<Records> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [first, ...lines] = text.split('\n');
  const records = new Map<string, string>();
  if (first !== version) return records;
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab > 0) records.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return records;
}

async function writeCache(file: string, version: string, cache: Records, added: Records, used: ReadonlySet<string>) {
  const text = (records: Iterable<[string, string]>) => [...records].map(([key, line]) => `${key}\t${line}\n`).join('');
  const tooLarge = cache.size > SLACK * used.size + 100;
  if (added.size === 0 && !tooLarge) return;
  try {
    if (cache.size > 0 && !tooLarge) {
      // The line break before ends a half line that a killed run may have left.
      await appendFile(file, `\n${text(added)}`);
    } else {
      await mkdir(dirname(file), { recursive: true });
      const kept = [...cache].filter(([key]) => used.has(key));
      await writeFile(`${file}.${process.pid}`, `${version}\n${text([...kept, ...added])}`);
      await rename(`${file}.${process.pid}`, file);
    }
  } catch {
    // A read-only disk must not stop a check.
  }
}

function parsed(record: string | undefined): CostlyDigest | undefined {
  if (record === undefined) return undefined;
  try {
    return JSON.parse(record) as CostlyDigest;
  } catch {
    // A run that was killed while writing leaves half a line.
    return undefined;
  }
}

function keyOf(path: string, bytes: Uint8Array): string {
  return `${identify(path)?.kind}:${hash('sha256', bytes, 'base64url')}`;
}
