import { inOrder, ownPages, pageAddress, pageFor } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';

/** A step on the way to a page. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
  /** Language of the label, where it differs from that of the page. */
  readonly lang?: string | undefined;
}

/** The main parts of the site that have something to show. */
export function mainNavigation({ data, words, href }: PublicSite): Crumb[] {
  return [
    { label: words.terms, href: href('terms') },
    { label: words.giveFeedback, href: href('give-feedback') },
    ...(data.consequences.length > 0 ? [{ label: words.whatWeChanged, href: href('what-we-changed') }] : []),
    ...(data.procedures.length > 0 ? [{ label: words.howWeWork, href: href('how-we-work') }] : []),
    { label: words.search, href: href('search') },
  ];
}

/** What the law asks for; it stands at the end, where people look for it. */
const LEGAL: readonly string[] = ['imprint', 'privacy', 'accessibility'];

/** All other pages: those about the organisation, the glossary, and what the law asks for. */
export function moreNavigation(site: PublicSite): Crumb[] {
  const { data, href, foreign } = site;
  const glossary = pageFor(data, 'glossary');
  const pages = ownPages(data);
  const link = (page: (typeof pages)[number]) => ({
    label: page.title,
    href: pageAddress(site, page),
    lang: foreign,
  });
  return [
    ...pages.filter(({ purpose }) => !LEGAL.includes(purpose)).map(link),
    ...(glossary ? [{ label: glossary.title, href: href('glossary'), lang: foreign }] : []),
    ...inOrder(pages.filter(({ purpose }) => LEGAL.includes(purpose))).map(link),
  ];
}
