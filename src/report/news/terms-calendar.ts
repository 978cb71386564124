import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '../../schemas/scalars.ts';

/** A day on which a terms version takes effect. */
export interface TermsDate {
  /** Stays the same for ever, so that calendars move an event instead of adding a second one. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  /** Day on which it was made known. */
  readonly known: IsoDate;
}

/** An iCalendar file of all-day events; the same bytes for the same dates, in every time zone. */
export function termsCalendar(name: string, dates: readonly TermsDate[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Belegbar', product: 'Bedingungen', language: 'DE' },
  });
  for (const { uid, day, title, text, href, known } of dates) {
    calendar.createEvent({
      id: uid,
      // Without a zone, read in UTC: a day is a day, wherever the calendar is made or opened.
      start: noonOf(day),
      allDay: true,
      floating: true,
      stamp: noonOf(known),
      summary: title,
      description: text,
      url: href,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

function noonOf(day: IsoDate): Date {
  return new Date(`${day}T12:00:00Z`);
}
