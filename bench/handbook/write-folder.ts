import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFile } from './files.ts';

/** Writes files below a folder, which is made if it is missing. */
export async function writeFiles(folder: string, files: readonly ContentFile[]): Promise<void> {
  await Promise.all(
    [...new Set(files.map(([path]) => dirname(path)))].map((one) => mkdir(join(folder, one), { recursive: true })),
  );
  await Promise.all(files.map(([path, text]) => writeFile(join(folder, path), text)));
}
