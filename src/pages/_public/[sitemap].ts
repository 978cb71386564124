import type { APIRoute, GetStaticPaths } from 'astro';
import { publicSite } from '../../sites/public-site.ts';
import { publicAddresses } from '../../sites/public-sitemap.ts';

/** Only where the server's name is known: a sitemap holds whole addresses. */
export const getStaticPaths: GetStaticPaths = () =>
  publicSite().data.site.url === undefined ? [] : [{ params: { sitemap: 'sitemap.xml' } }];

/** The list of pages for search engines. */
export const GET: APIRoute = () => {
  const site = publicSite();
  const entries = publicAddresses(site).map(
    (href) => `<url><loc>${escapeXml(site.absolute(href) ?? href)}</loc></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
