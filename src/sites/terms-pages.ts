import { documentTitle, periods, type TermsDocumentModel, type TermsVersionModel } from '../handbook/index.ts';
import { languageName } from '../messages/dates.ts';
import type { HandbookSite } from './handbook-site.ts';

/** Address of a version; the binding language has the plain address. */
export function versionAddress(
  site: HandbookSite,
  model: TermsDocumentModel,
  version: TermsVersionModel,
  language?: string,
): string {
  const own = language === undefined || isBinding(version, language) ? [] : [language];
  return site.href('terms', model.id, version.validFrom, ...own);
}

/** Whether a language is the one whose text binds. */
export function isBinding(version: TermsVersionModel, language: string): boolean {
  return version.texts.get(language) === version.binding;
}

/** The last day on which a version applies to new contracts, where it is known. */
export function lastDay(model: TermsDocumentModel, version: TermsVersionModel): string | undefined {
  return periods(model).find((period) => period.version === version)?.until;
}

/** The name of a text's language; Leichte Sprache is a language of its own. */
export function textLanguage(site: HandbookSite, tag: string): string {
  return tag === 'de-simple' ? site.words.termsPages.plainLanguageName : languageName(site.language, tag);
}

/** The tag for the page's `lang`: browsers and screen readers know no `de-simple`. */
export function languageTag(tag: string): string {
  return tag === 'de-simple' ? 'de' : tag;
}

/** The title of a version's text: its own, or else the document's. */
export function versionTextTitle(model: TermsDocumentModel, version: TermsVersionModel, language: string): string {
  return version.texts.get(language)?.data.title ?? documentTitle(model);
}
