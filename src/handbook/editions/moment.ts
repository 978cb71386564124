import { isIsoDate } from '../../schemas/scalars.ts';
import { GitError, git } from '../git.ts';
import { gitPlace } from '../git-place.ts';

/** A state of the content in git's history. */
export interface Moment {
  /** What it was asked for by: an edition, a revision or a day. */
  readonly name: string;
  /** The whole commit. */
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`, in the committer's time zone. */
  readonly date: string;
}

/** Why there is no such state. */
export type MomentProblem =
  | 'no-repository'
  | 'unknown-revision'
  /** No commit of the branch is older than that day. */
  | 'nothing-before'
  /** The clone has too little history to say. */
  | 'shallow';

/** There is no such state. */
export class MomentError extends Error {
  override name = 'MomentError';
  readonly problem: MomentProblem;
  /** What was asked for. */
  readonly asked: string;

  constructor(problem: MomentProblem, asked: string) {
    super(`${problem}: ${asked}`);
    this.problem = problem;
    this.asked = asked;
  }
}

/**
 * Finds a state by an edition's tag, any revision, or a day: then it is what was there when the day began, the last
 * commit before it on the branch.
 *
 * @param folder any folder inside the repository
 * @param upTo the branch on which days are looked for
 * @throws {MomentError} if there is none, or if this clone cannot tell
 */
export async function momentOf(folder: string, asked: string, upTo = 'HEAD'): Promise<Moment> {
  const shallow = await isShallow(folder, asked);
  if (isIsoDate(asked)) return lastBefore(folder, asked, shallow, upTo);
  try {
    const answer = await git(folder, [
      'log',
      '-1',
      '--no-show-signature',
      '--format=%H %cs',
      '--end-of-options',
      `${asked}^{commit}`,
      '--',
    ]);
    const [commit = '', date = ''] = answer.toString().trim().split(' ');
    return { name: asked, commit, date };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new MomentError(shallow ? 'shallow' : 'unknown-revision', asked);
  }
}

/** The newest commit of the present branch that is older than a day. */
async function lastBefore(folder: string, day: string, shallow: boolean, upTo: string): Promise<Moment> {
  const found = (await branchCommits(folder, upTo)).find(({ date }) => date < day);
  if (found === undefined) throw new MomentError(shallow ? 'shallow' : 'nothing-before', day);
  return { name: day, ...found };
}

/**
 * The first state of a folder that the present branch has.
 *
 * @returns undefined if no commit has touched it, or if the clone does not reach that far
 */
export async function firstMoment(folder: string, upTo = 'HEAD'): Promise<Moment | undefined> {
  const place = gitPlace(folder);
  if (await isShallow(place.repository, 'HEAD')) return undefined;
  const first = (await branchCommits(place.repository, upTo, place.folder)).at(-1);
  return first && { name: first.commit.slice(0, 10), ...first };
}

/** The commits of the present branch itself, newest first: what merges brought in counts from the merge on. */
async function branchCommits(
  folder: string,
  upTo: string,
  path?: string,
): Promise<readonly { commit: string; date: string }[]> {
  const scope = path === undefined ? [] : ['--', path];
  try {
    const log = await git(folder, ['log', '--first-parent', '--no-show-signature', '--format=%H %cs', upTo, ...scope]);
    return log
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ commit: line.slice(0, line.indexOf(' ')), date: line.slice(line.indexOf(' ') + 1) }));
  } catch (error) {
    // There is no commit yet.
    if (error instanceof GitError) return [];
    throw error;
  }
}

async function isShallow(folder: string, asked: string): Promise<boolean> {
  try {
    return (await git(folder, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
  } catch (error) {
    if (error instanceof GitError) throw new MomentError('no-repository', asked);
    throw error;
  }
}
