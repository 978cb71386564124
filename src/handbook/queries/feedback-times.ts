import type { FeedbackEntry } from '../../schemas/feedback-entry.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Settings } from '../../schemas/settings.ts';
import { daysBetween } from '../dates.ts';
import { feedbackDeadlines, isSettled } from './feedback.ts';

/** The steps that are promised to be done in a certain time. */
export const FEEDBACK_STEPS = ['acknowledge', 'resolve', 'answer'] as const;

/** A step that is promised to be done in a certain time. */
export type FeedbackStep = (typeof FEEDBACK_STEPS)[number];

/** How long a step took, and whether that was in time. */
export interface StepTime {
  /** Whole days from receipt, 0 for the same day; undefined if it was not done or its day is not known. */
  readonly days?: number | undefined;
  /** Undefined while there is still time, and where nobody can say: no day is known, or nobody can be reached. */
  readonly inTime?: boolean | undefined;
}

/**
 * How long each step of a complaint or suggestion took, measured by the promises of the handbook; urgent ones by their
 * own. What is not done when its day has passed is late. A day before the receipt is a mistake and counts for nothing.
 */
export function feedbackTimes(
  entry: FeedbackEntry,
  deadlines: Settings['deadlines'],
  today: IsoDate,
): Readonly<Record<FeedbackStep, StepTime>> {
  const due = feedbackDeadlines(entry, deadlines);
  const time = (done: IsoDate | undefined, until: IsoDate, unknown: boolean): StepTime => {
    if (done === undefined) return unknown || today <= until ? {} : { inTime: false };
    const days = daysBetween(entry.received, done);
    return days < 0 ? {} : { days, inTime: done <= until };
  };
  const { acknowledgedOn, resolvedOn, answered } = entry;
  return {
    acknowledge: time(acknowledgedOn, due.acknowledge, answered !== undefined || isSettled(entry)),
    resolve: time(resolvedOn, due.resolve, isSettled(entry)),
    answer: time(answered === 'anonymous' ? undefined : answered, due.answer, answered === 'anonymous'),
  };
}
