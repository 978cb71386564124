import type { feedback as reference } from '../../de/handbook/feedback.ts';

/** Words of the feedback register. */
export const feedback: typeof reference = {
  lead: 'All suggestions, complaints and praise, without personal data: what was reported, what we made of it and when we answered.',
  empty: 'This handbook has no feedback yet.',
  figures: 'Figures per year',
  figuresCaption: 'Number of feedback entries per year by kind and state',
  year: 'Year',
  total: 'Total',
  answered: 'Answered',
  notAnswered: 'Still open',
  late: 'Deadline missed',
  withConsequence: 'With consequence',
  withMeasure: 'With measure',
  newest: 'Received last',
  yearTitle: (year) => `Feedback ${year}`,
  inYear: (count, year) => (count === 1 ? `One entry in ${year}` : `${count} entries in ${year}`),
  otherYears: 'Other years',
  urgent: 'urgent',
  published: 'published for customers',
  anonymous: 'not possible, received anonymously',
  notYet: (date) => `not yet (deadline: ${date})`,
  notYetPraise: 'not yet',
  noConsequence: 'none stated',
  procedureFor: 'How we deal with feedback',
  promises: (acknowledge, resolve, answer) =>
    `Our deadlines from receipt: acknowledge ${acknowledge}, resolve ${resolve}, answer ${answer}.`,
  editEntry: 'Edit entry',
};
