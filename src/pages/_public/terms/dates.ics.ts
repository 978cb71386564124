import type { APIRoute } from 'astro';
import { publicSite } from '../../../sites/public-site.ts';
import { termsDates } from '../../../sites/terms-news.ts';

/** Terms versions to come as a calendar. */
export const GET: APIRoute = () =>
  new Response(termsDates(publicSite()), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
