import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, utimesSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { filesBelow } from '../../src/integrity/site-files.ts';
import { differentFiles } from './different-files.ts';

/** What two machines may differ in, as far as one machine can play both. */
export interface Surroundings {
  /** An empty folder, which becomes the home of the build. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly umask: number;
  /** When all files of the content were changed last, or as git left them. */
  readonly changed?: Date;
}

/** Places, times, languages and rights as different as they come. */
export function surroundings(one: string, other: string): readonly [Surroundings, Surroundings] {
  return [
    { folder: one, env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }, umask: 0o022 },
    {
      folder: other,
      env: { TZ: 'America/Adak', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', CI: 'true', FORCE_COLOR: '1' },
      umask: 0o077,
      changed: new Date(0),
    },
  ];
}

/**
 * Builds one commit of a repository twice, each time from a clone of its own with its own clean install, and compares.
 *
 * @returns files that differ, below the output
 * @throws if a build fails
 */
export function buildTwice(
  repository: string,
  date: string,
  places: readonly [Surroundings, Surroundings],
  say: (text: string) => void,
): { readonly differences: readonly string[]; readonly files: number } {
  // Whoever works here meanwhile must not make them two commits.
  const commit = execFileSync('git', ['-C', repository, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const [one, other] = places.map((place) => cloneAndBuild({ repository, commit }, date, place, say));
  if (one === undefined || other === undefined) throw new Error('two places are needed');
  return { differences: differentFiles(one, other), files: filesBelow(one).length };
}

function cloneAndBuild(
  { repository, commit }: { readonly repository: string; readonly commit: string },
  date: string,
  place: Surroundings,
  say: (text: string) => void,
): string {
  const project = join(place.folder, 'belegbar');
  mkdirSync(place.folder, { recursive: true });
  const before = process.umask(place.umask);
  try {
    execFileSync('git', ['clone', '--quiet', repository, project]);
    execFileSync('git', ['-C', project, 'checkout', '--quiet', '--detach', commit]);
    // Where packages come from is no part of a build, and may depend on this machine's settings.
    run('npm', ['ci', '--no-audit', '--no-fund'], project, process.env, say);
    const env = {
      HOME: place.folder,
      PATH: [join(project, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      ...place.env,
    };
    if (place.changed) {
      for (const file of filesBelow(join(project, 'src/content'))) {
        utimesSync(join(project, 'src/content', file), place.changed, place.changed);
      }
    }
    run('npm', ['run', '--silent', 'build', '--', '--date', date], project, env, say);
  } finally {
    process.umask(before);
  }
  return join(project, 'dist');
}

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, say: (text: string) => void): void {
  say(`${cwd}: ${command} ${args.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`);
}
