import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { mainText, textAddress } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';
import { versionInForce } from './public-terms.ts';
import { isSimple } from './text-language.ts';

/** A page in another language, for search engines. */
export interface Alternate {
  readonly language: string;
  readonly href: string;
}

/** The address that search engines should name for a text: the stable one for the binding text in force. */
export function canonicalAddress(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  text: PublicTermsText,
): string {
  const leads = version === versionInForce(terms, site.today) && text === mainText(terms, version);
  return leads ? site.href('terms', terms.id) : textAddress(site, terms, version, text);
}

/**
 * A version in all its languages, each at the address that search engines should name.
 * Leichte Sprache is left out: for search engines it is no language, and its page would compete with the binding one.
 */
export function alternatesOf(site: PublicSite, terms: PublicTerms, version: PublicTermsVersion): Alternate[] {
  const texts = version.texts.filter(({ language }) => !isSimple(language));
  if (texts.length < 2) return [];
  return texts.map((text) => ({ language: text.language, href: canonicalAddress(site, terms, version, text) }));
}
