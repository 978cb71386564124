import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and all its descendants, watched while they run. */
export interface MemoryWatch {
  /** Stops watching. @returns the peak in bytes, 0 where the system does not tell */
  readonly stop: () => number;
}

/** Often enough to see a build's peak, rarely enough not to disturb it. */
const INTERVAL = 250;

/**
 * Watches the memory of a process tree: the sum of proportional set sizes, in which pages that processes share count
 * once (proc(5), `smaps_rollup`). Linux only.
 */
export function watchMemory(pid: number): MemoryWatch {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(pid));
  }, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function treeMemory(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, id) => sum + proportionalSize(id), 0);
}

function descendants(pid: number): number[] {
  const children = threads(pid).flatMap((thread) => ids(read(`/proc/${pid}/task/${thread}/children`)));
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function proportionalSize(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function ids(text: string): number[] {
  return text.split(' ').filter(Boolean).map(Number);
}

/** A process may end between two looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
