import type { reminder as reference } from '../de/reminder.ts';

/** Words of the reminder of what is due. */
export const reminder: typeof reference = {
  title: 'Quality handbook: what is due',
  asOf: (day, until) => `As of ${day}. This is what is overdue or falls due by ${until}.`,
  nothing: (day, until) => `As of ${day}. Nothing is due by ${until}.`,
  newItems: 'New, or overdue by now:',
  noRole: 'No responsible role yet',
  overdue: (what, day) => `**overdue since ${day}:** ${what}`,
  due: (what, day) => `by ${day}: ${what}`,
  kinds: {
    assessment: (_id, title) => `Assess the procedure “${title}”`,
    'terms-review': (_id, title) => `Review the terms “${title}”`,
    measure: (id, title) => `Carry out measure ${id}: ${title}`,
    'feedback-answer': (id) => `Answer feedback ${id}`,
    translation: (id, title) => `Update the translation of “${title}” (${id})`,
  },
  howItWorks:
    'The handbook keeps this list up to date every week. You are notified only when something is added or becomes overdue.',
  outcome: {
    created: 'Reminder created.',
    updated: 'Reminder updated, nothing new.',
    notified: 'Reminder updated, with a note on what is new.',
    closed: 'Nothing is due: reminder closed.',
    quiet: 'Nothing to do.',
  },
  tokenMissing: 'Publishing needs the environment variable REMINDER_TOKEN.',
  hostUnknown: (variables) => `Publishing needs to know the host: ${variables}.`,
};
