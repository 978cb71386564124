import type {
  AssessmentChange,
  Change,
  EvaluationChange,
  FeedbackChange,
  MeasureChange,
  ProcedureChange,
  SealName,
  SealsChange,
  SettingsChange,
  TermsDocumentChange,
  TermsVersionChange,
} from '../../handbook/comparison/index.ts';
import { formatDate, languageName } from '../../messages/dates.ts';
import { conclusion, measureStatus } from '../../schemas/evaluation.ts';
import { choiceLabel, fieldDocs } from '../../schemas/field.ts';
import { settings } from '../../schemas/settings.ts';
import { appliesTo } from '../../schemas/terms-version.ts';
import { fieldWords, type SummaryWords } from './field-words.ts';

/** The parts of a summary, in their order. */
export const SECTIONS = [
  'settings',
  'procedures',
  'terms',
  'evaluations',
  'measures',
  'feedback',
  'pages',
  'catalogues',
  'seals',
  'files',
] as const;

/** A part of a summary. */
export type SummarySection = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<Change['subject'], SummarySection>> = {
  settings: 'settings',
  procedure: 'procedures',
  'terms-document': 'terms',
  'terms-version': 'terms',
  evaluation: 'evaluations',
  assessment: 'evaluations',
  measure: 'measures',
  feedback: 'feedback',
  page: 'pages',
  catalogue: 'catalogues',
  acknowledgement: 'pages',
  seals: 'seals',
  file: 'files',
};

/** The part of a summary that a change belongs to. */
export function sectionOf(change: Change): SummarySection {
  return SECTION_OF[change.subject];
}

/** One change in one sentence of plain text, without a full stop. */
export function changeInWords(change: Change, summary: SummaryWords): string {
  const { words } = summary;
  switch (change.subject) {
    case 'procedure':
      return procedureInWords(change, summary);
    case 'terms-document':
      return documentInWords(change, summary);
    case 'terms-version':
      return versionInWords(change, summary);
    case 'evaluation':
      return evaluationInWords(change, summary);
    case 'assessment':
      return assessmentInWords(change, summary);
    case 'measure':
      return measureInWords(change, summary);
    case 'feedback':
      return feedbackInWords(change, summary);
    case 'settings':
      return settingsInWords(change, summary);
    case 'seals':
      return sealsInWords(change, summary);
    case 'file':
      return words.file[change.kind](change.path);
    case 'page':
    case 'catalogue':
    case 'acknowledgement':
      return change.kind === 'added' ? words[change.subject].added(change.title) : pageInWords(change, summary);
  }
}

/** What can become of any page except that it is new. */
type PageChange = Exclude<Extract<Change, { subject: 'page' | 'catalogue' | 'acknowledgement' }>, { kind: 'added' }>;
type PageEvent = Pick<PageChange, 'id' | 'title'> & {
  subject: 'procedure' | 'terms-document' | 'evaluation' | 'page' | 'catalogue' | 'acknowledgement';
} & (
    | { kind: 'removed' | 'relinked' | 'reformatted' }
    | Pick<Extract<PageChange, { kind: 'renamed' }>, 'kind' | 'from'>
    | Pick<Extract<PageChange, { kind: 'changed' }>, 'kind' | 'fields' | 'weight'>
  );

function pageInWords(change: PageEvent, summary: SummaryWords): string {
  const { words } = summary;
  switch (change.kind) {
    case 'renamed':
      return words.renamed(change.title, change.from, change.id);
    case 'changed': {
      const fields = fieldWords(change.fields, change.subject, summary);
      return change.weight === 'administration'
        ? words.administration(change.title, fields)
        : words.changed(change.title, fields);
    }
    default:
      return words[change.kind](change.title);
  }
}

/** Prose as part of a sentence: on one line, without the full stop at its end. */
function inOneLine(prose: string): string {
  return prose.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
}

function procedureInWords(change: ProcedureChange, summary: SummaryWords): string {
  const words = summary.words.procedure;
  const day = (date: string) => formatDate(summary.language, date);
  switch (change.kind) {
    case 'added':
      return words.added[change.status](change.title);
    case 'taken-into-force':
      return words.takenIntoForce(change.title, change.on && day(change.on));
    case 'came-into-force':
      return words.cameIntoForce(change.title, day(change.on));
    case 'retired':
      return words.retired(change.title, change.on && day(change.on), inOneLine(change.because ?? ''));
    case 'set-to-draft':
      return words.setToDraft(change.title);
    default:
      return pageInWords(change, summary);
  }
}

function documentInWords(change: TermsDocumentChange, summary: SummaryWords): string {
  const words = summary.words.terms;
  if (change.kind === 'added') return words.documentAdded(change.title);
  if (change.kind !== 'changed') return pageInWords(change, summary);
  return words.documentChanged(change.title, fieldWords(change.fields, 'terms-document', summary));
}

function versionInWords(change: TermsVersionChange, summary: SummaryWords): string {
  const words = summary.words.terms;
  const { title, languages } = change;
  const day = (date: string) => formatDate(summary.language, date);
  const from = day(change.validFrom);
  const version = words.version(title, from, languages.map((tag) => nameOfLanguage(tag, summary)).join(', '));
  switch (change.kind) {
    case 'announced':
      return words.announced(title, from, choiceLabel(appliesTo(), change.appliesTo, summary.language));
    case 'added':
      return words[change.state === 'in-force' ? 'inForce' : change.state](title, from);
    case 'rescheduled':
      return words.rescheduled(title, from, day(change.from));
    case 'came-into-force':
      return words.cameIntoForce(title, from);
    case 'language-added':
      return words.languageAdded(version);
    case 'language-removed':
      return words.languageRemoved(version);
    case 'changed':
      return textInWords(change, version, summary);
    case 'removed':
      return summary.words.removed(words.version(title, from, ''));
    default:
      return summary.words[change.kind](version);
  }
}

function textInWords(
  { fields, clauses, weight }: Extract<TermsVersionChange, { kind: 'changed' }>,
  version: string,
  summary: SummaryWords,
): string {
  const named = fieldWords(fields, 'terms-version', summary);
  // The text stands last among the fields.
  const withClauses = clauses.length === 0 ? named : `${named} (${clauses.join(', ')})`;
  return summary.words[weight === 'administration' ? 'administration' : 'changed'](version, withClauses);
}

function nameOfLanguage(tag: string, { language, words }: SummaryWords): string {
  return tag === 'de-simple' ? words.simpleLanguage : languageName(language, tag);
}

function evaluationInWords(change: EvaluationChange, summary: SummaryWords): string {
  const words = summary.words.evaluation;
  switch (change.kind) {
    case 'planned':
    case 'opened':
    case 'closed':
      return words[change.kind](change.title);
    default:
      return pageInWords(change, summary);
  }
}

function assessmentInWords(change: AssessmentChange, summary: SummaryWords): string {
  const words = summary.words.evaluation;
  const { procedureTitle, title } = change;
  switch (change.kind) {
    case 'added':
      return change.conclusion === undefined
        ? words.assessed(procedureTitle, title)
        : words.assessedWith(procedureTitle, title, choiceLabel(conclusion(), change.conclusion, summary.language));
    case 'removed':
      return words.assessmentRemoved(procedureTitle, title);
    case 'changed': {
      const fields = fieldWords(change.fields, 'evaluation', summary, ['assessments', 0]);
      return words.assessmentChanged(procedureTitle, title, fields);
    }
  }
}

function measureInWords(change: MeasureChange, summary: SummaryWords): string {
  const words = summary.words.measure;
  const { id, title } = change;
  const status = (value: string) => choiceLabel(measureStatus(), value, summary.language);
  switch (change.kind) {
    case 'added':
      return words.added(id, title, change.status === 'open' ? undefined : status(change.status));
    case 'closed':
      return words.closed[change.status](id, title);
    case 'status-changed':
      return words.statusChanged(id, title, status(change.to));
    case 'followed-up':
      return words.followedUp(id, title);
    case 'changed': {
      const fields = fieldWords(change.fields, 'evaluation', summary, ['assessments', 0, 'measures', 0]);
      return words.changed(id, title, fields);
    }
    case 'removed':
      return words.removed(id, title);
  }
}

function feedbackInWords(change: FeedbackChange, { words }: SummaryWords): string {
  const fates = ['added', 'answered', 'changed', 'removed'] as const;
  const counts = fates
    .filter((fate) => change[fate].length > 0)
    .map((fate) => words.feedbackCounts[fate](change[fate].length));
  return words.feedback(change.year, counts.join(', '));
}

function settingsInWords(change: SettingsChange, summary: SummaryWords): string {
  const words = summary.words.settings;
  switch (change.kind) {
    case 'item-added':
    case 'item-changed':
    case 'item-removed':
      return words.items[change.list][change.kind](change.itemTitle);
    case 'reordered':
      return words.reordered(fieldDocs.get(settings.shape[change.list])?.label[summary.language] ?? change.list);
    case 'changed':
      return words.changed(fieldWords(change.fields, 'settings', summary));
    default:
      return words[change.kind];
  }
}

function sealsInWords(change: SealsChange, summary: SummaryWords): string {
  const fates = ['sealed', 'resealed', 'unsealed'] as const;
  return fates
    .filter((fate) => change[fate].length > 0)
    .map((fate) => summary.words.seals[fate](change[fate].map(sealInWords).join(', ')))
    .join('; ');
}

function sealInWords(name: SealName): string {
  return 'cycle' in name ? name.cycle : `${name.document}/${name.version}.${name.language}`;
}
