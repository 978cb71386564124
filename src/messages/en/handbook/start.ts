import type { start as reference } from '../../de/handbook/start.ts';

/** Words of the start page and of the page that stands in for a missing one. */
export const start: typeof reference = {
  searching: 'What are you looking for?',
  entryPoints: {
    how: 'How do we do this?',
    howHint: 'All procedures, to be narrowed by task and station',
    complaint: 'Somebody complains or praises us',
    complaintHint: 'How we receive feedback and answer it',
    terms: 'What does the contract say?',
    termsHint: 'Terms in all versions and how to explain them',
    path: 'Where on the way are we?',
    pathHint: 'The customer path with its stations',
    word: 'What does this word mean?',
    wordHint: 'Glossary of words that we use and avoid',
    due: 'What is due?',
    dueHint: 'Assessments, reviews, measures and answers that are due',
    change: 'I want to change something',
    changeHint: 'How to contribute: step by step to a proposal',
  },
  requirements: 'State of the requirements',
  noCatalogue: 'There is no requirement catalogue yet, so no state can be shown.',
  openFindings: (count) =>
    count === 0 ? 'no open findings' : count === 1 ? '1 open finding' : `${count} open findings`,
  allRequirements: 'All requirements with their evidence',
  open: 'What is open',
  nothingOpen: 'The check has nothing to complain about.',
  findingsCaption: 'Open findings by area and weight',
  area: 'Area',
  allFindings: 'All findings',
  due: 'What comes next',
  nothingDue: 'Nothing is due in the next three months.',
  allDue: 'Everything that is due',
  recent: 'Changed last',
  noRecent: 'There are no saved changes yet.',
  historyUnavailable: {
    'no-repository': 'The content is not in a git repository, so it is not known what was changed last.',
    'no-commits': 'Nothing is stored in the repository yet, so it is not known what was changed last.',
    shallow:
      'Only the newest part of the repository’s history was there when the site was built, so it is not known what was changed last.',
  },
  morePages: (count) => (count === 1 ? 'and one more page' : `and ${count} more pages`),
  audit: 'For the audit',
  auditLinks: {
    selfReport: (catalogue) => `Self-report: ${catalogue}`,
    requirements: 'Evidence for each requirement',
    byPage: 'Which page proves what',
    evaluations: 'Assessments and conclusions',
    measures: 'Measures and their effect',
    feedback: 'Feedback and consequences',
    editions: 'Changes since the last edition',
    findings: 'Open findings and exceptions',
    rules: 'What is checked',
  },
  notFound: 'There is no such page',
  notFoundLead:
    'It may have been renamed or removed. Try the search at the top of the page or one of these entry points:',
};
