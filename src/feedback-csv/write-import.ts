import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { PlannedEntry } from './plan-import.ts';

/** Where entries are gathered; content does not see names that begin with a dot. */
const GATHERED = '.feedback-import';
/** The same folder once it holds all of them: from this moment on the import counts. */
const COMPLETE = '.feedback-import-complete';

/**
 * Writes all entries or none, also if it is killed in between: they are gathered in a folder of their own, which is
 * renamed once it is complete; then each is put in its place. An import that was killed behind that moment is
 * finished by `finishImport`.
 *
 * @param folder the content root
 */
export async function writeImport(folder: string, entries: readonly PlannedEntry[]): Promise<void> {
  await finishImport(folder);
  for (const { path, text } of entries) {
    const target = join(folder, GATHERED, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  if (entries.length === 0) return;
  await rename(join(folder, GATHERED), join(folder, COMPLETE));
  await finishImport(folder);
}

/**
 * Ends what a killed import left: a complete one is put in place, an incomplete one is dropped.
 *
 * @returns whether there was anything to finish
 */
export async function finishImport(folder: string): Promise<boolean> {
  await rm(join(folder, GATHERED), { recursive: true, force: true });
  const complete = join(folder, COMPLETE);
  if (!existsSync(complete)) return false;
  const items = await readdir(complete, { recursive: true, withFileTypes: true });
  for (const item of items.filter((one) => one.isFile())) {
    const from = join(item.parentPath, item.name);
    const target = join(folder, relative(complete, from));
    await mkdir(dirname(target), { recursive: true });
    // What somebody wrote at the same place meanwhile stays.
    if (!existsSync(target)) await rename(from, target);
  }
  await rm(complete, { recursive: true, force: true });
  return true;
}
