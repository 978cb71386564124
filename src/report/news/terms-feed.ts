import { generateAtomFeed } from 'feedsmith';
import type { IsoDate } from '../../schemas/scalars.ts';

/** One piece of news about terms. */
export interface NewsItem {
  /** Stays the same for ever: a URI. */
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly text: string;
  readonly href: string;
  /** Day of the news. */
  readonly on: IsoDate;
}

/** What a feed says of itself. */
export interface FeedFacts {
  /** A URI that stays the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** Address of the feed itself. */
  readonly self: string;
  /** Address of the page that it belongs to. */
  readonly page: string;
  /** Day to give where there is no news yet. */
  readonly today: IsoDate;
}

/** An Atom feed of news, newest first; the same bytes for the same news. */
export function atomFeed(facts: FeedFacts, items: readonly NewsItem[]): string {
  const newest = items.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));
  return generateAtomFeed({
    id: facts.id,
    title: { value: facts.title },
    subtitle: { value: facts.subtitle },
    updated: noonOf(newest[0]?.on ?? facts.today),
    authors: [{ name: facts.author }],
    links: [
      { href: facts.self, rel: 'self', type: 'application/atom+xml' },
      { href: facts.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: newest.map(({ id, title, text, href, on }) => ({
      id,
      title: { value: title },
      updated: noonOf(on),
      published: noonOf(on),
      links: [{ href, rel: 'alternate', type: 'text/html', hreflang: facts.language }],
      content: { value: text, type: 'text' },
    })),
  });
}

/** Noon in UTC: the same day wherever in Europe somebody reads it. */
function noonOf(day: IsoDate): Date {
  return new Date(`${day}T12:00:00Z`);
}
