import type { APIRoute } from 'astro';
import { calendarIds } from '../../../report/calendar/due-calendar.ts';
import { calendarFor } from '../../../sites/calendars.ts';
import { handbookSite } from '../../../sites/handbook-site.ts';

/** In a build these files are made beside the pages (`src/publish/calendar-files.ts`), while those are rendered. */
export async function getStaticPaths() {
  const { handbook, input } = await handbookSite();
  if (input.documents !== undefined) return [];
  return calendarIds(handbook).map(({ id, role }) => ({ params: { feed: id }, props: { role } }));
}

/** The calendar of what falls due, for everybody or for one role. */
export const GET: APIRoute<{ role: string | undefined }> = async ({ props }) => {
  const text = calendarFor(await handbookSite(), props.role);
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
