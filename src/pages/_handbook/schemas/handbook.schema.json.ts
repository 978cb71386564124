import type { APIRoute } from 'astro';
import { handbookJsonSchemaDocument } from '../../../report/handbook-json/handbook-schema.ts';

/** The JSON schema of `handbook.json`, made from the schemas of the content. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(handbookJsonSchemaDocument(), null, 2), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
