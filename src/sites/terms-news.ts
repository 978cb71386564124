import { segment } from '../handbook/addresses.ts';
import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { messages } from '../messages/index.ts';
import { type TermsDate, termsCalendar } from '../report/news/terms-calendar.ts';
import { atomFeed, type NewsItem } from '../report/news/terms-feed.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { mainText, textAddress } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';
import { titleOf } from './public-terms.ts';

/** Address of the feed of news about terms. */
export function feedAddress({ data, href }: PublicSite): string {
  return href('terms') + segment(data.language, 'news.atom');
}

/** Address of the calendar of terms versions to come. */
export function calendarAddress({ data, href }: PublicSite): string {
  return href('terms') + segment(data.language, 'dates.ics');
}

/** News about all terms as an Atom feed: what was announced, and what came into force. */
export function termsFeed(site: PublicSite): string {
  const words = messages(site.language).termsNews;
  const at = (href: string) => site.absolute(href) ?? href;
  const facts = {
    id: uri(site, site.data.terms.map(firstDay).sort()[0] ?? site.today, 'terms'),
    title: words.feedTitle(site.name),
    subtitle: words.feedSubtitle,
    author: site.data.organisation.name,
    language: site.language,
    self: at(feedAddress(site)),
    page: at(site.href('terms')),
    today: site.today,
  };
  return atomFeed(
    facts,
    versionsOf(site).flatMap((known) => newsOf(site, known)),
  );
}

/** All terms versions that have been announced, as a calendar. */
export function termsDates(site: PublicSite): string {
  const words = messages(site.language).termsNews;
  const dates = versionsOf(site)
    .filter(({ version }) => version.validFrom > site.today)
    .map(({ terms, version, text }): TermsDate => {
      const href = textAddress(site, terms, version, text);
      return {
        uid: `${terms.id}-${version.validFrom}@${hostOf(site)}`,
        day: version.validFrom,
        title: words.inForceTitle(titleOf(terms, text)),
        text: `${validity(site, terms, version)}\n\n${changesIn(text)}`.trim(),
        href: site.absolute(href) ?? href,
        known: version.announcedOn ?? version.validFrom,
      };
    });
  return termsCalendar(words.calendarTitle(site.name), dates);
}

interface KnownVersion {
  readonly terms: PublicTerms;
  readonly version: PublicTermsVersion;
  readonly text: PublicTermsText;
}

function versionsOf(site: PublicSite): KnownVersion[] {
  return site.data.terms.flatMap((terms) =>
    terms.versions.flatMap((version) => {
      const text = mainText(terms, version);
      return text ? [{ terms, version, text }] : [];
    }),
  );
}

/** A version is news twice: when it is announced, and when it comes into force. */
function newsOf(site: PublicSite, { terms, version, text }: KnownVersion): NewsItem[] {
  const words = messages(site.language).termsNews;
  const { validFrom, announcedOn } = version;
  const href = textAddress(site, terms, version, text);
  const item = (on: IsoDate, event: string, title: string): NewsItem => ({
    id: uri(site, firstDay(terms), `terms/${terms.id}/${validFrom}/${event}`),
    title,
    text: [validity(site, terms, version), changesIn(text)].filter((part) => part !== '').join('\n\n'),
    href: site.absolute(href) ?? href,
    on,
  });
  const title = titleOf(terms, text);
  return [
    ...(announcedOn !== undefined && announcedOn < validFrom
      ? [item(announcedOn, 'announced', words.announcedTitle(title, site.date(validFrom)))]
      : []),
    ...(validFrom <= site.today ? [item(validFrom, 'in-force', words.inForceTitle(title))] : []),
  ];
}

function validity(site: PublicSite, { kind }: PublicTerms, { validFrom, appliesTo }: PublicTermsVersion): string {
  const words = messages(site.language).termsNews;
  if (kind === 'legal-provision') return words.fromLaw(site.date(validFrom));
  return (appliesTo === 'all-contracts' ? words.fromAll : words.fromNew)(site.date(validFrom));
}

function changesIn({ changes }: PublicTermsText): string {
  return changes.map(({ clause, meaning }) => `${clause}: ${meaning}`).join('\n');
}

/** When a document was first made known: such a day is part of every name, and may not lie ahead (RFC 4151). */
function firstDay({ versions: [first] }: PublicTerms): IsoDate {
  return [first?.validFrom ?? '', first?.announcedOn ?? first?.validFrom ?? ''].sort()[0] ?? '';
}

/** A URI that nobody needs to look up: it names a thing of this site for ever (RFC 4151). */
function uri(site: PublicSite, day: IsoDate, name: string): string {
  return `tag:${hostOf(site)},${day}:${name}`;
}

function hostOf({ data }: PublicSite): string {
  return data.site.url === undefined ? 'belegbar.invalid' : new URL(data.site.url).hostname;
}
