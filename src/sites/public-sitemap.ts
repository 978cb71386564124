import { pickerAddress, pickerLanguages } from './contract-pages.ts';
import { mainText, ownPages, pageAddress, pageFor, textAddress } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';
import { versionInForce } from './public-terms.ts';

/** Addresses of all pages that search engines should know, each once. */
export function publicAddresses(site: PublicSite): string[] {
  const { data, href, home, today } = site;
  return [
    home,
    href('terms'),
    ...data.terms.flatMap((terms) => [
      href('terms', terms.id),
      ...terms.versions.flatMap((version) =>
        version.texts
          // The binding text in force stands at the stable address already.
          .filter((text) => version !== versionInForce(terms, today) || text !== mainText(terms, version))
          .map((text) => textAddress(site, terms, version, text)),
      ),
    ]),
    ...pickerLanguages(data).map((language) => pickerAddress(site, language)),
    href('give-feedback'),
    ...(data.stations.length > 0 ? [href('path')] : []),
    ...(data.consequences.length > 0 ? [href('what-we-changed')] : []),
    ...(data.procedures.length > 0 ? [href('how-we-work')] : []),
    ...data.procedures.map(({ id }) => href('how-we-work', id)),
    ...(pageFor(data, 'glossary') ? [href('glossary')] : []),
    ...ownPages(data).map((page) => pageAddress(site, page)),
  ];
}
