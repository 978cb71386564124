import type { DataPath } from '../../prose/place.ts';
import type { Measure } from '../../schemas/evaluation.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { cyclesInOrder } from './evaluations.ts';

/** A measure with where it came from and what became of it. */
export interface MeasureRecord {
  readonly measure: Measure;
  readonly evaluation: Entry<'evaluation'>;
  /** The procedure whose assessment led to it. */
  readonly procedure: string;
  /** Where it stands in its cycle's file. */
  readonly path: DataPath;
  /** What later cycles said of it, oldest first. */
  readonly followUps: readonly FollowUp[];
  /** Its state by the latest word on it. */
  readonly status: Measure['status'];
  /** The feedback that led to it. */
  readonly feedback: readonly Entry<'feedback'>[];
}

/** What a later cycle said of a measure. */
export interface FollowUp {
  readonly evaluation: Entry<'evaluation'>;
  readonly status: Measure['status'];
  readonly effect: string | undefined;
}

/** All measures, oldest cycle first. */
export function measures(handbook: Handbook): MeasureRecord[] {
  const cycles = cyclesInOrder(handbook);
  const feedback = Map.groupBy(handbook.feedback.values(), (entry) => entry.data.measure ?? '');
  return cycles.flatMap((evaluation, cycle) =>
    evaluation.data.assessments.flatMap((assessment, index) =>
      assessment.measures.map((measure, number): MeasureRecord => {
        const followUps = cycles.slice(cycle + 1).flatMap((later) => followUpsIn(later, measure.id));
        return {
          measure,
          evaluation,
          procedure: assessment.procedure,
          path: ['assessments', index, 'measures', number],
          followUps,
          status: followUps.at(-1)?.status ?? measure.status,
          feedback: feedback.get(measure.id) ?? [],
        };
      }),
    ),
  );
}

/** Whether a measure still has to be done. */
export function isOpen(record: Pick<MeasureRecord, 'status'>): boolean {
  return record.status === 'open' || record.status === 'in-progress';
}

/** Whether a measure is open and its day has passed. */
export function isOverdue(record: MeasureRecord, on: IsoDate): boolean {
  return isOpen(record) && record.measure.due !== undefined && record.measure.due < on;
}

function followUpsIn(evaluation: Entry<'evaluation'>, measure: string): FollowUp[] {
  return evaluation.data.followUp
    .filter((item) => item.measure === measure)
    .map((item) => ({ evaluation, status: item.status, effect: item.effect }));
}
