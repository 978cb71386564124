import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INPUT_VARIABLE } from '../sites/input.ts';

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
 *
 * @throws {SiteBuildError} with what Astro printed
 */
export function buildSite({ site, input, out, run }: SiteBuild): Promise<void> {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ROOM, astro, 'build', '--root', PROJECT], {
      cwd: PROJECT,
      env: {
        ...process.env,
        [INPUT_VARIABLE]: input,
        BELEGBAR_SITE: site,
        BELEGBAR_OUT: out,
        BELEGBAR_RUN: run,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        printed += chunk;
      });
    }
    child.on('error', (error) => reject(new SiteBuildError(error.message)));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new SiteBuildError(printed))));
  });
}
