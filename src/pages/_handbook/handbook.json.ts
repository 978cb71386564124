import type { APIRoute } from 'astro';
import { handbookJson } from '../../report/handbook-json/handbook-json.ts';
import { handbookSite } from '../../sites/handbook-site.ts';

/** The handbook as data for other programs. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(handbookJson(await handbookSite())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
