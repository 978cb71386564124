import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { isHeld, markFile, markFolder, markIn, ownMark, type ProcessMark } from './process-mark.ts';

/** Another build is writing to the same output. */
export class BuildRunningError extends Error {
  override name = 'BuildRunningError';
  /** The other process; undefined if it has only just begun. */
  readonly holder: ProcessMark | undefined;
  /** The folder that says so. */
  readonly lock: string;

  constructor(lock: string, holder: ProcessMark | undefined) {
    super(`Another build holds ${lock}.`);
    this.lock = lock;
    this.holder = holder;
  }
}

/** A held output. */
export interface BuildLock {
  /** @throws {BuildRunningError} if another build has taken the output over */
  readonly assertHeld: () => void;
  readonly release: () => void;
}

/** How often other machines are told that this build still runs, in milliseconds. */
const BEAT = 10_000;

/**
 * Holds an output for one build. What a killed build left held is taken over: its process no longer runs.
 *
 * @param lock the folder that stands for the lock; a rename puts it there with its mark, so that it is never half-made
 * @throws {BuildRunningError} if another build that still runs holds it
 */
export function holdOutput(lock: string): BuildLock {
  mkdirSync(dirname(lock), { recursive: true });
  const mark = ownMark();
  const making = `${lock}-${randomUUID()}`;
  // By itself, since Node.js says ENOENT for a read-only disk when it may make parents, too.
  mkdirSync(making);
  markFolder(making, mark);
  try {
    while (!tryRename(making, lock)) takeAway(lock);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
  const isMine = () => markIn(lock)?.token === mark.token;
  const beat = setInterval(() => {
    const now = new Date();
    if (isMine()) utimesSync(markFile(lock), now, now);
  }, BEAT);
  beat.unref();
  return {
    assertHeld: () => {
      if (!isMine()) throw new BuildRunningError(lock, markIn(lock));
    },
    release: () => {
      clearInterval(beat);
      if (isMine() && tryRename(lock, making)) rmSync(making, { recursive: true, force: true });
    },
  };
}

/** Takes the lock of a process that no longer runs out of the way. */
function takeAway(lock: string): void {
  const holder = markIn(lock);
  if (isHeld(lock)) throw new BuildRunningError(lock, holder);
  const aside = `${lock}-${randomUUID()}`;
  if (!tryRename(lock, aside)) return;
  const taken = markIn(aside);
  // Another build may have taken it over in between: then it is theirs.
  if (taken?.token !== holder?.token && tryRename(aside, lock)) throw new BuildRunningError(lock, taken);
  rmSync(aside, { recursive: true, force: true });
}

/** Renames a folder; false if the new name is taken, or the old one gone. */
function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    if (code === 'ENOENT' && !existsSync(from)) return false;
    // Windows says EPERM for a taken name.
    if (code === 'EPERM' && existsSync(to)) return false;
    throw error;
  }
}
