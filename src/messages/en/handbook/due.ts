import type { due as reference } from '../../de/handbook/due.ts';

/** Words of the page of what is due. */
export const due: typeof reference = {
  lead: 'Assessments, reviews, measures, answers and outdated translations with their day and the responsible role.',
  nothing: 'Nothing is due at present.',
  overdue: 'Overdue',
  kinds: {
    assessment: 'Assess procedure',
    'terms-review': 'Review terms',
    measure: 'Carry out measure',
    'feedback-answer': 'Answer feedback',
    translation: 'Update translation',
  },
  caption: (title) => `Due: ${title}`,
  task: 'Task',
  subject: 'About',
  day: 'Day',
  byRole: 'By responsible role',
  byRoleCaption: 'How much is due with which role',
  byMonth: 'By month',
  noRole: 'no role',
  soon: 'within three months',
  later: 'later',
  total: 'in all',
  reviews: 'What was reviewed',
  reviewsLead:
    'Every assessment and every review with what came of it. A date that was raised without a review stands here as such.',
  reviewsCaption: 'Assessments and reviews that were done, the newest first',
  noReviews: 'No assessment or review is documented yet.',
  newestReviews: (shown, count) => `The newest ${shown} of ${count}.`,
  outcome: 'Outcome',
  reason: 'Reason',
  outcomes: { keep: 'confirmed', change: 'changed', end: 'ended' },
  documented: 'documented',
  onlyDate: 'only a date changed',
  onlyDateReason: (what) => `${what}. No review is documented for it.`,
  noReason: 'no reason given',
};
