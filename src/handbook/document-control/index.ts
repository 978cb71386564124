import { relative, sep } from 'node:path';
import { GitError, git } from '../git.ts';
import { readBlobs } from '../git-objects.ts';
import { gitPlace } from '../git-place.ts';
import { fileHistories, type Step } from './lives.ts';
import { type Author, type Commit, readLog } from './log.ts';
import { uncommittedPaths } from './uncommitted.ts';
import { type WeighingCache, weighingCache } from './weighing-cache.ts';
import { type ChangeWeight, isPage, type WeighedChange, weigh, weighMerge } from './weight.ts';

export type { Author } from './log.ts';
export type { ChangeWeight } from './weight.ts';

/** One change of a page. */
export interface Revision {
  /** Abbreviated commit. */
  readonly commit: string;
  /** Day of the commit, `YYYY-MM-DD`. */
  readonly date: string;
  readonly authors: readonly Author[];
  /** First line of the commit's message. */
  readonly subject: string;
  readonly kind: 'added' | 'deleted' | 'modified' | 'renamed' | 'merged';
  /** Only of a renamed page: its path before. */
  readonly from?: string;
  readonly weight: ChangeWeight;
  readonly changes: WeighedChange['changes'];
}

/** What git knows of one page. */
export interface PageHistory {
  /** Newest first. */
  readonly revisions: readonly Revision[];
  /** How many older revisions there are that were not looked at. */
  readonly older: number;
  /** The newest revision that changed what the page says. */
  readonly lastInSubstance: Revision | undefined;
}

/** Document control: what git knows of the content. */
export interface DocumentControl {
  /** Why there is no reliable history; undefined if there is one. */
  readonly unavailable?: 'no-repository' | 'no-commits' | 'shallow';
  /** By path below the content root; files that git does not know are not there. */
  readonly pages: ReadonlyMap<string, PageHistory>;
  /** Paths whose present state no commit holds. */
  readonly uncommitted: ReadonlySet<string>;
  /** The newest commits of all that touched the content, newest first, with the files as they were called then. */
  readonly recent: readonly { readonly commit: Commit; readonly paths: readonly string[] }[];
  /** Everybody who ever changed the content. */
  readonly authors: readonly Author[];
}

/** What to read. */
export interface DocumentControlOptions {
  /** The content root. */
  readonly folder: string;
  /** The files as they are called in the state that is looked at. */
  readonly paths: readonly string[];
  /** Up to which commit; `HEAD` if not given. The working tree is then not looked at. */
  readonly revision?: string | undefined;
  /** Where results are kept from one run to the next. */
  readonly cacheFile?: string | undefined;
}

/** So many of the newest revisions of a page are listed and, where needed, more are looked at for its substance. */
const MOST_LISTED = 40;

const MOST_RECENT = 30;

const NOTHING: DocumentControl = { pages: new Map(), uncommitted: new Set(), recent: [], authors: [] };

/**
 * Reads the history of the content in one pass of git, however many files it has: renames followed, and each change
 * weighed by comparing the two states of the page.
 *
 * A shallow clone would give every page the date of the oldest commit it has, so it is stated, not shown.
 *
 * @throws {GitError} for a revision that there is not
 */
export async function readDocumentControl(options: DocumentControlOptions): Promise<DocumentControl> {
  const { folder, paths, revision = 'HEAD', cacheFile } = options;
  const place = await repositoryOf(folder);
  if (typeof place === 'string') return { ...NOTHING, unavailable: place };
  const [commits, uncommitted] = await Promise.all([
    readLog(place.top, place.prefix, revision),
    options.revision === undefined ? uncommittedPaths(place.top, place.prefix) : new Set<string>(),
  ]);
  const cache = weighingCache(cacheFile);
  const histories = fileHistories(commits, paths.filter(isPage));
  const pages = await weighAll(histories, place.top, cache);
  cache.save();
  const everybody = commits.flatMap(({ authors }) => authors);
  return {
    pages,
    uncommitted,
    recent: commits.slice(0, MOST_RECENT).map((commit) => ({ commit, paths: commit.touched.map(({ path }) => path) })),
    authors: [...new Map(everybody.map((author) => [`${author.name} ${author.email}`, author])).values()],
  };
}

interface RepositoryPlace {
  readonly top: string;
  /** The content root below it, with a slash at its end; empty if it is the root. */
  readonly prefix: string;
}

async function repositoryOf(folder: string): Promise<RepositoryPlace | 'no-repository' | 'no-commits' | 'shallow'> {
  try {
    const { folder: content, repository } = gitPlace(folder);
    const answer = await git(repository, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
    const [top = '', shallow] = answer.toString().trim().split('\n');
    if (shallow === 'true') return 'shallow';
    const below = relative(top, content).split(sep).join('/');
    if (!(await hasCommits(top))) return 'no-commits';
    return { top, prefix: below === '' ? '' : `${below}/` };
  } catch (error) {
    if (error instanceof GitError || (error instanceof Error && 'code' in error)) return 'no-repository';
    throw error;
  }
}

async function hasCommits(top: string): Promise<boolean> {
  try {
    await git(top, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

async function weighAll(
  histories: ReadonlyMap<string, readonly Step[]>,
  top: string,
  cache: WeighingCache,
): Promise<ReadonlyMap<string, PageHistory>> {
  const known = [...histories].filter(([, steps]) => steps.length > 0);
  const listed = known.map(([path, steps]) => [path, steps.slice(0, MOST_LISTED)] as const);
  const weighed = await weighSteps(
    listed.flatMap(([, steps]) => steps),
    top,
    cache,
  );
  const pages = new Map<string, PageHistory>();
  for (const [path, steps] of listed) {
    const revisions = steps.flatMap((step) => weighed.get(step) ?? []);
    const all = histories.get(path)?.length ?? 0;
    const lastInSubstance =
      revisions.find(({ weight }) => weight === 'substance') ??
      (await olderInSubstance(histories.get(path)?.slice(MOST_LISTED) ?? [], top, cache));
    pages.set(path, { revisions, older: all - steps.length, lastInSubstance });
  }
  return pages;
}

/** The newest change in substance among revisions that are too old to be listed. */
async function olderInSubstance(
  steps: readonly Step[],
  top: string,
  cache: WeighingCache,
): Promise<Revision | undefined> {
  for (let at = 0; at < steps.length; at += MOST_LISTED) {
    const part = steps.slice(at, at + MOST_LISTED);
    const weighed = await weighSteps(part, top, cache);
    const found = part.map((step) => weighed.get(step)).find((revision) => revision?.weight === 'substance');
    if (found) return found;
  }
  return undefined;
}

/** Weighs many steps: what is not known yet is read from git at once. */
async function weighSteps(
  steps: readonly Step[],
  top: string,
  cache: WeighingCache,
): Promise<ReadonlyMap<Step, Revision>> {
  const open = steps.filter((step) => isCompared(step) && cache.get(keyOf(step)) === undefined);
  const needed = open.flatMap(({ touched }) => [...touched.before, touched.after]);
  const blobs = await readBlobs(top, [...new Set(needed)]);
  for (const step of open) {
    const found = await weighStep(step, blobs);
    if (found !== undefined) cache.set(keyOf(step), found);
  }
  const revisions = new Map<Step, Revision>();
  for (const step of steps) {
    const found = isCompared(step) ? cache.get(keyOf(step)) : NEW;
    // A merge that did nothing of its own is no change of the page.
    if (found !== null) revisions.set(step, revisionOf(step, found ?? NEW));
  }
  return revisions;
}

/** A page that came, went, or whose text this clone does not have. */
const NEW: WeighedChange = { weight: 'substance', changes: [] };

function isCompared({ touched }: Step): boolean {
  if (touched.kind === 'added' || touched.kind === 'deleted' || touched.before.length === 0) return false;
  return touched.from === undefined || sameKind(touched.from, touched.path);
}

/** A page that moved to where another kind of page lies is a new page. */
function sameKind(from: string, to: string): boolean {
  return from.split('/')[0] === to.split('/')[0];
}

function keyOf({ commit, touched }: Step): string {
  return [touched.path, commit.date, ...touched.before, touched.after].join(' ');
}

async function weighStep(
  { commit, touched }: Step,
  blobs: ReadonlyMap<string, Uint8Array>,
): Promise<WeighedChange | null | undefined> {
  const before = touched.before.flatMap((blob) => blobs.get(blob) ?? []);
  const after = blobs.get(touched.after);
  const [first] = before;
  if (after === undefined || first === undefined || before.length < touched.before.length) return undefined;
  if (touched.kind === 'merged') return (await weighMerge(touched.path, before, after, commit.date)) ?? null;
  if (touched.kind === 'renamed' && touched.before[0] === touched.after) return { weight: 'name', changes: [] };
  const found = await weigh({ path: touched.path, before: first, after, day: commit.date });
  const onlyForm = found.weight === 'form' || found.weight === 'references';
  return touched.kind === 'renamed' && onlyForm ? { ...found, weight: 'name' } : found;
}

function revisionOf({ commit, touched }: Step, { weight, changes }: WeighedChange): Revision {
  const { id, date, authors, subject } = commit;
  const from = touched.from === undefined ? {} : { from: touched.from };
  return { commit: id, date, authors, subject, kind: touched.kind, ...from, weight, changes };
}
