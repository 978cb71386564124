import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT, temporaryFolder } from './builds.ts';

/** What a clone of this project does not hold. */
const LEFT_OUT =
  /^(?:\.git|node_modules|dist(?:\..*)?|reports|\.astro|\.cache|\.belegbar|coverage|inhalt|bench|docs\/pictures)$/;

/** Runs git in a folder and returns what it printed. */
export function git(folder: string, ...args: readonly string[]): string {
  const person = ['-c', 'user.name=Kim Beispiel', '-c', 'user.email=kim@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...person, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

/** A repository with the files of this project, as it is published, in one commit. */
export function publishedProject(name: string): string {
  const folder = temporaryFolder(name);
  cpSync(PROJECT, folder, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(PROJECT, path)) });
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, 'A version of Belegbar');
  return folder;
}

/** A clone of a repository, with this project's packages in place of an installation. */
export function cloneOf(repository: string, name: string): string {
  const folder = temporaryFolder(name);
  git(folder, 'clone', '--quiet', repository, '.');
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  return folder;
}

/** Records all that has changed. */
export function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}
