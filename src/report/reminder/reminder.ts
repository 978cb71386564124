import type { Handbook } from '../../handbook/index.ts';
import { type DueItem, dueItems } from '../../handbook/queries/due.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/** What is due, as plain data for other programs. */
export interface Reminder {
  readonly date: IsoDate;
  /** Up to which day it looks ahead. */
  readonly until: IsoDate;
  readonly items: readonly ReminderItem[];
}

/** Something to be done. */
export interface ReminderItem extends Pick<DueItem, 'kind' | 'date' | 'overdue' | 'subject' | 'title'> {
  /** Id of the role that has to do it. */
  readonly role: string | null;
  readonly roleTitle: string | null;
  /** File it stands in. */
  readonly path: string;
}

/** Everything that is overdue or falls due by a day, earliest first. */
export function reminderOf(handbook: Handbook, date: IsoDate, until: IsoDate): Reminder {
  const roles = new Map(handbook.settings.roles.map(({ id, title }) => [id, title]));
  const items = dueItems(handbook, date, until).map(
    ({ kind, date: due, overdue, role, subject, title, entry }): ReminderItem => ({
      kind,
      date: due,
      overdue,
      role: role ?? null,
      roleTitle: role === undefined ? null : (roles.get(role) ?? role),
      subject,
      title,
      path: entry.path,
    }),
  );
  return { date, until, items };
}
