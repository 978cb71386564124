import { git } from '../git.ts';

/** One commit that touched the content. */
export interface Commit {
  /** Abbreviated. */
  readonly id: string;
  /** Day on which it went in, `YYYY-MM-DD`, in the committer's time zone. */
  readonly date: string;
  /** Who made it: the author first, then whoever the trailer `Co-authored-by` names. */
  readonly authors: readonly Author[];
  /** First line of the message. */
  readonly subject: string;
  readonly touched: readonly Touched[];
}

/** Somebody who changed something, as git (and its mailmap) knows them. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** One file of a commit; paths are below the content root. */
export interface Touched {
  readonly kind: 'added' | 'deleted' | 'modified' | 'renamed' | 'merged';
  readonly path: string;
  /** Only of a renamed file: its path before. */
  readonly from?: string;
  /** The blobs that it was made from: none of an added file, one of each parent of a merge. */
  readonly before: readonly string[];
  /** The blob that it became. */
  readonly after: string;
}

const RECORD = '\u001e';
const FIELD = '\u001f';
const PEOPLE = '\u001d';
/** Digits of a commit that people see; enough for any repository. */
const ABBREVIATED = 10;

const NO_BLOB = /^0+$/;

/**
 * Reads all commits that touched a folder, newest first and none before its descendants, with one run of git,
 * however many files and commits there are.
 *
 * Of merges only the files are told that differ from every parent: what came from one side is told where it was made.
 *
 * @param top the repository's root
 * @param prefix the folder below it, with a slash at its end; empty for the root itself
 * @param revision up to which commit
 * @throws {GitError} if git fails
 */
export async function readLog(top: string, prefix: string, revision: string): Promise<readonly Commit[]> {
  const people = `%(trailers:key=Co-authored-by,valueonly,separator=%x1d)`;
  const log = await git(top, [
    '-c',
    'log.showSignature=false',
    'log',
    '--date-order',
    '--diff-merges=combined',
    '--raw',
    '--no-abbrev',
    '--find-renames=50%',
    // Beyond this many at once git would look for copies of everything in everything.
    '-l2000',
    '-z',
    `--format=${RECORD}%H${FIELD}%cs${FIELD}%aN${FIELD}%aE${FIELD}${people}${FIELD}%s${FIELD}`,
    revision,
    '--',
    prefix === '' ? '.' : prefix,
  ]);
  return log
    .toString()
    .split(RECORD)
    .slice(1)
    .map((record) => commitOf(record, prefix));
}

function commitOf(record: string, prefix: string): Commit {
  const [hash = '', date = '', name = '', email = '', others = '', subject = '', ...rest] = record.split(FIELD);
  const authors = [{ name, email }, ...others.split(PEOPLE).flatMap(personOf)];
  return {
    id: hash.slice(0, ABBREVIATED),
    date,
    authors: withoutDoubles(authors),
    subject,
    touched: touchedIn(rest.join(FIELD), prefix),
  };
}

/** `Name <mail>` of a trailer. */
function personOf(text: string): Author[] {
  const match = /^\s*([^<]*?)\s*(?:<([^>]*)>)?\s*$/.exec(text);
  return match?.[1] ? [{ name: match[1], email: match[2] ?? '' }] : [];
}

function withoutDoubles(authors: readonly Author[]): Author[] {
  return authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
}

/** Entries of `--raw -z`: `:modes blobs status`, NUL, path, NUL; two paths for a rename. */
function touchedIn(raw: string, prefix: string): Touched[] {
  const parts = raw.split('\0');
  const touched: Touched[] = [];
  for (let at = 0; at < parts.length; at++) {
    const entry = /(:+)([0-7 ]+) ((?:[0-9a-f]{40,64} )+)([A-Z]+)\d*$/.exec(parts[at] ?? '');
    if (!entry) continue;
    const parents = entry[1]?.length ?? 1;
    const blobs = (entry[3] ?? '').trim().split(' ');
    const after = blobs[parents] ?? '';
    const before = blobs.slice(0, parents).filter((blob) => !NO_BLOB.test(blob));
    const status = entry[4] ?? '';
    const path = parts[++at] ?? '';
    const to = parents === 1 && (status === 'R' || status === 'C') ? (parts[++at] ?? '') : path;
    touched.push(...entryOf({ parents, status, path, to, before, after, prefix }));
  }
  return touched;
}

interface RawEntry {
  readonly parents: number;
  readonly status: string;
  readonly path: string;
  readonly to: string;
  readonly before: readonly string[];
  readonly after: string;
  readonly prefix: string;
}

function entryOf({ parents, status, path, to, before, after, prefix }: RawEntry): Touched[] {
  if (!to.startsWith(prefix)) return [];
  const below = to.slice(prefix.length);
  if (NO_BLOB.test(after)) return [{ kind: 'deleted', path: below, before, after: '' }];
  if (parents > 1) return [{ kind: 'merged', path: below, before, after }];
  if (status === 'R' && path.startsWith(prefix)) {
    return [{ kind: 'renamed', path: below, from: path.slice(prefix.length), before, after }];
  }
  // What came in from outside the content is new in it.
  if (status === 'A' || status === 'C' || status === 'R') return [{ kind: 'added', path: below, before: [], after }];
  return [{ kind: 'modified', path: below, before, after }];
}
