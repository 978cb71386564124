import { segment } from '../handbook/addresses.ts';
import type { PublicTerms, PublicTermsVersion } from '../handbook/public-handbook.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { comparisonPlan } from './comparison-plan.ts';
import { translationNote } from './comparison-texts.ts';
import { textAddress } from './public-addresses.ts';
import { comparisonAddress, comparisonBetween, offeredVersions } from './public-comparisons.ts';
import type { PublicSite } from './public-site.ts';
import { type PageLanguage, pageLanguage } from './text-language.ts';

/** What the page that compares any two versions knows of a document; its script reads it. */
export interface AnyTwoData {
  /** Earliest first. */
  readonly versions: readonly {
    readonly validFrom: IsoDate;
    /** Its texts, that of its own address first. */
    readonly texts: readonly {
      readonly language: string;
      /** Address of the page to read. */
      readonly page: string;
      /** Address of the text as data. */
      readonly data: string;
    }[];
  }[];
  readonly languages: Readonly<Record<string, LanguageFrame>>;
}

/** What a comparison in a language needs from us. */
interface LanguageFrame {
  /** Language of the words around it. */
  readonly around: PageLanguage;
  readonly translation: string | undefined;
}

/**
 * Where any two versions are compared: on a page made for them, else in the reader's browser.
 *
 * @returns undefined for a version and itself, and for two versions without a common language
 */
export function addressBetween(
  site: PublicSite,
  terms: PublicTerms,
  one: PublicTermsVersion,
  other: PublicTermsVersion,
  language: string,
): string | undefined {
  const made = comparisonBetween(site, terms, one, other, language);
  if (made) return comparisonAddress(site, made);
  const plan = comparisonPlan(offeredVersions(terms), one.validFrom, other.validFrom, language);
  if (!plan) return undefined;
  const { before, after } = plan;
  const asked = new URLSearchParams({ one: before.validFrom, other: after.validFrom, language: after.language });
  return `${anyTwoAddress(site, terms)}?${asked}`;
}

/** Address of the page that compares any two versions of a document. */
export function anyTwoAddress({ data, href }: PublicSite, terms: PublicTerms): string {
  return href('terms', terms.id, segment(data.language, 'compare'));
}

/** Documents with so many versions that there is something to choose. */
export function documentsToCompare({ data }: PublicSite): PublicTerms[] {
  return data.terms.filter(({ versions }) => versions.length > 2);
}

/** What the page's script must know. */
export function anyTwoData(site: PublicSite, terms: PublicTerms): AnyTwoData {
  const languages = [...new Set(terms.versions.flatMap(({ texts }) => texts.map(({ language }) => language)))];
  return {
    versions: offeredVersions(terms).map(({ validFrom, languages: tags }) => ({
      validFrom,
      texts: tags.map((language) => ({
        language,
        page: pageOf(site, terms, validFrom, language),
        data: site.href('terms', terms.id, validFrom) + textFile(language),
      })),
    })),
    languages: Object.fromEntries(
      languages.map((tag) => {
        const around = pageLanguage(tag, site.language);
        return [tag, { around, translation: translationNote(around, terms, tag) }];
      }),
    ),
  };
}

/** Name of a text as data, beside the page of its version. */
export function textFile(language: string): string {
  return `${language}.json`;
}

function pageOf(site: PublicSite, terms: PublicTerms, validFrom: IsoDate, language: string): string {
  const version = terms.versions.find((each) => each.validFrom === validFrom);
  const text = version?.texts.find((each) => each.language === language);
  return version && text ? textAddress(site, terms, version, text) : site.href('terms', terms.id);
}
