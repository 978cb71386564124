import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const PROJECT = new URL('../../', import.meta.url);

const known = new Map<string, string>();

/**
 * A hash over code of this project and the versions of all that it uses: results that are kept from one run to the
 * next are only good for the very software that made them.
 *
 * @param folders folders of the project whose code made them, e.g. `src/handbook`
 */
export function softwareVersion(folders: readonly string[]): string {
  const key = folders.join(' ');
  const version = known.get(key) ?? hashOf(folders);
  known.set(key, version);
  return version;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const code = folders.flatMap((folder) =>
    readdirSync(new URL(folder, PROJECT), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  for (const file of ['package-lock.json', ...code.sort()]) {
    hash.update(`\0${file}\0`);
    try {
      hash.update(readFileSync(new URL(file, PROJECT)));
    } catch {
      // A lock file may be missing where the project was installed as a package.
    }
  }
  return hash.digest('base64url');
}
