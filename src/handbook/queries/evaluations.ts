import type { Assessment } from '../../schemas/evaluation.ts';
import type { IsoDate, IsoDuration } from '../../schemas/scalars.ts';
import { addDuration } from '../dates.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';

/** An assessment with the cycle it stands in. */
export interface AssessmentInCycle {
  readonly evaluation: Entry<'evaluation'>;
  readonly assessment: Assessment;
  /** Its index in the cycle's list. */
  readonly index: number;
}

/** All cycles, oldest first by the end of their period. */
export function cyclesInOrder(handbook: Handbook): Entry<'evaluation'>[] {
  return [...handbook.evaluations.values()].sort((a, b) => compare(a.data.period.to, b.data.period.to));
}

/** All assessments of a procedure, oldest cycle first. */
export function assessmentsOf(handbook: Handbook, procedure: string): AssessmentInCycle[] {
  return cyclesInOrder(handbook).flatMap((evaluation) =>
    evaluation.data.assessments.flatMap((assessment, index) =>
      assessment.procedure === procedure ? [{ evaluation, assessment, index }] : [],
    ),
  );
}

/** The newest assessment of a procedure in a closed cycle held by a day. */
export function lastAssessment(handbook: Handbook, procedure: string, on: IsoDate): AssessmentInCycle | undefined {
  return assessmentsOf(handbook, procedure).findLast(
    ({ evaluation: { data } }) => data.status === 'closed' && data.heldOn !== undefined && data.heldOn <= on,
  );
}

/** How often a procedure is to be assessed. */
export function reviewInterval(handbook: Handbook, procedure: Entry<'procedure'>): IsoDuration {
  return procedure.data.reviewEvery ?? handbook.settings.intervals.procedureReview;
}

/**
 * The day by which a procedure is to be assessed again.
 *
 * @returns the last assessment plus the interval; for a procedure never assessed its introduction plus the interval;
 *   undefined if neither day is known
 */
export function assessmentDue(handbook: Handbook, procedure: Entry<'procedure'>, on: IsoDate): IsoDate | undefined {
  const from = lastAssessment(handbook, procedure.id, on)?.evaluation.data.heldOn ?? procedure.data.inForceSince;
  return from && addDuration(from, reviewInterval(handbook, procedure));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
