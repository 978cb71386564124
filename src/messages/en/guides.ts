import type { Messages } from '../index.ts';
import { changeAPage } from './guides/change-a-page.ts';
import { check } from './guides/check.ts';
import { enterFeedback } from './guides/enter-feedback.ts';
import { evaluation } from './guides/evaluation.ts';
import { newProcedure } from './guides/new-procedure.ts';
import { newTerms } from './guides/new-terms.ts';
import { start } from './guides/start.ts';
import { update } from './guides/update.ts';

/** The guides for people who write in the handbook, and the words around them. */
export const guides: Messages['guides'] = {
  title: 'Guides',
  lead: 'Step by step, with pictures. None of them needs any programming.',
  all: 'All guides',
  step: (number, title) => `${number}. ${title}`,
  texts: {
    'change-a-page': changeAPage,
    'new-procedure': newProcedure,
    'new-terms': newTerms,
    'enter-feedback': enterFeedback,
    evaluation,
    check,
    start,
    update,
  },
};
