import { address, type Section } from '../handbook/addresses.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { formatDate } from '../messages/dates.ts';
import { type Messages, messages } from '../messages/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { type Keepsake, type PastState, type PublicSiteInput, siteInput } from './input.ts';
import type { PageLanguage } from './text-language.ts';

/** What the pages of the public site show. */
export interface PublicSite {
  readonly data: PublicHandbook;
  readonly today: IsoDate;
  /** The past state that is shown; undefined for today's. */
  readonly asOf: PastState | undefined;
  /** Language of the words around the content. */
  readonly language: PageLanguage;
  /** Language of the content around the page's text, where it differs from that of the page. */
  readonly foreign: PageLanguage | undefined;
  readonly words: Messages['publicSite'];
  /** The organisation's name as people say it. */
  readonly name: string;
  /** Address of the start page. */
  readonly home: string;
  /** Address of a page on this site, with its base. */
  readonly href: (section: Section, ...parts: readonly string[]) => string;
  /** The same address with the server's name; undefined if the settings do not give it. */
  readonly absolute: (href: string) => string | undefined;
  /** A date in words. */
  readonly date: (date: IsoDate) => string;
  /** Whether there is anything to keep and to verify. */
  readonly hasKeepsakes: boolean;
  /** Address of a file that is made beside the pages; undefined where it was not made. */
  readonly document: (path: string) => string | undefined;
  /** What customers can keep of a terms text; undefined in development, where no PDFs are made. */
  readonly keepsake: (document: string, validFrom: IsoDate, language: string) => Keepsake | undefined;
}

/**
 * The public site's data.
 *
 * @param language of the words around the content; the handbook's own if not given. Addresses are always in the latter.
 */
export function publicSite(language?: PageLanguage): PublicSite {
  const input = siteInput();
  if (input.site !== 'public') throw new Error('This page belongs to the public site.');
  return makePublicSite(input, language);
}

/** The site's data as pages need it, from its input. */
export function makePublicSite(
  { data, today, keepsakes, documents, asOf }: PublicSiteInput,
  language?: PageLanguage,
): PublicSite {
  const spoken = language ?? data.language;
  const base = data.site.base.replace(/\/$/, '');
  return {
    data,
    today,
    asOf,
    language: spoken,
    foreign: spoken === data.language ? undefined : data.language,
    words: messages(spoken).publicSite,
    name: data.organisation.shortName ?? data.organisation.name,
    home: `${base}/`,
    href: (section, ...parts) => `${base}/${address(data.language, section, ...parts)}`,
    absolute: (href) => data.site.url && new URL(href, data.site.url).href,
    date: (date) => formatDate(spoken, date),
    hasKeepsakes: keepsakes.length > 0,
    document: (path) => (documents?.includes(path) ? `${base}/${path}` : undefined),
    keepsake: (document, validFrom, tag) =>
      keepsakes.find((each) => each.document === document && each.validFrom === validFrom && each.language === tag),
  };
}
