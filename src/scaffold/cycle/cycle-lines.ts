import { assessmentsOf, type Entry, type Handbook, type MeasureRecord } from '../../handbook/index.ts';
import { feedbackOn } from '../../handbook/queries/about-procedure.ts';
import { messages } from '../../messages/index.ts';
import { conclusion, rating } from '../../schemas/evaluation.ts';
import { choiceLabel } from '../../schemas/field.ts';
import { fieldLines, itemLines } from '../../yaml/value-text.ts';
import type { MeasureToFollowUp, Period } from './cycle-basis.ts';
import { feedbackCounts } from './feedback-counts.ts';

/** Stands for a value that is still to be measured. */
export const UNMEASURED = '?';

/** How many earlier values are told. */
const SHOWN = 4;

/** A procedure as an assessment that waits to be judged: its goal, a place for each value, and as comments what is known. */
export function assessmentLines(
  handbook: Handbook,
  procedure: Entry<'procedure'>,
  period: Period,
  indent: number,
): string {
  const pad = ' '.repeat(indent);
  const comments = procedureComments(handbook, procedure, period).map((line) => `${pad}  # ${line}\n`);
  const goal = procedure.data.goal?.trim();
  const { indicators } = procedure.data;
  const results = indicators.flatMap((indicator) => [
    `${pad}    # ${indicatorComment(handbook, procedure, indicator, period)}\n`,
    `${pad}    - { indicator: ${indicator.id}, value: "${UNMEASURED}" }\n`,
  ]);
  return [
    `${pad}- procedure: ${procedure.id}\n`,
    ...comments,
    goal ? fieldLines({ goal: goal.replace(/\s+/g, ' ') }, indent + 2) : '',
    ...(results.length > 0 ? [`${pad}  results:\n`, ...results] : []),
  ].join('');
}

/** The places for the values of some indicators, with what was measured before. */
export function resultLines(
  handbook: Handbook,
  procedure: Entry<'procedure'>,
  indicators: Entry<'procedure'>['data']['indicators'],
  period: Period,
  indent: number,
): string {
  const pad = ' '.repeat(indent);
  return indicators
    .map(
      (indicator) =>
        `${pad}# ${indicatorComment(handbook, procedure, indicator, period)}\n${pad}- { indicator: ${indicator.id}, value: "${UNMEASURED}" }\n`,
    )
    .join('');
}

/** A measure of an earlier cycle that is to be judged: its state before, and as a comment what it is. */
export function followUpLines(handbook: Handbook, { record, status }: MeasureToFollowUp, indent: number): string {
  const comment = followUpComment(handbook, record);
  return `${' '.repeat(indent)}# ${comment}\n${itemLines([{ measure: record.measure.id, status }], indent)}`;
}

/** What a measure was about: title, procedure, who, by when. */
export function followUpComment(handbook: Handbook, { measure, procedure }: MeasureRecord): string {
  const words = messages(handbook.settings.language).new.cycle;
  const role = handbook.settings.roles.find(({ id }) => id === measure.owner)?.title;
  const title = handbook.procedures.get(procedure)?.data.title ?? procedure;
  return oneLine(words.measure(measure.title, title, role, measure.due));
}

/** What is known of a procedure when it is judged, a sentence a line. */
export function procedureComments(handbook: Handbook, procedure: Entry<'procedure'>, period: Period): string[] {
  const { language, roles } = handbook.settings;
  const words = messages(language).new.cycle;
  const owner = roles.find(({ id }) => id === procedure.data.owner)?.title ?? procedure.data.owner;
  const last = assessmentsOf(handbook, procedure.id).findLast(
    ({ evaluation }) => evaluation.data.period.to < period.to,
  );
  const verdict = last && [
    last.assessment.rating && choiceLabel(rating(), last.assessment.rating, language),
    last.assessment.conclusion && choiceLabel(conclusion(), last.assessment.conclusion, language),
  ];
  const received = feedbackOn(handbook, procedure.id).filter(
    ({ data }) => data.received >= period.from && data.received <= period.to,
  );
  return [
    `${procedure.data.title} (${owner})`,
    last ? words.last(last.evaluation.data.title, (verdict ?? []).filter(Boolean).join(', ')) : words.never,
    received.length === 0
      ? words.noFeedback
      : words.feedback(feedbackCounts(received, language), received.map(({ id }) => id).join(', ')),
  ].map(oneLine);
}

/** What is known of an indicator: name, unit, target, and what was measured before. */
export function indicatorComment(
  handbook: Handbook,
  procedure: Entry<'procedure'>,
  { id, title, unit, target }: Entry<'procedure'>['data']['indicators'][number],
  period: Period,
): string {
  const words = messages(handbook.settings.language).new.cycle;
  const before = assessmentsOf(handbook, procedure.id)
    .filter(({ evaluation }) => evaluation.data.period.to < period.to)
    .flatMap(({ evaluation, assessment }) =>
      assessment.results.filter(({ indicator }) => indicator === id).map(({ value }) => `${evaluation.id}: ${value}`),
    );
  return oneLine(words.indicator(title, unit, target, before.slice(-SHOWN).toReversed().join(', ')));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
