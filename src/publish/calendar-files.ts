import { address } from '../handbook/addresses.ts';
import { calendarIds } from '../report/calendar/due-calendar.ts';
import { calendarFor } from '../sites/calendars.ts';
import type { HandbookSite } from '../sites/handbook-site.ts';
import type { SiteFile } from './terms-files.ts';

/** The calendars of what falls due, of which the pages give the addresses. In large handbooks they take a while. */
export function makeCalendarFiles(site: HandbookSite): SiteFile[] {
  const folder = address(site.language, 'calendar');
  return calendarIds(site.handbook).map(({ id, role }) => ({
    path: `${folder}${id}.ics`,
    bytes: Buffer.from(calendarFor(site, role)),
  }));
}
