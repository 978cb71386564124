import type { due as reference } from '../../de/handbook/due.ts';

/** Words of the page of what is due. */
export const due: typeof reference = {
  lead: 'Assessments, reviews, measures and answers with their day and the responsible role.',
  nothing: 'Nothing is due at present.',
  overdue: 'Overdue',
  kinds: {
    assessment: 'Assess procedure',
    'terms-review': 'Review terms',
    measure: 'Carry out measure',
    'feedback-answer': 'Answer feedback',
  },
  caption: (title) => `Due: ${title}`,
  task: 'Task',
  subject: 'About',
  day: 'Day',
};
