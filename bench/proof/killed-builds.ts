import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { addDuration } from '../../src/handbook/dates.ts';
import { isAsBuilt, verifyOutput } from '../../src/integrity/verify-output.ts';
import { isRun } from '../../src/publish/output/folders.ts';
import { isHeld } from '../../src/publish/output/process-mark.ts';
import type { IsoDate } from '../../src/schemas/iso-date.ts';
import { random } from '../handbook/random.ts';

/** Where and what to build. */
export interface BuildPlace {
  /** The software's folder. */
  readonly project: string;
  readonly content: string;
  readonly out: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What a row of kills showed. */
export interface KillCount {
  /** Kills after which the sites of before stood there. */
  readonly old: number;
  /** Kills after which the new ones stood there. */
  readonly renewed: number;
  /** Builds that were done before they were killed. */
  readonly done: number;
}

/** The output after a kill was neither the old nor the new one. */
export class BrokenOutputError extends Error {
  override name = 'BrokenOutputError';
}

/** Starts a build in a process group of its own, so that all its processes can be killed at once. */
export function startBuild({ project, content, out, env }: BuildPlace, date: IsoDate): ChildProcess {
  const args = [join(project, 'scripts/build.ts'), '--content', content, '--out', out, '--date', date];
  return spawn(process.execPath, args, { cwd: project, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits for a build. @returns its exit code; null if it was killed */
export function ended(build: ChildProcess): Promise<number | null> {
  build.stdout?.resume();
  build.stderr?.resume();
  if (build.exitCode !== null || build.signalCode !== null) return Promise.resolve(build.exitCode);
  return new Promise((resolve) => build.once('exit', resolve));
}

/** Kills all processes of a build (SIGKILL): none of them can do anything about it. */
export async function killBuild(build: ChildProcess): Promise<void> {
  try {
    if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
  } catch {
    // It was done already.
  }
  await ended(build);
}

/**
 * The day of which an output is, both sites whole and of one build.
 *
 * @throws {BrokenOutputError}
 */
export function dayOfOutput(out: string): string {
  const found = verifyOutput(out);
  const day = found.sites[0]?.read.manifest.date;
  if (!isAsBuilt(found) || day === undefined) throw new BrokenOutputError(JSON.stringify(found, null, 1));
  return day;
}

/** What builds left beside an output and in the software's folder, other than the output itself. */
export function leftovers({ project, out }: Pick<BuildPlace, 'project' | 'out'>): string[] {
  const beside = readdirSync(dirname(out)).filter((name) => name.startsWith(`${basename(out)}.`));
  const work = join(project, '.belegbar');
  // Other builds may be running.
  const dead = readdirSync(work).filter((name) => isRun(name) && !isHeld(join(work, name)));
  return [...beside, ...dead];
}

/**
 * Kills builds at random moments of their time, each of another day than the one before, and looks each time
 * whether the output is the old or the new one. After every tenth kill one build may finish.
 *
 * @throws {BrokenOutputError} if it is neither, or if a build that nobody kills fails
 */
export async function killBuilds(
  place: BuildPlace,
  { times, seed, say }: { readonly times: number; readonly seed: string; readonly say: (text: string) => void },
): Promise<KillCount> {
  const chance = random(`${seed}/kills`);
  const count = { old: 0, renewed: 0, done: 0 };
  let turn = 0;
  const finish = async () => {
    const started = performance.now();
    const code = await ended(startBuild(place, dayOf(++turn)));
    if (code !== 0) throw new BrokenOutputError(`A build that nobody killed ended with ${code}.`);
    if (dayOfOutput(place.out) !== dayOf(turn)) throw new BrokenOutputError('A finished build is not in place.');
    return performance.now() - started;
  };
  // The first one fills the caches.
  await finish();
  let usual = await finish();
  for (let kill = 1; kill <= times; kill++) {
    const before = dayOfOutput(place.out);
    const build = startBuild(place, dayOf(++turn));
    const moment = Math.round(chance.next() * usual * 1.05);
    await Promise.race([wait(moment), ended(build)]);
    if (build.exitCode !== null) count.done++;
    await killBuild(build);
    const after = dayOfOutput(place.out);
    if (after === before) count.old++;
    else if (after === dayOf(turn)) count.renewed++;
    else throw new BrokenOutputError(`${after} instead of ${before} or ${dayOf(turn)}`);
    say(`kill ${kill} after ${moment} ms: ${after === before ? 'the old' : 'the new'} sites, whole`);
    if (kill % 10 === 0) usual = Math.min(usual, await finish());
  }
  if (times % 10 !== 0) await finish();
  const left = leftovers(place);
  if (left.length > 0) throw new BrokenOutputError(`Left over: ${left.join(', ')}`);
  return count;
}

/** Each build is of another day, so that the sites differ. */
export function dayOf(turn: number): IsoDate {
  return addDuration('2026-11-23', `P${turn}D`);
}
