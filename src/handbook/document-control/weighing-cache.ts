import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { softwareVersion } from '../software-version.ts';
import type { WeighedChange } from './weight.ts';

/** What two blobs amount to never changes, as long as the software that says so does not. */
export interface WeighingCache {
  get(key: string): WeighedChange | null | undefined;
  /** @param found `null` for a merge that did nothing of its own */
  set(key: string, found: WeighedChange | null): void;
  /** Writes what was asked for in this run, if any of it is new. */
  save(): void;
}

/**
 * A cache in a file; one that cannot be read or written is as good as none.
 *
 * @param file undefined to keep nothing
 */
export function weighingCache(file: string | undefined): WeighingCache {
  const version = softwareVersion(['src/handbook', 'src/prose', 'src/schemas']);
  const kept = file === undefined ? new Map<string, WeighedChange | null>() : read(file, version);
  const used = new Map<string, WeighedChange | null>();
  let isNew = false;
  return {
    get(key) {
      const found = used.has(key) ? used.get(key) : kept.get(key);
      if (found !== undefined) used.set(key, found);
      return found;
    },
    set(key, found) {
      isNew = true;
      used.set(key, found);
    },
    save() {
      if (file !== undefined && isNew) write(file, version, used);
    },
  };
}

function read(file: string, version: string): Map<string, WeighedChange | null> {
  try {
    const [first, rest = '[]'] = readFileSync(file, 'utf8').split('\n', 2);
    return first === version ? new Map(JSON.parse(rest) as [string, WeighedChange | null][]) : new Map();
  } catch {
    return new Map();
  }
}

function write(file: string, version: string, used: ReadonlyMap<string, WeighedChange | null>): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, `${version}\n${JSON.stringify([...used])}`);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A read-only disk must not stop a build.
  }
}
