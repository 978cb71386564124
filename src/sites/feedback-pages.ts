import { segment } from '../handbook/addresses.ts';
import { type Entry, feedbackByYear, feedbackNewestFirst } from '../handbook/index.ts';
import { perHandbook } from '../handbook/queries/per-handbook.ts';
import type { HandbookSite } from './handbook-site.ts';
import { inPages } from './in-pages.ts';

/** So many entries in full are easy to load and to read through; a year with more has a page per month, or several. */
const ENTRIES_ON_A_PAGE = 80;

/** So many lines of the register are on one page of its list. */
const LINES_ON_A_PAGE = 200;

/** A page of the register that shows entries in full. */
export interface FeedbackPage {
  readonly year: string;
  /** `01` to `12`; undefined where one page holds the whole year. */
  readonly month?: string | undefined;
  /** Counted from the first day of the month, so that a new entry moves none to another page. */
  readonly part: number;
  readonly parts: number;
  /** Newest first. */
  readonly entries: readonly Entry<'feedback'>[];
}

/** The pages that show entries in full, newest first. */
export const feedbackPages = perHandbook((handbook): readonly FeedbackPage[] =>
  [...feedbackByYear(handbook)].flatMap(([year, entries]): FeedbackPage[] => {
    if (entries.length <= ENTRIES_ON_A_PAGE) return [{ year, part: 1, parts: 1, entries }];
    const months = Map.groupBy(entries, ({ data }) => data.received.slice(5, 7));
    return [...months].flatMap(([month, list]) => {
      const parts = inPages(list.toReversed(), ENTRIES_ON_A_PAGE);
      return parts
        .map((part, index) => ({ year, month, part: index + 1, parts: parts.length, entries: part.toReversed() }))
        .toReversed();
    });
  }),
);

/** All entries, newest first, as many as a page of the list holds; the list of an empty register is empty. */
export const registerPages = perHandbook((handbook): readonly (readonly Entry<'feedback'>[])[] =>
  inPages(feedbackNewestFirst(handbook), LINES_ON_A_PAGE),
);

const pageByEntry = perHandbook(
  (handbook): ReadonlyMap<Entry<'feedback'>, FeedbackPage> =>
    new Map(feedbackPages(handbook).flatMap((page) => page.entries.map((entry) => [entry, page] as const))),
);

/** Whether a year has more entries than one page shows in full. */
export function isSplit(site: HandbookSite, year: string): boolean {
  return feedbackPages(site.handbook).some((page) => page.year === year && page.month !== undefined);
}

/** The last part of the address of a month's page: `01`, `01-2`. */
export function monthSegment({ month, part }: FeedbackPage): string | undefined {
  return month === undefined || part === 1 ? month : `${month}-${part}`;
}

/** Address of a page of the register. */
export function feedbackPageAddress(site: HandbookSite, page: FeedbackPage): string {
  const month = monthSegment(page);
  return site.href('feedback', page.year, ...(month === undefined ? [] : [month]));
}

/** Address of a page of the register's list, counted from 1. */
export function registerPageAddress(site: HandbookSite, number: number): string {
  return number === 1 ? site.href('feedback') : site.href('feedback', segment(site.language, 'list'), String(number));
}

/** Address of an entry, at which it stands in full. */
export function feedbackEntryAddress(site: HandbookSite, entry: Entry<'feedback'>): string | undefined {
  const page = pageByEntry(site.handbook).get(entry);
  return page && `${feedbackPageAddress(site, page)}#${entry.id}`;
}

/** Address of a year's entries of one station, topic or channel: the year's page, or the list where it is split. */
export function feedbackChoiceAddress(site: HandbookSite, year: string, name: string, value: string): string {
  const choice = new URLSearchParams(isSplit(site, year) ? { year, [name]: value } : { [name]: value });
  return `${isSplit(site, year) ? site.href('feedback') : site.href('feedback', year)}?${choice}`;
}
