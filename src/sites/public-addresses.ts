import type {
  PublicHandbook,
  PublicPage,
  PublicTerms,
  PublicTermsText,
  PublicTermsVersion,
} from '../handbook/public-handbook.ts';
import type { PublicSite } from './public-site.ts';

/** The first page for a purpose, in the order that the pages give. */
export function pageFor(data: PublicHandbook, purpose: PublicPage['purpose']): PublicPage | undefined {
  return inOrder(data.pages).find((page) => page.purpose === purpose);
}

/** Pages by their order, then by title. */
export function inOrder(pages: readonly PublicPage[]): PublicPage[] {
  return pages.toSorted(
    (a, b) =>
      (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || a.title.localeCompare(b.title),
  );
}

/** Purposes whose page is part of a page of the site, and where. */
const PLACES = { welcome: undefined, feedback: 'give-feedback', glossary: 'glossary' } as const;

/** Pages that have an address of their own: all but those shown as part of another page. */
export function ownPages(data: PublicHandbook): PublicPage[] {
  return inOrder(data.pages).filter((page) => !isPartOfAnother(data, page));
}

/** Address of a free page. */
export function pageAddress(site: PublicSite, page: PublicPage): string {
  if (!isPartOfAnother(site.data, page)) return site.href('pages', page.id);
  const section = PLACES[page.purpose as keyof typeof PLACES];
  return section === undefined ? site.home : site.href(section);
}

function isPartOfAnother(data: PublicHandbook, page: PublicPage): boolean {
  return Object.hasOwn(PLACES, page.purpose) && pageFor(data, page.purpose) === page;
}

/** The text that stands at a version's own address: the binding one. */
export function mainText(terms: PublicTerms, version: PublicTermsVersion): PublicTermsText | undefined {
  return version.texts.find(({ language }) => language === terms.bindingLanguage) ?? version.texts[0];
}

/** Permanent address of a text of a version. */
export function textAddress(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  text: PublicTermsText,
): string {
  const language = text === mainText(terms, version) ? [] : [text.language];
  return site.href('terms', terms.id, version.validFrom, ...language);
}

/** Address of a version, in a language if it exists in it. */
export function versionAddress(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  language: string,
): string {
  const text = version.texts.find((candidate) => candidate.language === language) ?? mainText(terms, version);
  return text ? textAddress(site, terms, version, text) : site.href('terms', terms.id);
}

const known = new WeakMap<PublicHandbook, ReadonlyMap<string, string>>();

/** Address of a content file; undefined for a file that customers do not see. */
export function fileAddress(site: PublicSite, path: string): string | undefined {
  let addresses = known.get(site.data);
  if (addresses === undefined) {
    addresses = allAddresses(site);
    known.set(site.data, addresses);
  }
  return addresses.get(path);
}

function allAddresses(site: PublicSite): ReadonlyMap<string, string> {
  const { procedures, pages, terms } = site.data;
  return new Map([
    ...procedures.map(({ path, id }) => [path, site.href('how-we-work', id)] as const),
    ...pages.map((page) => [page.path, pageAddress(site, page)] as const),
    ...terms.flatMap((document) => [
      [`terms/${document.id}/document.yaml`, site.href('terms', document.id)] as const,
      ...document.versions.flatMap((version) =>
        version.texts.map((text) => [text.path, textAddress(site, document, version, text)] as const),
      ),
    ]),
  ]);
}
