import { type ReviewOutcome, reviewsDone } from '../handbook/queries/reviews.ts';
import type { Badge, Tone } from './badges.ts';
import { entryAddress, entryTitle } from './entry-pages.ts';
import type { HandbookSite } from './handbook-site.ts';

/** A line of the list of what was reviewed. */
export interface ReviewRow {
  readonly on: string;
  readonly title: string;
  /** Where the review is written down. */
  readonly href: string | undefined;
  readonly outcome: Badge;
  readonly reason: string;
  /** Who answers for it; who raised a date, as the organisation names people. */
  readonly by: string;
}

const TONE: Readonly<Record<ReviewOutcome, Tone>> = { keep: 'good', change: 'info', end: 'neutral' };

/**
 * What was reviewed, newest first, and between it each change of a page that raised a date and did nothing else:
 * that looks like a review and is none.
 */
export function reviewRows(site: HandbookSite): ReviewRow[] {
  const words = site.words.duePage;
  const reviews = reviewsDone(site.handbook, site.today).map((review): ReviewRow => {
    const address = entryAddress(site, review.recordedIn.path);
    return {
      on: review.on,
      title: review.title,
      href: review.procedure === undefined ? address : address && `${address}#procedure-${review.procedure}`,
      outcome: review.outcome
        ? { tone: TONE[review.outcome], text: words.outcomes[review.outcome] }
        : { tone: 'neutral', text: words.documented },
      reason: review.reason || words.noReason,
      by: site.role(review.role),
    };
  });
  return [...reviews, ...raisedDates(site)].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function raisedDates(site: HandbookSite): ReviewRow[] {
  const { onlyDate, onlyDateReason } = site.words.duePage;
  return Object.entries(site.input.history.pages).flatMap(([path, { revisions }]) =>
    revisions
      .filter(({ weight }) => weight === 'dates')
      .map(
        ({ date, by, words }): ReviewRow => ({
          on: date,
          title: entryTitle(site, path),
          href: entryAddress(site, path),
          outcome: { tone: 'bad', text: onlyDate },
          reason: onlyDateReason(words.join('; ')),
          by: by || site.words.notStated,
        }),
      ),
  );
}
