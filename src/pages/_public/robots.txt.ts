import type { APIRoute } from 'astro';
import { publicSite } from '../../sites/public-site.ts';

/** Lets search engines in and tells them where the list of pages is. */
export const GET: APIRoute = () => {
  const { home, absolute } = publicSite();
  const sitemap = absolute(`${home}sitemap.xml`);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
