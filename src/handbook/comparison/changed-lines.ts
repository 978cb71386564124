import { git } from '../git.ts';

/** The lines of the working tree that a commit does not have. */
export interface ChangedLines {
  /** Whether a line is new or different. */
  hasLine(path: string, line: number): boolean;
  /** Whether anything in a file is new or different, or lines are gone from it. */
  hasFile(path: string): boolean;
}

/** First and last line of a stretch. */
type Stretch = readonly [first: number, last: number];

const WHOLE_FILE: readonly Stretch[] = [[1, Number.POSITIVE_INFINITY]];

/**
 * Says which lines of a folder differ from a commit.
 *
 * @param folder the content root; paths are below it
 * @param commit what the working tree is compared with
 */
export async function changedLines(folder: string, commit: string): Promise<ChangedLines> {
  const [diff, untracked] = await Promise.all([
    git(folder, [...DIFF, commit, '--', '.']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const changed = parseDiff(diff.toString());
  for (const path of untracked.toString().split('\0')) if (path !== '') changed.set(path, WHOLE_FILE);
  return {
    hasLine: (path, line) => changed.get(path)?.some(([first, last]) => first <= line && line <= last) ?? false,
    hasFile: (path) => changed.has(path),
  };
}

/** Everything that a person's own settings could alter is set. */
const DIFF = [
  '-c',
  'core.quotePath=false',
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  '--relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

function parseDiff(diff: string): Map<string, readonly Stretch[]> {
  const changed = new Map<string, Stretch[]>();
  const lines = diff.split('\n');
  let stretches: Stretch[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const path = /^\+\+\+ b\/([^\t]*)/.exec(line)?.[1];
    if (path !== undefined) {
      stretches = [];
      changed.set(path, stretches);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const [removed, first, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    if (added > 0) stretches.push([first, first + added - 1]);
    // The lines of a hunk are content and may look like anything.
    index += removed + added;
  }
  return changed;
}
