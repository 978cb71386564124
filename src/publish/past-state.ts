import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Moment, momentOf } from '../handbook/editions/moment.ts';
import { gitPlace } from '../handbook/git-place.ts';
import { type ContentSource, gitRevision, type Handbook } from '../handbook/index.ts';

/** A past state of the content, ready to be published. */
export interface PastContent {
  readonly source: ContentSource;
  /** The content root, without symbolic links; it may be missing in the working tree. */
  readonly folder: string;
  readonly asOf: Moment;
}

/** Attribute of a page's banner by which a folder with a past state is known. */
export const PAST_STATE = 'data-past-state';

/**
 * The content as it stood at an edition, a revision or a day. The working tree and git's index are only read.
 *
 * @param folder the content root
 * @throws {MomentError} if there is no such state
 */
export async function pastContent(folder: string, asked: string): Promise<PastContent> {
  const place = gitPlace(folder);
  const asOf = await momentOf(place.repository, asked);
  const { list, read } = gitRevision(place.folder, asOf.commit, place.repository);
  return { source: { label: asked, list, read }, folder: place.folder, asOf };
}

/** Whether a folder holds today's sites, which a past state must not replace. */
export function holdsLiveSite(out: string): boolean {
  const pages = ['public', 'handbook'].map((site) => join(out, site, 'index.html')).filter((page) => existsSync(page));
  return pages.some((page) => !readFileSync(page, 'utf8').includes(PAST_STATE));
}

/** The version of the content format that settings name which this software cannot read; undefined if it can. */
export function unreadableFormat({ files }: Handbook): string | undefined {
  const settings = files.find(({ path }) => path === 'handbook.yaml');
  const value = settings?.digest.value;
  if (typeof value !== 'object' || value === null || !('format' in value)) return undefined;
  const isWrong = settings?.fieldProblems.some(({ path }) => path[0] === 'format');
  return isWrong ? String(value.format) : undefined;
}
