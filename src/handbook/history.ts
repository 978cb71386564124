import { resolve } from 'node:path';
import { GitError, git } from './git.ts';

/** One change of a file, from git. */
export interface Change {
  /** Abbreviated commit. */
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`, in the committer's time zone. */
  readonly date: string;
  readonly author: string;
  /** First line of the commit message. */
  readonly subject: string;
  readonly path: string;
}

/** What git knows of the content's history. */
export interface History {
  /** Why there is no reliable history; undefined if there is one. */
  readonly unavailable?: 'no-repository' | 'shallow';
  /** The newest change of each file, by path below the content root. */
  readonly lastChange: ReadonlyMap<string, Change>;
  /** The newest changes of all, newest first. */
  readonly recent: readonly Change[];
}

const RECENT = 30;
const RECORD = '\u001e';
const FIELD = '\u001f';

/**
 * Reads the history of a content folder in one pass of git, however many files it has.
 *
 * A shallow clone would give every file the date of the oldest commit it has, so it is stated, not shown.
 *
 * @param folder the content root
 * @param revision up to which commit
 */
export async function readHistory(folder: string, revision = 'HEAD', where = folder): Promise<History> {
  const empty = { lastChange: new Map(), recent: [] };
  try {
    const shallow = (await git(where, ['rev-parse', '--is-shallow-repository'])).toString().trim();
    if (shallow === 'true') return { ...empty, unavailable: 'shallow' };
    const top = (await git(where, ['rev-parse', '--show-toplevel'])).toString().trim();
    const log = await git(top, [
      '-c',
      'core.quotePath=false',
      'log',
      '--no-merges',
      '--name-only',
      '--relative',
      '-z',
      `--format=${RECORD}%h${FIELD}%cs${FIELD}%aN${FIELD}%s${FIELD}`,
      revision,
      '--',
      resolve(folder),
    ]);
    const changes = parseLog(log.toString(), prefixOf(top, folder));
    const lastChange = new Map<string, Change>();
    for (const change of changes) if (!lastChange.has(change.path)) lastChange.set(change.path, change);
    return { lastChange, recent: changes.slice(0, RECENT) };
  } catch (error) {
    if (error instanceof GitError) return { ...empty, unavailable: 'no-repository' };
    throw error;
  }
}

function parseLog(log: string, prefix: string): Change[] {
  return log
    .split(RECORD)
    .slice(1)
    .flatMap((record) => {
      const [commit = '', date = '', author = '', subject = '', names = ''] = record.split(FIELD);
      return names
        .split(/[\0\n]/)
        .filter((name) => name !== '' && name.startsWith(prefix))
        .map((name) => ({ commit, date, author, subject, path: name.slice(prefix.length) }));
    });
}

function prefixOf(top: string, folder: string): string {
  const below = resolve(folder).slice(resolve(top).length + 1);
  return below === '' ? '' : `${below.replaceAll('\\', '/')}/`;
}
