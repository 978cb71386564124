import { constants } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Replaces a file, or makes it with its folder. A run that is killed leaves the old file or the new one, never half of it. */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = await writeBeside(path, text);
  await rename(beside, path);
}

/**
 * Makes a file, with its folder, whole or not at all.
 *
 * @returns false if there is one already; it stays as it is
 */
export async function createFile(path: string, text: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const beside = await writeBeside(path, text);
  try {
    await placeNew(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Content does not see names that begin with a dot: a leftover of a killed run is no file of the handbook. */
async function writeBeside(path: string, text: string | Uint8Array): Promise<string> {
  // A name that is as long as the disk allows must not become longer.
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text);
  } catch (error) {
    // A full disk has room for the name, but not for the text.
    await rm(beside, { force: true });
    throw error;
  }
  return beside;
}

async function placeNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    // Not every file system knows hard links.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
