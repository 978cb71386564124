import {
  type AssessmentInCycle,
  assessmentsOf,
  cyclesInOrder,
  type Entry,
  type MeasureRecord,
} from '../handbook/index.ts';
import type { HandbookSite } from './handbook-site.ts';
import { measureById } from './measures.ts';

/** What followed from a piece of feedback, step by step. */
export interface FeedbackTrail {
  /** The structural measure, with the pages that it changed and what later cycles said of it. */
  readonly measure: MeasureRecord | undefined;
  /** The assessment of its procedure for the time in which it came in. */
  readonly assessed: AssessmentInCycle | undefined;
  /** The cycle for the time in which it came in. */
  readonly cycle: Entry<'evaluation'> | undefined;
}

/** Follows a piece of feedback to its measure and to the evaluation of its time. */
export function feedbackTrail({ handbook }: HandbookSite, { data }: Entry<'feedback'>): FeedbackTrail {
  const within = ({ data: { period } }: Entry<'evaluation'>) =>
    period.from <= data.received && data.received <= period.to;
  return {
    measure: data.measure === undefined ? undefined : measureById(handbook, data.measure),
    assessed:
      data.procedure === undefined
        ? undefined
        : assessmentsOf(handbook, data.procedure).find(({ evaluation }) => within(evaluation)),
    cycle: cyclesInOrder(handbook).find(within),
  };
}
