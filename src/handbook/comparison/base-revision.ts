import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GitError, git } from '../git.ts';

/** Why there is nothing to compare with. */
export type BaseProblem =
  /** Not in a git repository, or git cannot be used. */
  | 'no-repository'
  | 'unknown-revision'
  /** The clone has too little history to say where the change began. */
  | 'shallow'
  | 'no-common-history';

/** There is no base to compare with. */
export class BaseError extends Error {
  override name = 'BaseError';
  readonly problem: BaseProblem;
  /** Git's own words, if it had any. */
  readonly detail: string;

  constructor(problem: BaseProblem, detail = '') {
    super(`${problem}${detail === '' ? '' : `: ${detail}`}`);
    this.problem = problem;
    this.detail = detail;
  }
}

/**
 * The commit at which the working tree parted from a revision: their merge base. Compared with that, a change shows
 * what it does itself, and not what others have done on the main branch in the meantime.
 *
 * In a shallow clone the answer is given only where the missing history cannot alter it.
 *
 * @param folder any folder inside the repository
 * @param revision a commit, tag or branch
 * @throws {BaseError} if there is no such commit, or if this clone cannot tell
 */
export async function baseRevision(folder: string, revision: string): Promise<string> {
  const shallow = await isShallow(folder);
  const missing: BaseProblem = shallow ? 'shallow' : 'unknown-revision';
  const theirs = await commitOf(folder, revision, missing);
  const ours = await commitOf(folder, 'HEAD', missing);
  const base = await mergeBaseOf(folder, ours, theirs);
  if (base === undefined) throw new BaseError(shallow ? 'shallow' : 'no-common-history');
  if (shallow && (await touchesBoundary(folder, base, [ours, theirs]))) throw new BaseError('shallow');
  return base;
}

/** The folder as git knows it, without symbolic links. */
export function realFolder(folder: string): Promise<string> {
  return realpath(resolve(folder));
}

async function isShallow(folder: string): Promise<boolean> {
  try {
    return (await text(folder, ['rev-parse', '--is-shallow-repository'])) === 'true';
  } catch (error) {
    if (error instanceof GitError) throw new BaseError('no-repository', error.message);
    throw error;
  }
}

async function commitOf(folder: string, revision: string, missing: BaseProblem): Promise<string> {
  try {
    return await text(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch (error) {
    if (error instanceof GitError) throw new BaseError(missing);
    throw error;
  }
}

async function mergeBaseOf(folder: string, ours: string, theirs: string): Promise<string | undefined> {
  try {
    return await text(folder, ['merge-base', ours, theirs]);
  } catch (error) {
    // Git says nothing and fails if there is none.
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/**
 * Whether the way from a base to some commits passes a commit whose parents were not fetched: a later common
 * ancestor could then lie beyond, unseen.
 */
async function touchesBoundary(folder: string, base: string, commits: readonly string[]): Promise<boolean> {
  const file = await text(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
  const boundary = new Set((await readFile(file, 'utf8')).split('\n').filter((line) => line !== ''));
  const between = (await text(folder, ['rev-list', ...commits, `^${base}`])).split('\n');
  return between.some((commit) => boundary.has(commit));
}

async function text(folder: string, args: readonly string[]): Promise<string> {
  return (await git(folder, args)).toString().trim();
}
