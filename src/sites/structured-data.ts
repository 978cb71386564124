import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { canonicalAddress } from './public-alternates.ts';
import type { Crumb } from './public-frame.ts';
import type { PublicSite } from './public-site.ts';
import { titleOf } from './public-terms.ts';

/** Data for search engines (schema.org), as plain objects. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** The organisation behind the site. */
export function organisationData({ data, name }: PublicSite): StructuredData {
  const { organisation } = data;
  const { street, postalCode, city, phone, email, website } = organisation;
  return defined({
    '@type': 'Organization',
    name: organisation.name,
    alternateName: name === organisation.name ? undefined : name,
    url: website ?? data.site.url,
    email,
    telephone: phone,
    address:
      street === undefined && city === undefined
        ? undefined
        : defined({ '@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: city }),
  });
}

/** A terms text: which version, in which language, from when to when, and its PDF. */
export function termsData(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  text: PublicTermsText,
): StructuredData {
  const pdf = site.keepsake(terms.id, version.validFrom, text.language)?.pdf;
  return defined({
    '@type': 'DigitalDocument',
    name: titleOf(terms, text),
    url: site.absolute(canonicalAddress(site, terms, version, text)),
    inLanguage: text.language,
    version: version.validFrom,
    datePublished: version.announcedOn,
    temporalCoverage: `${version.validFrom}/${version.until ?? '..'}`,
    publisher: { '@type': 'Organization', name: site.data.organisation.name },
    encoding: pdf && {
      '@type': 'MediaObject',
      encodingFormat: 'application/pdf',
      contentUrl: site.absolute(site.home + pdf.path),
      sha256: pdf.sha256,
    },
  });
}

/** The way to a page. */
export function breadcrumbData(site: PublicSite, crumbs: readonly Crumb[]): StructuredData[] {
  const items = crumbs.flatMap(({ label, href }, index) => {
    const item = site.absolute(href);
    return item === undefined ? [] : [{ '@type': 'ListItem', position: index + 1, name: label, item }];
  });
  return items.length === 0 ? [] : [{ '@type': 'BreadcrumbList', itemListElement: items }];
}

/** Structured data as the text of a script element of type `application/ld+json`. */
export function structuredDataText(graph: readonly StructuredData[]): string {
  return dataBlock({ '@context': 'https://schema.org', '@graph': graph });
}

/** Data as the text of a script element that holds JSON; nothing in it can end that element. */
export function dataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function defined(data: Readonly<Record<string, unknown>>): StructuredData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
