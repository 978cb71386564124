import type { Handbook } from '../../handbook/index.ts';
import { type DueItem, dueItems } from '../../handbook/queries/due.ts';
import { messages } from '../../messages/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import { type CalendarDay, calendarText } from './calendar-text.ts';

/** A calendar of what falls due: for one role, or for all. */
export interface DueCalendar {
  /** Id of the role; `all` stands for everybody. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What the calendars need of the site that publishes them. */
export interface CalendarPlace {
  readonly host: string;
  /** Whole address of the page on which something due stands. */
  readonly address: (item: DueItem) => string | undefined;
}

/** Id of the calendar of everything. A role may be called so, too: it has its own then. */
export const EVERYTHING = 'all';

/** Ids of all calendars: everything, and one for each role. */
export function calendarIds({ settings }: Handbook): { readonly id: string; readonly role: string | undefined }[] {
  const roles = settings.roles.map(({ id }) => ({ id: id === EVERYTHING ? `${id}-role` : id, role: id }));
  return [{ id: EVERYTHING, role: undefined }, ...roles];
}

/**
 * The calendar of assessments, reviews of terms, measures and answers that fall due.
 *
 * @param role whose; everybody's if not given
 */
export function dueCalendar(handbook: Handbook, today: IsoDate, place: CalendarPlace, role?: string): string {
  const { language, roles, organisation } = handbook.settings;
  const words = messages(language).calendar;
  const title = roles.find(({ id }) => id === role)?.title;
  const items = dueItems(handbook, today).filter((item) => role === undefined || item.role === role);
  return calendarText({
    name: words.name(organisation.shortName ?? organisation.name, title),
    language,
    host: place.host,
    today,
    days: items.map((item) => dayOf(item, handbook, place)),
  });
}

function dayOf(item: DueItem, { settings }: Handbook, { address }: CalendarPlace): CalendarDay {
  const { kind, subject, date, title, role, overdue } = item;
  const { calendar: words, handbookSite } = messages(settings.language);
  const what = handbookSite.duePage.kinds[kind];
  const responsible = settings.roles.find(({ id }) => id === role)?.title ?? role;
  const url = address(item);
  const name = kind === 'measure' || kind === 'feedback-answer' ? `${subject}: ${title}` : title;
  const facts = [words.until(what, overdue), responsible && words.responsible(responsible), url];
  return {
    id: `${kind}-${subject}`,
    date,
    title: words.title(what, name.replace(/\s+/g, ' ')),
    description: facts.filter(Boolean).join('\n'),
    url,
    category: what,
  };
}
