import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { type VersionState, versionState } from '../handbook/terms-contracts.ts';
import { mainText } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';
import { leadingVersion } from './public-terms.ts';
import { ownName } from './text-language.ts';

/** What the public site's search knows of a page besides its text. */
export interface PublicSearchFacts {
  /** What kind of page it is, in customers' words. */
  readonly kind: string;
  /** What tells it from others of the same title; stays true as long as the page stands. */
  readonly state?: string | undefined;
  /** Other words under which people look for it. */
  readonly keywords?: readonly string[] | undefined;
  /** Less than 1 for pages that must not push others down. */
  readonly weight?: number | undefined;
}

/** Parts of public pages that are the same on many, or lead elsewhere. */
export const UNSEARCHED: readonly string[] = [
  'nav',
  '.printed-from',
  // What will be said on a later day.
  '[data-from]',
  '.view',
  '.view-is-summary',
  '.unexplained',
  '.elsewhere',
  ...['_which', '_versions', '_keep', '_words'].map((id) => `section[aria-labelledby="${id}"]`),
];

/** Whoever looks something up means what applies now. */
const WEIGHT: Readonly<Record<VersionState, number | undefined>> = {
  'in-force': undefined,
  announced: 0.6,
  archived: 0.2,
};

/**
 * What the search knows of a terms text: each text is found once, in all its languages what applies and what is
 * announced, in the binding language alone what applied before.
 *
 * @param site in the handbook's own language
 * @param isStable whether the page stands at the document's own address
 * @returns undefined for a page that is not found
 */
export function termsSearchFacts(
  site: PublicSite,
  { terms, version, text, isStable }: TextOnPage,
): PublicSearchFacts | undefined {
  const { words, date, today } = site;
  const isLeading = version === leadingVersion(terms, today);
  const isMain = text === mainText(terms, version);
  const state = versionState(version, today);
  // The binding text of the leading version has two addresses.
  if (isLeading && isMain !== isStable) return undefined;
  if (state === 'archived' && !isMain) return undefined;
  const from = date(version.validFrom);
  const name = (terms.kind === 'legal-provision' ? words.lawVersionOf : words.versionOf)(from);
  const said = {
    'in-force': [name],
    announced: [words.announcedFrom(from)],
    archived: [name, words.state.archived],
  }[state];
  return {
    kind: words.searchKinds.terms,
    keywords: terms.keywords,
    state: [...said, ...(isMain ? [] : [ownName(text.language)])].join(' · '),
    weight: WEIGHT[state],
  };
}

interface TextOnPage {
  readonly terms: PublicTerms;
  readonly version: PublicTermsVersion;
  readonly text: PublicTermsText;
  readonly isStable: boolean;
}
