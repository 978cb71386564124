import type { APIRoute } from 'astro';
import { publicSite } from '../../../sites/public-site.ts';
import { termsFeed } from '../../../sites/terms-news.ts';

/** News about terms as an Atom feed. */
export const GET: APIRoute = () =>
  new Response(termsFeed(publicSite()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
