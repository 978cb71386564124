import { messages } from '../messages/index.ts';
import { type CalendarPlace, calendarIds, dueCalendar } from '../report/calendar/due-calendar.ts';
import { dueAddress } from './due-pages.ts';
import type { HandbookSite } from './handbook-site.ts';

/**
 * The calendar of what falls due, as iCalendar text (RFC 5545).
 *
 * @param role whose; everybody's if undefined
 */
export function calendarFor(site: HandbookSite, role: string | undefined): string {
  return dueCalendar(site.handbook, site.today, calendarPlace(site), role);
}

/** Where the handbook's calendars lead. */
function calendarPlace(site: HandbookSite): CalendarPlace {
  const { url } = site.settings.sites.handbook;
  return {
    host: url === undefined ? 'belegbar' : new URL(url).host,
    address: (item) => {
      const path = dueAddress(site, item);
      return path === undefined || url === undefined ? undefined : new URL(path, url).href;
    },
  };
}

/** The calendars that can be subscribed to: everything first, then one for each role. */
export function calendarLinks(site: HandbookSite): { readonly label: string; readonly href: string }[] {
  return calendarIds(site.handbook).map(({ id, role }) => ({
    label: role === undefined ? messages(site.language).calendar.all : site.role(role),
    href: `${site.href('calendar').replace(/\/$/, '')}/${id}.ics`,
  }));
}
