import { segment } from '../handbook/addresses.ts';
import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { commonLanguage, type OfferedVersion } from './comparison-plan.ts';
import { mainText } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';

/** Two versions of a document in the same language, the earlier one first. */
export interface Comparison {
  readonly terms: PublicTerms;
  readonly before: PublicTermsVersion;
  readonly after: PublicTermsVersion;
  readonly beforeText: PublicTermsText;
  readonly afterText: PublicTermsText;
}

/**
 * Up to so many versions, every pair of them has a page: 66 at most for each language. Beyond that a version is
 * compared with its neighbours, with the one in force and with the latest.
 */
const MOST_VERSIONS = 12;

/**
 * A version beside the one before it.
 *
 * @param language of both texts; that of the version's own address if not given
 * @returns undefined for the first version, and where one of them lacks the language
 */
export function comparisonOf(terms: PublicTerms, after: PublicTermsVersion, language?: string): Comparison | undefined {
  const before = previousVersion(terms, after);
  return before && pairOf(terms, before, after, language);
}

/**
 * Any two versions side by side, in whatever order they are given.
 *
 * @param language of both texts, where both have it; else that of the later version's own address
 * @returns undefined where the site has no page for them
 */
export function comparisonBetween(
  site: PublicSite,
  terms: PublicTerms,
  one: PublicTermsVersion,
  other: PublicTermsVersion,
  language?: string,
): Comparison | undefined {
  if (one === other) return undefined;
  const [before, after] = one.validFrom < other.validFrom ? [one, other] : [other, one];
  if (!isOffered(site, terms, before, after)) return undefined;
  return pairOf(terms, before, after, commonLanguage(offered(terms, before), offered(terms, after), language));
}

/** The versions of a document with their languages, that of their own address first. */
export function offeredVersions(terms: PublicTerms): OfferedVersion[] {
  return terms.versions.map((version) => offered(terms, version));
}

function offered(terms: PublicTerms, version: PublicTermsVersion): OfferedVersion {
  const main = mainText(terms, version);
  const texts = [...(main ? [main] : []), ...version.texts.filter((text) => text !== main)];
  return { validFrom: version.validFrom, languages: texts.map(({ language }) => language) };
}

/** All comparisons of the site: neighbours first. */
export function comparisons(site: PublicSite): Comparison[] {
  return site.data.terms.flatMap((terms) =>
    terms.versions.flatMap((after, index) =>
      terms.versions
        .slice(0, index)
        .toReversed()
        .filter((before) => isOffered(site, terms, before, after))
        .flatMap((before) => after.texts.flatMap(({ language }) => pairOf(terms, before, after, language) ?? [])),
    ),
  );
}

/**
 * Address of a comparison: below that of the later version, in its language; the earlier version is named if it is not
 * the one right before.
 */
export function comparisonAddress(site: PublicSite, comparison: Comparison): string {
  const { document, version, language, before } = comparisonParts(comparison);
  const parts = [language, segment(site.data.language, 'compare'), before].filter((part) => part !== undefined);
  return site.href('terms', document, version, ...parts);
}

/** What the address of a comparison is made of. */
export function comparisonParts({ terms, before, after, afterText }: Comparison) {
  return {
    document: terms.id,
    version: after.validFrom,
    language: afterText === mainText(terms, after) ? undefined : afterText.language,
    before: before === previousVersion(terms, after) ? undefined : before.validFrom,
  };
}

function pairOf(
  terms: PublicTerms,
  before: PublicTermsVersion,
  after: PublicTermsVersion,
  language = mainText(terms, after)?.language,
): Comparison | undefined {
  const [beforeText, afterText] = [before, after].map(({ texts }) => texts.find((text) => text.language === language));
  return beforeText && afterText && { terms, before, after, beforeText, afterText };
}

function isOffered(
  { today }: PublicSite,
  { versions }: PublicTerms,
  before: PublicTermsVersion,
  after: PublicTermsVersion,
): boolean {
  if (versions.length <= MOST_VERSIONS) return true;
  const ends = [versions.findLast(({ validFrom }) => validFrom <= today), versions.at(-1)];
  return versions.indexOf(after) - versions.indexOf(before) === 1 || ends.includes(before) || ends.includes(after);
}

function previousVersion({ versions }: PublicTerms, version: PublicTermsVersion): PublicTermsVersion | undefined {
  return versions[versions.indexOf(version) - 1];
}
