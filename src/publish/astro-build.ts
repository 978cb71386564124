import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FRAME_VARIABLE } from '../sites/handbook-frame.ts';
import { INPUT_VARIABLE } from '../sites/input.ts';
import { INPUT_WRITTEN, PAGES_WRITTEN } from '../sites/input-signal.ts';

/** The software's own folder, whatever folder it is called from. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Room for new objects, in megabytes: pages are made of many that do not live long, and with Node's own limit a tenth
 * of the time goes into collecting them.
 */
const ROOM = '--max-semi-space-size=32';

/** One site to build. */
export interface SiteBuild {
  readonly site: 'handbook' | 'public';
  /** File with the site's input. */
  readonly input: string;
  /** Where to write the site; inside the project, or Astro shares a folder between builds. */
  readonly out: string;
  /** Name of this build; keeps parallel builds apart. */
  readonly run: string;
}

/** A site that Astro could not build. */
export class SiteBuildError extends Error {
  override name = 'SiteBuildError';
}

/**
 * Builds one site with Astro in a process of its own. The process of the public site sees nothing but public data.
 */
export function buildSite(build: SiteBuild): SiteProgress {
  return follow(start(build, {}, 'ignore'));
}

/** How far a build is. Both fail with a {@link SiteBuildError} that holds what Astro printed. */
export interface SiteProgress {
  /** All pages are in their folder; the search index is still being written. */
  readonly pages: Promise<void>;
  readonly done: Promise<void>;
}

/** A build that waits for its input. */
export interface BegunBuild {
  /** Goes on once the input is written. */
  finish(): SiteProgress;
  /** Ends the build; nothing is written to its folder afterwards. */
  stop(): Promise<void>;
}

/**
 * Begins a build whose input is not written yet: Astro bundles the pages, and waits before it renders the first.
 *
 * @param frame file with what the configuration is made from
 */
export function beginSite(build: SiteBuild, frame: string): BegunBuild {
  const child = start(build, { [FRAME_VARIABLE]: frame }, 'pipe');
  const progress = follow(child);
  // A process that has ended already needs no signal.
  child.stdin?.on('error', () => undefined);
  return {
    finish: () => {
      child.stdin?.end(INPUT_WRITTEN);
      return progress;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await progress.done.catch(() => undefined);
    },
  };
}

function start({ site, input, out, run }: SiteBuild, env: NodeJS.ProcessEnv, stdin: 'ignore' | 'pipe'): ChildProcess {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  return spawn(process.execPath, [ROOM, astro, 'build', '--root', PROJECT], {
    cwd: PROJECT,
    env: {
      ...process.env,
      ...env,
      [INPUT_VARIABLE]: input,
      BELEGBAR_SITE: site,
      BELEGBAR_OUT: out,
      BELEGBAR_RUN: run,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: [stdin, 'pipe', 'pipe'],
  });
}

function follow(child: ChildProcess): SiteProgress {
  const pages = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  // Whoever waits is told what went wrong, and that may be a while later.
  for (const { promise } of [pages, done]) promise.catch(() => undefined);
  const end = (failed?: string) => {
    for (const { resolve, reject } of [pages, done])
      failed === undefined ? resolve() : reject(new SiteBuildError(failed));
  };
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => {
      printed += chunk;
      if (printed.slice(-chunk.length - PAGES_WRITTEN.length).includes(PAGES_WRITTEN)) pages.resolve();
    });
  }
  child.on('error', (error) => end(error.message));
  child.on('close', (code) => end(code === 0 ? undefined : printed));
  return { pages: pages.promise, done: done.promise };
}
