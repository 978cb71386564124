import type { calendar as german } from '../de/calendar.ts';

/** Words of the calendars of what falls due. */
export const calendar: typeof german = {
  name: (organisation, role) => `Due: ${role ?? organisation}`,
  title: (kind, name) => `${kind}: ${name}`,
  until: (kind, overdue) => `${kind}, on this day at the latest${overdue ? ' (overdue)' : ''}`,
  responsible: (role) => `Responsible: ${role}`,
  heading: 'In your own calendar',
  lead: 'Subscribe to these days in Outlook, Thunderbird or on a telephone: copy the calendar’s address and add it there as an internet calendar. Changes arrive by themselves.',
  all: 'Everything that falls due',
  ofRole: (role) => role,
};
