import { existsSync, readdirSync, renameSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Exchange, exchange as systemExchange } from './exchange.ts';
import { isRun, leftoverKind, type OutputFolders } from './folders.ts';
import { isHeld } from './process-mark.ts';

/** Moves a folder, also to another disk. */
export async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/**
 * Puts the finished sites in the place of the last ones, both at once.
 *
 * Linux and macOS exchange two folders in one step: at any moment the output is the old or the new one. Elsewhere (
 * Windows, some network drives) two renames follow each other; if the process is killed between them, `recover` puts
 * the last sites back.
 *
 * @returns whether it was one step
 */
export async function swap(
  { out, next, last }: OutputFolders,
  exchange: Exchange = systemExchange,
): Promise<{ readonly inOneStep: boolean }> {
  if (!existsSync(out)) {
    renameSync(next, out);
    return { inOneStep: true };
  }
  if (exchange(next, out)) {
    await discard(next);
    return { inOneStep: true };
  }
  await renamePatiently(out, last);
  try {
    renameSync(next, out);
  } catch (error) {
    renameSync(last, out);
    throw error;
  }
  await discard(last);
  return { inOneStep: false };
}

/**
 * Clears up after builds that were killed: puts the last good sites back if one died between two renames, and removes
 * what they left half-written. Only to be called while the output is held.
 */
export async function recover({ out }: OutputFolders): Promise<void> {
  const folder = dirname(out);
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => leftoverKind(out, name) !== undefined) : [];
  const last = left.find((name) => leftoverKind(out, name) === 'last');
  if (last !== undefined && !existsSync(out)) renameSync(join(folder, last), out);
  for (const name of left) {
    // A lock that is just being made belongs to a build that is about to learn that this one runs.
    if (leftoverKind(out, name) === 'building' && isHeld(join(folder, name))) continue;
    await discard(join(folder, name));
  }
}

/** Removes the working folders of builds that no longer run. */
export async function clearWork(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (isRun(name) && !isHeld(join(folder, name))) await discard(join(folder, name));
  }
}

/** What cannot be removed now, because somebody still reads or writes it, is removed by a later build. */
export async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

const TRIES = 20;
const PAUSE = 100;

/** Windows refuses to rename a folder for as long as somebody reads a file in it. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isBusy = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '');
      if (process.platform !== 'win32' || !isBusy || tries === TRIES) throw error;
      await wait(PAUSE);
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
