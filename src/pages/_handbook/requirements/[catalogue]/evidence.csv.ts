import type { APIRoute, GetStaticPaths } from 'astro';
import { handbookSite } from '../../../../sites/handbook-site.ts';
import { evidenceCsv } from '../../../../sites/requirement-csv.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { handbook } = await handbookSite();
  return [...handbook.catalogues.keys()].map((catalogue) => ({ params: { catalogue } }));
};

/** All evidence of a catalogue, for spreadsheets. */
export const GET: APIRoute = async ({ params }) => {
  const site = await handbookSite();
  const catalogue = site.handbook.catalogues.get(params.catalogue ?? '');
  if (catalogue === undefined) return new Response(null, { status: 404 });
  return new Response(evidenceCsv(site, catalogue), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
