import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

const known = new Map<string, string>();

/**
 * A hash over code of this project and the versions of all that it uses: results that are kept from one run to the
 * next are only good for the very software that made them.
 *
 * @param folders folders of the project whose code made them, e.g. `src/handbook`
 */
export function softwareVersion(folders: readonly string[]): string {
  const parts = [LOCK_FILE, ...folders].map((part) => {
    const version = known.get(part) ?? hashOf(part === LOCK_FILE ? [part] : codeIn(part));
    known.set(part, version);
    return version;
  });
  return hash('sha256', [process.version, ...parts].join(' '), 'base64url');
}

const LOCK_FILE = 'package-lock.json';

function codeIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

function hashOf(files: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of files) {
    sum.update(`\0${file}\0`);
    try {
      sum.update(readFileSync(join(PROJECT, file)));
    } catch {
      // A lock file may be missing where the project was installed as a package.
    }
  }
  return sum.digest('base64url');
}
