import { byPath, type Difference, type SiteCheck } from './difference.ts';
import type { ListedFile } from './manifest.ts';
import { filesBelow, listFile } from './site-files.ts';

/** Compares the folder of a site with what it must hold: every byte, and nothing beside it. */
export function verifyFolder(folder: string, expected: readonly ListedFile[]): SiteCheck {
  const found = new Set(filesBelow(folder));
  const known = new Set(expected.map(({ path }) => path));
  const added = [...found].filter((path) => !known.has(path));
  const differences: Difference[] = added.map((path) => ({ kind: 'added', path }));
  for (const file of expected) {
    const difference = found.has(file.path) ? compare(folder, file) : { kind: 'missing' as const, path: file.path };
    if (difference) differences.push(difference);
  }
  return { files: expected.length, notServed: 0, differences: byPath(differences) };
}

function compare(folder: string, { path, size, sha256 }: ListedFile): Difference | undefined {
  try {
    const file = listFile(folder, path);
    return file.sha256 === sha256 ? undefined : { kind: 'changed', path, expected: size, found: file.size };
  } catch (error) {
    const because = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { kind: 'unreadable', path, because };
  }
}
