import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '../../schemas/scalars.ts';

/** Something that happens on a day, or has to be done by it. */
export interface CalendarDay {
  /** Stays the same from build to build and is unlike that of any other day: calendars know events by it. */
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly description: string;
  /** Address of the page it is about, if the site has one. */
  readonly url?: string | undefined;
  /** What kind of day it is, in the reader's words. */
  readonly category?: string | undefined;
}

/** A calendar that programs can subscribe to. */
export interface CalendarFeed {
  readonly name: string;
  readonly language: 'de' | 'en';
  /** The site that it belongs to; makes ids unlike those of other handbooks. */
  readonly host: string;
  /** The day of the build: two builds of one day are the same, byte for byte. */
  readonly today: IsoDate;
  readonly days: readonly CalendarDay[];
}

/**
 * A calendar as iCalendar text (RFC 5545): all-day events that take no time of anybody.
 */
export function calendarText({ name, language, host, today, days }: CalendarFeed): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Belegbar', product: 'Handbuch', language: language.toUpperCase() },
  });
  for (const { id, date, title, description, url, category } of days) {
    calendar.createEvent({
      id: `${id}@${host}`,
      start: dayAt(date),
      stamp: dayAt(today),
      allDay: true,
      summary: title,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url && { url }),
      ...(category && { categories: [{ name: category }] }),
    });
  }
  return calendar.toString();
}

/** The library takes the day by universal time: no time zone of the machine reaches another day. */
function dayAt(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
