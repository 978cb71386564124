import {
  assessmentDue,
  type Entry,
  feedbackDeadlines,
  feedbackState,
  isOverdue,
  lastAssessment,
  type MeasureRecord,
  needsHandling,
  type TermsDocumentModel,
  type TermsVersionModel,
  versionInForce,
} from '../handbook/index.ts';
import type { RequirementLevel } from '../handbook/queries/requirements.ts';
import type { Severity } from '../rules/finding.ts';
import type { NamedRule } from '../rules/rule.ts';
import { severityOf } from '../rules/run.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
import type { HandbookSite } from './handbook-site.ts';
import { valueLabel } from './labels.ts';

/** How a state looks. The words say it; colour and sign only help. */
export type Tone = 'good' | 'partly' | 'bad' | 'neutral' | 'info';

/** A state in a word or two. */
export interface Badge {
  readonly tone: Tone;
  readonly text: string;
}

/** Whether a procedure is lived practice. */
export function procedureBadge(site: HandbookSite, { data }: Entry<'procedure'>): Badge {
  const tone = { 'in-force': 'good', draft: 'info', retired: 'neutral' } as const;
  return { tone: tone[data.status], text: valueLabel(site.language, 'procedure', ['status'], data.status) };
}

/** How a procedure was judged last, and whether the next judgement is late. Filters use the keys. */
export function evaluationStates(site: HandbookSite, procedure: Entry<'procedure'>): EvaluationState[] {
  const words = site.words.evaluationState;
  const last = lastAssessment(site.handbook, procedure.id, site.today);
  const states: EvaluationState[] = last?.assessment.rating
    ? [{ key: last.assessment.rating, badge: ratingBadge(site, last.assessment.rating) }]
    : [{ key: 'never', badge: { tone: 'neutral', text: words.never } }];
  if (procedure.data.status !== 'in-force') return last ? states : [];
  const due = assessmentDue(site.handbook, procedure, site.today);
  if (due !== undefined && due < site.today)
    states.push({ key: 'overdue', badge: { tone: 'bad', text: words.overdue } });
  return states;
}

/** A state of evaluation: its key for filters and its badge. */
export interface EvaluationState {
  readonly key: Rating | 'never' | 'overdue';
  readonly badge: Badge;
}

type Rating = NonNullable<Evaluation['assessments'][number]['rating']>;

/** Whether a goal was met. */
export function ratingBadge(site: HandbookSite, rating: Rating): Badge {
  const tone = { met: 'good', 'partly-met': 'partly', 'not-met': 'bad' } as const;
  return { tone: tone[rating], text: valueLabel(site.language, 'evaluation', ['assessments', 'rating'], rating) };
}

/** What follows from an assessment: keep, change or end. */
export function conclusionText(site: HandbookSite, value: string): string {
  return valueLabel(site.language, 'evaluation', ['assessments', 'conclusion'], value);
}

/** Where an evaluation cycle stands. */
export function cycleBadge(site: HandbookSite, { data }: Entry<'evaluation'>): Badge {
  const tone = { planned: 'neutral', open: 'info', closed: 'good' } as const;
  return { tone: tone[data.status], text: valueLabel(site.language, 'evaluation', ['status'], data.status) };
}

/** Where a measure stands by the latest word on it. */
export function measureBadge(site: HandbookSite, record: MeasureRecord): Badge {
  const text = valueLabel(site.language, 'evaluation', ['assessments', 'measures', 'status'], record.status);
  if (isOverdue(record, site.today)) return { tone: 'bad', text: `${text}, ${site.words.measureOverdue}` };
  const tone = { open: 'info', 'in-progress': 'info', done: 'good', dropped: 'neutral' } as const;
  return { tone: tone[record.status], text };
}

/** The state of a measure as one cycle wrote it down. */
export function statusBadge(site: HandbookSite, status: MeasureRecord['status']): Badge {
  const tone = { open: 'info', 'in-progress': 'info', done: 'good', dropped: 'neutral' } as const;
  return {
    tone: tone[status],
    text: valueLabel(site.language, 'evaluation', ['assessments', 'measures', 'status'], status),
  };
}

/** Whether a version of a terms document applies to contracts made today. */
export type TermsState = 'in-force' | 'announced' | 'archived';

/** Whether a version of a terms document applies to contracts made today. */
export function termsState(site: HandbookSite, document: TermsDocumentModel, version: TermsVersionModel): TermsState {
  if (version.validFrom > site.today) return 'announced';
  return versionInForce(document, site.today) === version ? 'in-force' : 'archived';
}

/** The badge of a version's state; `none` for a document without a version in force. */
export function termsBadge(site: HandbookSite, state: TermsState | 'none'): Badge {
  const tone = { 'in-force': 'good', announced: 'info', archived: 'neutral', none: 'bad' } as const;
  return { tone: tone[state], text: site.words.termsState[state] };
}

/** The states of a feedback entry that pages tell of. */
export const FEEDBACK_STATES = ['open', 'resolved', 'answered', 'noted', 'late'] as const;

/**
 * The states of a feedback entry, as filters use them: where it stands, and `late` if a promised day has passed. Praise
 * that nobody has answered waits for nothing.
 */
export function feedbackStates(site: HandbookSite, { data }: Entry<'feedback'>): (typeof FEEDBACK_STATES)[number][] {
  const state = feedbackState(data);
  if (state === 'answered') return [state];
  if (!needsHandling(data)) return ['noted'];
  const deadlines = feedbackDeadlines(data, site.settings.deadlines);
  const next = data.resolvedOn === undefined ? deadlines.resolve : deadlines.answer;
  return next < site.today ? [state, 'late'] : [state];
}

/** The badges of a feedback entry's states. */
export function feedbackBadges(site: HandbookSite, entry: Entry<'feedback'>): Badge[] {
  const tone = { open: 'info', resolved: 'info', answered: 'good', noted: 'neutral', late: 'bad' } as const;
  return feedbackStates(site, entry).map((state) => ({ tone: tone[state], text: site.words.feedbackState[state] }));
}

/** How far a requirement is met. */
export function requirementBadge(site: HandbookSite, level: RequirementLevel): Badge {
  const tone = { fulfilled: 'good', partly: 'partly', open: 'bad' } as const;
  return { tone: tone[level], text: site.words.requirementLevel[level] };
}

/** How much a finding weighs. */
export function severityBadge(site: HandbookSite, severity: Severity): Badge {
  const tone = { error: 'bad', warning: 'partly', info: 'info' } as const;
  return { tone: tone[severity], text: site.words.severity[severity] };
}

/** How much a rule weighs in this handbook. */
export function ruleBadge(site: HandbookSite, rule: NamedRule): Badge {
  const severity = severityOf(rule, site.handbook);
  return severity === undefined ? { tone: 'neutral', text: site.words.rulePages.off } : severityBadge(site, severity);
}

/** What a rule weighs of itself, in words; empty where the handbook leaves it at that. */
export function ownWeight(site: HandbookSite, rule: NamedRule): string {
  const own = severityBadge(site, rule.severity).text;
  return severityOf(rule, site.handbook) === rule.severity ? '' : site.words.rulePages.setDifferently(own);
}
