import { feedbackState, type Handbook } from '../../handbook/index.ts';
import { formatDate } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import { fieldLines } from '../../yaml/value-text.ts';
import { measuresToFollowUp, type Period, proceduresToJudge } from './cycle-basis.ts';
import { assessmentLines, followUpLines } from './cycle-lines.ts';
import { feedbackCounts } from './feedback-counts.ts';

/** The head of a cycle. */
export interface CycleHead {
  readonly title: string;
  readonly period: Period;
  readonly responsible: string;
  readonly participants: readonly string[];
}

/** A new cycle as a file: everything that is known is filled in, everything that is to be judged is left open. */
export function newCycle(handbook: Handbook, head: CycleHead, today: IsoDate): string {
  const { title, period, responsible, participants } = head;
  const words = messages(handbook.settings.language).new.cycle;
  const procedures = proceduresToJudge(handbook, period);
  const open = measuresToFollowUp(handbook, period);
  const guide = words.guide.map((line) => `# ${line}\n`).join('');
  const yaml = [
    guide,
    fieldLines({ title }),
    `period: { from: ${period.from}, to: ${period.to} }\n`,
    fieldLines({ status: 'open', responsible }),
    participants.length > 0 ? `participants: [${participants.join(', ')}]\n` : '',
    open.length > 0 ? `followUp:\n${open.map((measure) => followUpLines(handbook, measure, 2)).join('')}` : '',
    procedures.length > 0
      ? `assessments:\n${procedures.map((procedure) => assessmentLines(handbook, procedure, period, 2)).join('')}`
      : 'assessments: []\n',
  ];
  return `---\n${yaml.join('')}---\n\n## ${words.feedbackHeading}\n\n${feedbackParagraph(handbook, period, today)}\n`;
}

/** The figures of the period's feedback in words. */
function feedbackParagraph(handbook: Handbook, { from, to }: Period, today: IsoDate): string {
  const { language } = handbook.settings;
  const words = messages(language).new.cycle;
  const entries = [...handbook.feedback.values()].filter(({ data }) => data.received >= from && data.received <= to);
  if (entries.length === 0) return words.noFeedbackInPeriod(formatDate(language, today));
  const topics = [...Map.groupBy(entries, ({ data }) => data.topic ?? '')].filter(([topic]) => topic !== '');
  const frequent = topics
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 3)
    .map(([topic, list]) => `${topic} (${list.length})`);
  return words.feedbackInPeriod({
    counts: feedbackCounts(entries, language),
    total: entries.length,
    answered: entries.filter(({ data }) => feedbackState(data) === 'answered').length,
    measures: entries.filter(({ data }) => data.measure !== undefined).length,
    topics: frequent.join(', '),
    day: formatDate(language, today),
  });
}
