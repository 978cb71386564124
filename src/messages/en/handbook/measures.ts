import type { measures as reference } from '../../de/handbook/measures.ts';

/** Words of the register of measures. */
export const measures: typeof reference = {
  lead: 'What we decided, who carries it out, by when, what it changed and whether it worked.',
  empty: 'No evaluation has led to a measure so far.',
  from: 'Decided in',
  openFirst: 'Open and overdue measures come first.',
  noOwner: 'no role stated',
  noDue: 'no date stated',
  doneOn: (date) => `done on ${date}`,
  changed: 'Changed pages',
  nothingChanged: 'none stated',
  changedOn: (date) => `changed on ${date}`,
  notChangedSince: 'not changed since the decision',
  changeUnknown: 'day of the change unknown',
  feedback: 'Occasion',
  noFeedback: 'no feedback linked',
  effect: 'Effect',
  noEffect: 'Not judged in a later cycle yet.',
  effectIn: (cycle) => `${cycle}:`,
  stateOverdue: 'overdue',
};
