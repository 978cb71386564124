import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleDigest, type CostlyDigest, digestFile, type FileDigest } from './digest.ts';
import { digestInParallel } from './digest-pool.ts';
import type { Digester } from './load.ts';

/** Below this number of new files, starting workers costs more than they save. */
const WORTH_WORKERS = 60;

/** The cache is written anew when it holds this many times what the last run needed. */
const SLACK = 3;

/**
 * Reads files through a cache: work on one file is done once per content.
 *
 * Entries are found by a hash over the content and the reading software, so neither an edit nor an update can meet an
 * old entry. A cache that cannot be read or written is as good as none.
 *
 * @param cacheFile an append-only file of lines `key<TAB>JSON`
 */
export function cachedDigester(cacheFile: string): Digester {
  return async (files) => {
    const [cache, version] = await Promise.all([readCache(cacheFile), softwareVersion()]);
    const digests = new Map<string, FileDigest>();
    const missing = new Map<string, Uint8Array>();
    const keys = new Map<string, string>();
    for (const [path, bytes] of files) {
      const key = keyOf(version, path, bytes);
      keys.set(path, key);
      const kept = cache.get(key);
      if (kept === undefined) missing.set(path, bytes);
      else digests.set(path, assembleDigest(path, bytes, kept));
    }
    const fresh = missing.size < WORTH_WORKERS ? digestHere(missing) : await digestInParallel(missing);
    for (const [path, digest] of fresh) digests.set(path, digest);
    await writeCache(cacheFile, cache, fresh, keys);
    return digests;
  };
}

function digestHere(files: ReadonlyMap<string, Uint8Array>): Map<string, FileDigest> {
  return new Map([...files].map(([path, bytes]) => [path, digestFile(path, bytes)]));
}

/** A cache as read: entries are parsed when they are asked for. */
interface Cache {
  get(key: string): CostlyDigest | undefined;
  readonly lines: ReadonlyMap<string, string>;
}

async function readCache(file: string): Promise<Cache> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return {
    lines,
    get(key) {
      const line = lines.get(key);
      if (line === undefined) return undefined;
      try {
        return JSON.parse(line) as CostlyDigest;
      } catch {
        // A run that was killed while writing leaves half a line.
        return undefined;
      }
    },
  };
}

async function writeCache(
  file: string,
  cache: Cache,
  fresh: ReadonlyMap<string, FileDigest>,
  keys: ReadonlyMap<string, string>,
): Promise<void> {
  const added = [...fresh].map(([path, { value, problems, prose }]): [string, string] => [
    keys.get(path) ?? '',
    JSON.stringify({ value, problems, prose }),
  ]);
  const text = (lines: Iterable<[string, string]>) => [...lines].map(([key, line]) => `${key}\t${line}\n`).join('');
  try {
    await mkdir(dirname(file), { recursive: true });
    if (cache.lines.size > SLACK * keys.size + 100) {
      const used = new Set(keys.values());
      const kept = [...cache.lines].filter(([key]) => used.has(key));
      await writeFile(`${file}.${process.pid}`, text([...kept, ...added]));
      await rename(`${file}.${process.pid}`, file);
    } else if (added.length > 0) {
      // The line break before ends a half line that a killed run may have left.
      await appendFile(file, `\n${text(added)}`);
    }
  } catch {
    // A read-only disk must not stop a check.
  }
}

function keyOf(version: string, path: string, bytes: Uint8Array): string {
  const kind = path.endsWith('.mdx') ? 'mdx' : 'yaml';
  return createHash('sha256').update(version).update(kind).update(bytes).digest('base64url');
}

let version: Promise<string> | undefined;

/** A hash over the code that reads files and over the versions of what it uses. */
function softwareVersion(): Promise<string> {
  version ??= hashSoftware();
  return version;
}

async function hashSoftware(): Promise<string> {
  const project = new URL('../../', import.meta.url);
  const prose = (await readdir(new URL('src/prose/', project))).filter((name) => !name.endsWith('.test.ts'));
  const files = [
    'package-lock.json',
    'src/handbook/digest.ts',
    'src/handbook/frontmatter.ts',
    'src/handbook/yaml-problems.ts',
    'src/handbook/yaml-text.ts',
    ...prose.sort().map((name) => `src/prose/${name}`),
  ];
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(await readFile(fileURLToPath(new URL(file, project))).catch(() => ''));
  return hash.digest('hex');
}
