import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folders of one build, all beside the output, so that swapping is a rename on one disk. */
export interface OutputFolders {
  /** Where the finished sites stand. */
  readonly out: string;
  /** Where this build writes. */
  readonly next: string;
  /** Where the last good sites stand for the moment of the swap. */
  readonly last: string;
}

/** Names the folders of a build. */
export function outputFolders(out: string, run: string): OutputFolders {
  return { out, next: `${out}.next-${run}`, last: `${out}.last-${run}` };
}

/** Moves a folder, also to another disk. */
export async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

/** Puts the finished sites in the place of the last ones: two renames, nothing in between. */
export async function swap({ out, next, last }: OutputFolders): Promise<void> {
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  await rm(last, { recursive: true, force: true });
}

/**
 * Clears up after a build that was killed: puts the last good sites back if it died while swapping,
 * and removes what it left half-written.
 */
export async function recover(out: string): Promise<void> {
  const folder = dirname(out);
  if (!existsSync(folder)) return;
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${basename(out)}.`));
  const last = names.find((name) => name.startsWith(`${basename(out)}.last-`));
  if (last !== undefined && !existsSync(out)) renameSync(join(folder, last), out);
  for (const name of names) {
    if (/\.(?:next|last)-[\w-]+$/.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}
