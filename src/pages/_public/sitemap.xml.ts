import type { APIRoute } from 'astro';
import { escapeHtml } from '../../prose/html-text.ts';
import { type Alternate, alternatesOf } from '../../sites/public-alternates.ts';
import { type PublicSite, publicSite } from '../../sites/public-site.ts';
import { publicAddresses } from '../../sites/public-sitemap.ts';

/** The list of pages for search engines; empty where the server's name is not known, as it holds whole addresses. */
export const GET: APIRoute = () => {
  const site = publicSite();
  const languages = addressesByLanguage(site);
  const entries = publicAddresses(site).flatMap((href) => {
    const address = site.absolute(href);
    if (address === undefined) return [];
    const links = (languages.get(href) ?? []).flatMap((alternate) => {
      const other = site.absolute(alternate.href);
      return other === undefined
        ? []
        : [`<xhtml:link rel="alternate" hreflang="${alternate.language}" href="${escapeHtml(other)}"/>`];
    });
    return [`<url><loc>${escapeHtml(address)}</loc>${links.join('')}</url>`];
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

/** The languages of each terms page that exists in several. */
function addressesByLanguage(site: PublicSite): ReadonlyMap<string, readonly Alternate[]> {
  const all = site.data.terms.flatMap((terms) => terms.versions.map((version) => alternatesOf(site, terms, version)));
  return new Map(all.flatMap((alternates) => alternates.map(({ href }) => [href, alternates] as const)));
}
