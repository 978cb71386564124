import type { APIRoute } from 'astro';
import { publicSite } from '../../sites/public-site.ts';
import { publicAddresses } from '../../sites/public-sitemap.ts';

/** The list of pages for search engines; empty where the server's name is not known, as it holds whole addresses. */
export const GET: APIRoute = () => {
  const site = publicSite();
  const addresses = publicAddresses(site).flatMap((href) => site.absolute(href) ?? []);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`).join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
