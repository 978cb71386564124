import { segment } from '../handbook/addresses.ts';
import type { PublicHandbook, PublicTerms } from '../handbook/public-handbook.ts';
import type { PublicSite } from './public-site.ts';
import { type PageLanguage, pageLanguage } from './text-language.ts';

/** Documents that are part of contracts. Laws apply by themselves, whatever somebody signed. */
export function termsOfContracts({ terms }: PublicHandbook): PublicTerms[] {
  return terms.filter(({ kind }) => kind !== 'legal-provision');
}

/** The languages in which "Which version applies to my contract?" is answered: the handbook's own first. */
export function pickerLanguages(data: PublicHandbook): PageLanguage[] {
  const texts = termsOfContracts(data).flatMap(({ versions }) => versions.flatMap((version) => version.texts));
  return [...new Set([data.language, ...texts.map(({ language }) => pageLanguage(language, data.language))])];
}

/**
 * Address of the page "Which version applies to my contract?".
 *
 * @param terms the document to start with
 */
export function pickerAddress({ data, href }: PublicSite, language: PageLanguage, terms?: PublicTerms): string {
  const parts = [segment(data.language, 'which-version'), ...(language === data.language ? [] : [language])];
  return href('terms', ...parts) + (terms === undefined ? '' : `#${terms.id}`);
}
