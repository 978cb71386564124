import { execFileSync } from 'node:child_process';

/** A commit to be made. */
export interface PlannedCommit {
  readonly branch: string;
  /** A branch whose head is its parent; none for the first commit. */
  readonly parent?: string;
  readonly message: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly author?: string;
  /** Path below the repository's root → text; `null` deletes. */
  readonly files: Readonly<Record<string, string | null>>;
}

/** Makes many commits at once, in a fraction of the time that `git commit` takes for each; for tests. */
export function importCommits(root: string, commits: readonly PlannedCommit[]): void {
  const stream = commits.map((commit) => commitText(commit)).join('');
  execFileSync('git', ['-C', root, 'fast-import', '--quiet', '--force'], { input: stream });
}

function commitText({ branch, parent, message, date, author = 'Anna Ahorn', files }: PlannedCommit): string {
  const who = `${author} <${author.split(' ')[0]?.toLowerCase()}@example.org> ${Date.parse(`${date}T11:00:00Z`) / 1000} +0000`;
  const changes = Object.entries(files).map(([path, text]) =>
    text === null ? `D "${path}"\n` : `M 100644 inline "${path}"\n${data(text)}`,
  );
  // A branch goes on from its own last commit by itself.
  const from = parent === undefined || parent === branch ? '' : `from refs/heads/${parent}\n`;
  return `commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\n${data(message)}${from}${changes.join('')}\n`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
