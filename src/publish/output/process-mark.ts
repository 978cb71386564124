import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Who holds a folder: enough to tell later whether that process still runs. */
const markSchema = z.object({
  /** Differs from run to run. */
  token: z.string(),
  pid: z.int(),
  host: z.string(),
  /** When the process began, as its system counts; empty where that cannot be asked. Process ids are used again. */
  began: z.string(),
});

/** The mark of a process. */
export type ProcessMark = z.output<typeof markSchema>;

const FILE = 'process.json';

/** A mark of another machine counts for as long as its folder was touched this lately, in milliseconds. */
const FRESH = 60_000;

/** A new mark of this process. */
export function ownMark(): ProcessMark {
  return { token: randomUUID(), pid: process.pid, host: hostname(), began: beginOf(process.pid) };
}

/** Makes a folder with a mark in it. */
export function markFolder(folder: string, mark: ProcessMark): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FILE), JSON.stringify(mark));
}

/** The mark in a folder; undefined if there is none. */
export function markIn(folder: string): ProcessMark | undefined {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether the process that marked a folder still runs. A folder without a mark was just made, or left half-made. */
export function isHeld(folder: string, now = Date.now()): boolean {
  const mark = markIn(folder);
  if (mark?.host === hostname()) return isAlive(mark.pid) && beginOf(mark.pid) === mark.began;
  const touched = statSync(join(folder, mark ? FILE : '.'), { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && now - touched < FRESH;
}

/** The file whose time tells other machines that the process still runs. */
export function markFile(folder: string): string {
  return join(folder, FILE);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process lives, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux only: the run of the machine, and the process's start within it. */
function beginOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
    // The 22nd field of proc(5), of which the first two were cut off.
    return `${boot}/${fields[19]}`;
  } catch {
    return '';
  }
}
