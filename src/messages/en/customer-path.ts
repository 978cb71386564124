import type { customerPath as reference } from '../de/customer-path.ts';

/** Words of the drawing of the customer path. */
export const customerPath: typeof reference = {
  title: (name) => `Customer path ${name}`,
  publicTitle: (name) => `Your way with ${name}`,
  description: (stations) => `Stations in their order: ${stations}. The details stand below as text.`,
  direction: { 'to-customer': 'we speak to people', 'from-customer': 'people reach us', both: 'both ways' },
  publicDirection: { 'to-customer': 'we get in touch with you', 'from-customer': 'you reach us', both: 'both ways' },
  feedback: (counts) => `Feedback ${counts}`,
  inYear: (count, year) => `${year}:\u00a0${count}`,
  noFeedback: 'Feedback: none',
  gapSign: 'Gap',
  noProcedure: 'No procedure',
  noWayIn: 'Nobody can reach us here on their own',
  noWayOut: 'We do not approach people here',
  more: (count) => `and ${count} more`,
  asOf: (date) => `As of ${date}`,
};
