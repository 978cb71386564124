import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from './files.ts';

/** Files that are written at a time: a large handbook has more than a process may have open. */
const AT_ONCE = 256;

/** Writes files below a folder, which is made if it is missing. */
export async function writeFiles(folder: string, files: readonly ContentFile[]): Promise<void> {
  await Promise.all(
    [...new Set(files.map(([path]) => dirname(path)))].map((one) => mkdir(join(folder, one), { recursive: true })),
  );
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(files.slice(at, at + AT_ONCE).map(([path, text]) => writeFile(join(folder, path), text)));
  }
}
