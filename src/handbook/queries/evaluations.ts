import type { Assessment } from '../../schemas/evaluation.ts';
import type { IsoDate, IsoDuration } from '../../schemas/scalars.ts';
import { addDuration } from '../dates.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { perHandbook } from './per-handbook.ts';

/** An assessment with the cycle it stands in. */
export interface AssessmentInCycle {
  readonly evaluation: Entry<'evaluation'>;
  readonly assessment: Assessment;
  /** Its index in the cycle's list. */
  readonly index: number;
}

/** All cycles, oldest first by the end of their period. */
export const cyclesInOrder: (handbook: Handbook) => readonly Entry<'evaluation'>[] = perHandbook((handbook) =>
  [...handbook.evaluations.values()].sort((a, b) => compare(a.data.period.to, b.data.period.to)),
);

/** All closed cycles, oldest first by the end of their period. */
export const closedCycles: (handbook: Handbook) => readonly Entry<'evaluation'>[] = perHandbook((handbook) =>
  cyclesInOrder(handbook).filter(({ data }) => data.status === 'closed'),
);

/** The day from which a cycle's assessments count: when it was held, or else the end of its period. */
export function assessedOn({ data }: Entry<'evaluation'>): IsoDate {
  return data.heldOn ?? data.period.to;
}

const NONE: readonly AssessmentInCycle[] = [];

const assessmentsByProcedure = perHandbook(
  (handbook): ReadonlyMap<string, AssessmentInCycle[]> =>
    Map.groupBy(
      cyclesInOrder(handbook).flatMap((evaluation) =>
        evaluation.data.assessments.map((assessment, index) => ({ evaluation, assessment, index })),
      ),
      ({ assessment }) => assessment.procedure,
    ),
);

/** All assessments of a procedure, oldest cycle first. */
export function assessmentsOf(handbook: Handbook, procedure: string): readonly AssessmentInCycle[] {
  return assessmentsByProcedure(handbook).get(procedure) ?? NONE;
}

/** The newest assessment of a procedure in a closed cycle held by a day. */
export function lastAssessment(handbook: Handbook, procedure: string, on: IsoDate): AssessmentInCycle | undefined {
  return assessmentsOf(handbook, procedure).findLast(
    ({ evaluation }) => evaluation.data.status === 'closed' && assessedOn(evaluation) <= on,
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
  const last = lastAssessment(handbook, procedure.id, on);
  const from = last ? assessedOn(last.evaluation) : procedure.data.inForceSince;
  return from && addDuration(from, reviewInterval(handbook, procedure));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
