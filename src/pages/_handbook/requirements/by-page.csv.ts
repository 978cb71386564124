import type { APIRoute } from 'astro';
import { handbookSite } from '../../../sites/handbook-site.ts';
import { byPageCsv } from '../../../sites/requirement-csv.ts';

/** Every page with the requirements it proves, for spreadsheets. */
export const GET: APIRoute = async () =>
  new Response(byPageCsv(await handbookSite()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
