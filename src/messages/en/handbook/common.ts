import type { common as reference } from '../../de/handbook/common.ts';

/** Words that many pages of the handbook site share. */
export const common: typeof reference = {
  start: 'Overview',
  procedures: 'Procedures',
  path: 'Customer path',
  terms: 'Terms',
  feedback: 'Feedback',
  evaluations: 'Evaluations',
  measures: 'Measures',
  requirements: 'Requirements',
  glossary: 'Glossary',
  pages: 'More pages',
  allPages: 'All further pages',
  due: 'What is due',
  contributing: 'How to contribute',
  aboutTheCheck: 'Check and format',
  findings: 'Findings',
  rules: 'Rules',
  format: 'Content format',
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  plainLanguage: 'In plain words (not binding)',

  navigation: { communication: 'Customer communication', quality: 'Quality', more: 'Look it up' },
  breadcrumbs: 'You are here',
  edit: 'Edit this page',
  noRepository: 'handbook.yaml names no repository, so there is no link for editing.',
  somethingWrong: 'Something wrong?',
  howToContribute: 'How to change a page',
  builtOn: (date) => `As of ${date}`,

  errorBanner: (count) =>
    count === 1
      ? 'The handbook has an error. It would not be published in this state.'
      : `The handbook has ${count} errors. It would not be published in this state.`,
  showErrors: 'Show errors',

  severity: { error: 'Error', warning: 'Gap', info: 'Hint' },
  severityPlural: { error: 'Errors', warning: 'Gaps', info: 'Hints' },
  severities: {
    error: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warning: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
    info: (count) => (count === 1 ? '1 hint' : `${count} hints`),
  },
  findingsHere: (count) => (count === 1 ? 'One finding on this page' : `${count} findings on this page`),
  moreFindings: (count) => (count === 1 ? 'One more finding' : `${count} more findings`),
  ruleLink: (title) => `Rule “${title}”`,
  line: (line) => `line ${line}`,
  excepted: (until, reason) => `Exception until ${until}: ${reason}`,
  missing: 'Still missing.',
  noFindings: 'No findings.',

  none: 'none',
  notStated: 'not stated',
  open: 'open',
  procedure: 'Procedure',
  page: 'Page',
  keywords: 'Keywords',
  kind: 'Kind',
  station: 'Station',
  state: 'State',
  evaluation: 'Assessment',
  responsible: 'Responsible',

  filter: {
    title: 'Narrow the list',
    all: 'all',
    words: 'Search word',
    reset: 'Show all',
    shown: 'Showing {shown} of {total}',
    loading: 'Loading further pages of the list …',
    nothing: 'No entry fits this selection.',
  },

  evaluationState: {
    never: 'never assessed',
    overdue: 'assessment overdue',
  },
  termsState: { 'in-force': 'in force', announced: 'announced', archived: 'archived', none: 'no version in force' },
  feedbackState: {
    open: 'being handled',
    resolved: 'resolved, answer pending',
    answered: 'answered',
    noted: 'noted',
    late: 'deadline missed',
  },
  measureOverdue: 'overdue',
  requirementLevel: { fulfilled: 'fulfilled', partly: 'partly fulfilled', open: 'open' },
  settingsFile: 'Settings of the handbook (handbook.yaml)',
  versionOf: (title, date) => `${title}, version of ${date}`,
  unknownProcedure: (id) => `${id} (there is no such procedure)`,
};
