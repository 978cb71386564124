import type { APIRoute } from 'astro';
import { calendarIds, dueCalendar } from '../../../report/calendar/due-calendar.ts';
import { calendarPlace } from '../../../sites/calendars.ts';
import { handbookSite } from '../../../sites/handbook-site.ts';

export async function getStaticPaths() {
  const { handbook } = await handbookSite();
  return calendarIds(handbook).map(({ id, role }) => ({ params: { feed: id }, props: { role } }));
}

/** The calendar of what falls due, for everybody or for one role. */
export const GET: APIRoute<{ role: string | undefined }> = async ({ props }) => {
  const site = await handbookSite();
  const text = dueCalendar(site.handbook, site.today, calendarPlace(site), props.role);
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
