import { type Entry, feedbackByYear } from '../handbook/index.ts';
import { perHandbook } from '../handbook/queries/per-handbook.ts';
import type { HandbookSite } from './handbook-site.ts';

/** So many entries in full are easy to load and to read through; a year with more has a page per month. */
const ENTRIES_ON_A_PAGE = 150;

/** A page of the register that shows entries in full. */
export interface FeedbackPage {
  readonly year: string;
  /** `01` to `12`; undefined where one page holds the whole year. */
  readonly month?: string | undefined;
  /** Newest first. */
  readonly entries: readonly Entry<'feedback'>[];
}

/** The pages that show entries in full, newest first. */
export const feedbackPages = perHandbook((handbook): readonly FeedbackPage[] =>
  [...feedbackByYear(handbook)].flatMap(([year, entries]): FeedbackPage[] => {
    if (entries.length <= ENTRIES_ON_A_PAGE) return [{ year, entries }];
    const months = Map.groupBy(entries, ({ data }) => data.received.slice(5, 7));
    return [...months].map(([month, list]) => ({ year, month, entries: list }));
  }),
);

const pageByEntry = perHandbook(
  (handbook): ReadonlyMap<Entry<'feedback'>, FeedbackPage> =>
    new Map(feedbackPages(handbook).flatMap((page) => page.entries.map((entry) => [entry, page] as const))),
);

/** Whether a year has more entries than one page shows in full. */
export function isSplit(site: HandbookSite, year: string): boolean {
  return feedbackPages(site.handbook).some((page) => page.year === year && page.month !== undefined);
}

/** Address of a page of the register. */
export function feedbackPageAddress(site: HandbookSite, { year, month }: FeedbackPage): string {
  return site.href('feedback', year, ...(month === undefined ? [] : [month]));
}

/** Address of an entry, at which it stands in full. */
export function feedbackEntryAddress(site: HandbookSite, entry: Entry<'feedback'>): string | undefined {
  const page = pageByEntry(site.handbook).get(entry);
  return page && `${feedbackPageAddress(site, page)}#${entry.id}`;
}
