import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createFile } from '../handbook/write-file.ts';
import type { NewFile } from '../scaffold/scaffold.ts';

/**
 * Puts a new handbook into a folder, as a whole or not at all: it is written beside it and then moved in one step.
 *
 * A folder that holds something already, such as a repository of its own, is filled file by file, its settings last;
 * what a killed run has left there is taken up by the next.
 *
 * @param files the first is the handbook's settings
 * @returns the first path that is taken by something else; nothing has then been written
 */
export async function placeHandbook(folder: string, files: readonly NewFile[]): Promise<string | undefined> {
  for (const { path, text } of files) {
    if (await isTaken(join(folder, path), text)) return path;
  }
  if (await isEmpty(folder)) await moveIn(folder, files);
  else for (const { path, text } of files.toReversed()) await createFile(join(folder, path), text);
  return undefined;
}

/** Whether something else lies there; the very same text is no hindrance. */
async function isTaken(path: string, text: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  return (await readFile(path, 'utf8').catch(() => undefined)) !== text;
}

async function isEmpty(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await readdir(folder)).length === 0;
}

async function moveIn(folder: string, files: readonly NewFile[]): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.tmp`);
  await rm(beside, { recursive: true, force: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(beside, path)), { recursive: true });
    await writeFile(join(beside, path), text);
  }
  // Windows does not put a folder in the place of another, not even of an empty one.
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}
