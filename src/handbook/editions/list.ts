import { GitError, git } from '../git.ts';

/** An edition: a state of the handbook that a tag in git keeps. */
export interface Edition {
  /** The tag. */
  readonly name: string;
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  /** What was said when it was made; empty for a plain tag. */
  readonly note: string;
}

/** The editions of a handbook. */
export interface Editions {
  /** Newest first: those that the present state comes from. */
  readonly editions: readonly Edition[];
  /** Tags that fit, on other branches. */
  readonly elsewhere: readonly string[];
}

const FIELD = '\u001f';
const RECORD = '\u001e';

/**
 * Lists the tags that are editions.
 *
 * @param folder any folder inside the repository
 * @param pattern of the tags' names, `edition-*`
 * @param upTo the state that editions are to lead to
 * @returns none where there is no repository or no commit
 */
export async function listEditions(folder: string, pattern: string, upTo = 'HEAD'): Promise<Editions> {
  try {
    const [merged, all] = await Promise.all([tags(folder, pattern, [`--merged=${upTo}`]), tags(folder, pattern, [])]);
    const editions = merged.sort(newestFirst);
    const known = new Set(editions.map(({ name }) => name));
    return { editions, elsewhere: all.map(({ name }) => name).filter((name) => !known.has(name)) };
  } catch (error) {
    if (error instanceof GitError) return { editions: [], elsewhere: [] };
    throw error;
  }
}

async function tags(folder: string, pattern: string, scope: readonly string[]): Promise<Edition[]> {
  // Of an annotated tag `*` leads to its commit; a plain one is the commit itself.
  const parts = ['%(refname:strip=2)', '%(objecttype)', '%(objectname)', '%(*objectname)'];
  const dates = ['%(committerdate:short)', '%(*committerdate:short)', '%(contents:subject)'];
  const format = `${[...parts, ...dates].join(FIELD)}${RECORD}`;
  const answer = await git(folder, ['for-each-ref', `--format=${format}`, ...scope, 'refs/tags/']);
  return answer
    .toString()
    .split(RECORD)
    .map((row) => row.replace(/^\n/, '').split(FIELD))
    .flatMap(([name = '', type, object = '', pointed = '', date = '', pointedDate = '', note = '']): Edition[] => {
      if (name === '' || !fits(name, pattern) || (type !== 'commit' && pointedDate === '')) return [];
      return type === 'commit'
        ? [{ name, commit: object, date, note: '' }]
        : [{ name, commit: pointed, date: pointedDate, note }];
    });
}

/** Whether a tag's name fits a pattern with one asterisk. */
function fits(name: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return name === start;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

function newestFirst(a: Edition, b: Edition): number {
  return a.date === b.date ? (a.name < b.name ? 1 : -1) : a.date < b.date ? 1 : -1;
}
