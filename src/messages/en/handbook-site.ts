import type { handbookSite as reference } from '../de/handbook-site.ts';

/** Words of the handbook site. */
export const handbookSite: typeof reference = {
  start: 'Overview',
  procedures: 'Procedures',
  terms: 'Terms',
  feedback: 'Feedback',
  evaluations: 'Evaluations',
  requirements: 'Requirements',
  pages: 'More pages',
  aboutTheCheck: 'Check and format',
  findings: 'Findings',
  rules: 'Rules',
  format: 'Content format',
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  plainLanguage: 'In plain words (not binding)',
};
