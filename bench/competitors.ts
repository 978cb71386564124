import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A program that is compared with, installed in a folder of its own. */
export interface Competitor {
  readonly folder: string;
  /** Its packages with their versions, for people. */
  readonly versions: string;
}

/**
 * Installs what a comparison needs, exactly as locked, unless it is there already. The project itself never depends
 * on it.
 *
 * @param name a folder of `bench/competitors`
 */
export async function install(name: string): Promise<Competitor> {
  const folder = fileURLToPath(new URL(`./competitors/${name}/`, import.meta.url));
  if (!existsSync(`${folder}node_modules`)) {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  }
  const { dependencies } = JSON.parse(await readFile(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.entries(dependencies).map((entry) => entry.join(' '));
  return { folder, versions: versions.join(', ') };
}
