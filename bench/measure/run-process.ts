import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { watchMemory } from './tree-memory.ts';

/** A Node program to be measured as a whole process. */
export interface Program {
  /** Script and arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean it has done its work. */
  readonly exitCodes: readonly number[];
}

/** What one run took. */
export interface Usage {
  /** Seconds from start to end. */
  readonly seconds: number;
  /** Seconds of processor time, of all threads and of the processes it started. */
  readonly cpu: number;
  /** Peak of memory, in bytes, of the process and those it started. */
  readonly memory: number;
  /** Share of all processors that others used meanwhile, from 0 to 1. */
  readonly foreign: number;
}

const HOOK = new URL('./usage.mjs', import.meta.url).href;

/**
 * Runs a program and measures it.
 *
 * @param output file that takes what it prints
 * @throws if it ends with another exit code than expected
 */
export async function runProcess({ args, cwd, env, exitCodes }: Program, output: string): Promise<Usage> {
  const target = openSync(output, 'w');
  const busyBefore = busySeconds();
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', HOOK, ...args], {
    cwd,
    env: { ...process.env, CI: '', ...env },
    stdio: ['ignore', target, 'pipe', 'pipe'],
  });
  const memoryWatch = watchMemory(child.pid ?? 0);
  const [errors, usage, [code]] = await Promise.all([
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  const seconds = (performance.now() - started) / 1000;
  const watched = memoryWatch.stop();
  const busy = busySeconds() - busyBefore;
  closeSync(target);
  if (code === null || !exitCodes.includes(code)) throw new Error(`${args.join(' ')} ended with ${code}\n${errors}`);
  const { cpu, memory } = JSON.parse(usage) as Pick<Usage, 'cpu' | 'memory'>;
  return {
    seconds,
    cpu,
    // A short run may end between two looks at its memory; its own figure is then the better one.
    memory: Math.max(memory, watched),
    foreign: Math.max(0, busy - cpu) / (seconds * cpus().length),
  };
}

/** Processor time that the whole machine has spent on work since it started. */
function busySeconds(): number {
  const times = cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}
