import { personalDataKinds } from '../../rules/words/personal-data.ts';
import { formatDate } from '../dates.ts';
import type { newFile as german } from '../de/new.ts';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** Words of `npm run new`. */
export const newFile: typeof german = {
  what: 'What is to be made?',
  kinds: {
    procedure: 'Procedure',
    terms: 'Terms (new document)',
    version: 'New version of terms',
    evaluation: 'Evaluation (cycle)',
    feedback: 'Feedback',
    page: 'Free page',
  },
  placeholder: (label, hint) => `[Please fill in: ${label}. ${hint}]`,
  idTaken: (path) => `${path} is there already. Please choose another id.`,
  check: '“npm run check” then shows what is still missing.',
  procedure: {
    heading: 'Steps',
    body: '[Please fill in: who does what, in which order?]',
    several: 'Separate several by commas.',
    next: (path) => `Next: open ${path} and replace every “[Please fill in …]” by your text.`,
  },
  terms: {
    validFrom: 'First day on which the first version applies.',
    clauses: ['Subject', 'Services', 'Costs', 'Termination', 'Suggestions and complaints'],
    clause: '[Please fill in: text of the clause]',
    plain: '[Please fill in: the same in plain words]',
    how: '[Please fill in: how customers get the document before they sign]',
    next: 'Next: write the text, have it checked, and enter under approved who approved it and when.',
  },
  version: {
    document: 'Document that gets a new version.',
    noneWithVersion: 'There are no terms yet. First: npm run new -- terms',
    after: (day) => `The new version must begin after the last one (${formatDate('en', day)}).`,
    why: '[Please fill in: why the clause is changed]',
    meaning: '[Please fill in: what it means for customers]',
    translation: 'Translation of the new version: adapt it once the binding text is settled.',
    guide: 'Copy of the version before. Change the text and explain each changed clause under changes.',
    next: (day) =>
      `Next: change the text, explain each changed clause under changes, have it approved and announce it by ${formatDate('en', day)}.`,
  },
  page: { body: '[Please fill in: text of the page]' },
  unknownKind: (kind, kinds) =>
    kind === undefined ? `Say what is to be made: ${kinds}.` : `“${kind}” cannot be made; possible: ${kinds}.`,
  exists: (path) => `${path} is there already and stays as it is.`,
  existsCompletable: (path) =>
    `${path} is there already. With --complete what is missing is filled in; what is written stays.`,
  complete: (path) => `${path} is there already. Fill in what is missing? What is written stays.`,
  yes: 'yes',
  no: 'no',
  written: (path) => `Written: ${path}`,
  completed: (path, added) =>
    added.length === 0 ? `Nothing is missing in ${path}.` : `Filled in: ${path} (${added.join(', ')})`,
  left: 'Stopped; nothing was written.',
  id: 'Id (becomes the file’s name)',
  noId: (found, meant) =>
    `“${found}” cannot be an id: lower-case letters, digits and single hyphens only, at most 80 characters.${meant ? ` Try: ${meant}` : ''}`,
  reservedId: (found) =>
    `“${found}” cannot be an id: Windows takes the name for a device. Please add something, for example “${found}-1”.`,
  notYet: 'That day lies in the future.',
  topics: (known) => `Short keyword by which entries are counted.${known === '' ? '' : ` So far: ${known}.`}`,
  personal: (kind, found) =>
    `The text holds ${personalDataKinds.en[kind]} (“${found}”). Please write without personal data, for example “a customer”.`,
  feedbackNext: 'Next: acknowledge it and enter the day as acknowledgedOn. “npm run check” reminds of the deadlines.',
  cycle: {
    name: 'Name of the cycle',
    nameHint: 'Usually the year; 2026-h1 or school-year-2026-27 will do, too.',
    endsEarly: 'The period ends before it begins.',
    guide: [
      'Made by “npm run new -- evaluation”. What is known is filled in; to be judged:',
      'Under followUp: state (status) and effect of each measure.',
      'Of each procedure: the values, whether the goal was met (rating: met, partly-met, not-met), the assessment,',
      'the conclusion (keep, change, end) with its reasoning, and measures.',
      '“npm run evaluate” is the easiest way. At the end: enter heldOn and set status to closed.',
    ],
    last: (title, verdict) => `Last time (${title}): ${verdict || 'not judged'}`,
    never: 'Never assessed before',
    noFeedback: 'No feedback in the period',
    feedback: (counts, ids) => `Feedback in the period: ${counts} (${ids})`,
    indicator: (title, unit, target, before) =>
      [
        `${title}${unit ? ` in ${unit}` : ''}`,
        target === undefined ? 'no target' : `target ${target}`,
        before === '' ? 'never measured' : `so far ${before}`,
      ].join('; '),
    measure: (title, procedure, owner, due) =>
      `${title} (${procedure}${owner ? `, ${owner}` : ''}${due ? `, due ${formatDate('en', due)}` : ''})`,
    kinds: {
      complaint: (number) => count(number, 'complaint', 'complaints'),
      suggestion: (number) => count(number, 'suggestion', 'suggestions'),
      praise: (number) => `praise ${number === 1 ? 'once' : `${number} times`}`,
    },
    feedbackHeading: 'Feedback in the period',
    noFeedbackInPeriod: (day) => `By ${day} no feedback from this period has been entered.`,
    feedbackInPeriod: (facts) =>
      `By ${facts.day} there ${facts.total === 1 ? 'was 1 piece' : `were ${facts.total} pieces`} of feedback: ${facts.counts}. ` +
      `${facts.answered} answered, ${facts.measures} led to a measure.` +
      `${facts.topics === '' ? '' : ` Most frequent topics: ${facts.topics}.`}`,
    addedMeasures: (number) => count(number, 'measure', 'measures'),
    addedProcedures: (number) => count(number, 'procedure', 'procedures'),
    next: (cycle) => [
      `Next: “npm run evaluate -- ${cycle}” leads through the assessment step by step.`,
      'Or open the file and fill it in; “npm run check” shows what is still to be judged.',
    ],
  },
};
