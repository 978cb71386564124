import type { Messages } from '../index.ts';
import { changeAPage } from './guides/change-a-page.ts';

/** The guides for people who write in the handbook, and the words around them. */
export const guides: Messages['guides'] = {
  title: 'Guides',
  lead: 'Step by step, with pictures. None of them needs any programming.',
  all: 'All guides',
  step: (number, title) => `${number}. ${title}`,
  texts: { 'change-a-page': changeAPage },
};
