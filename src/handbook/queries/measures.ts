import type { DataPath } from '../../prose/place.ts';
import type { Measure } from '../../schemas/evaluation.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { pageKey } from '../layout.ts';
import { cyclesInOrder } from './evaluations.ts';
import { perHandbook } from './per-handbook.ts';

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
export const measures: (handbook: Handbook) => readonly MeasureRecord[] = perHandbook((handbook) => {
  const cycles = cyclesInOrder(handbook);
  const order = new Map(cycles.map((evaluation, index) => [evaluation, index]));
  const words = followUpsByMeasure(cycles);
  const feedback = Map.groupBy(handbook.feedback.values(), (entry) => entry.data.measure ?? '');
  return cycles.flatMap((evaluation, cycle) =>
    evaluation.data.assessments.flatMap((assessment, index) =>
      assessment.measures.map((measure, number): MeasureRecord => {
        const followUps = (words.get(measure.id) ?? []).filter((word) => (order.get(word.evaluation) ?? 0) > cycle);
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
});

/** Whether a measure still has to be done. */
export function isOpen(record: Pick<MeasureRecord, 'status'>): boolean {
  return record.status === 'open' || record.status === 'in-progress';
}

/** Whether a measure is open and its day has passed. */
export function isOverdue(record: MeasureRecord, on: IsoDate): boolean {
  return isOpen(record) && record.measure.due !== undefined && record.measure.due < on;
}

const measuresByChangedPage = perHandbook((handbook): ReadonlyMap<string, MeasureRecord[]> => {
  const pages = measures(handbook).flatMap((record) => record.measure.changed.map((page) => ({ page, record })));
  const byPage = Map.groupBy(pages, ({ page }) => pageKey(page.replace(/^\.?\//, '')));
  return new Map([...byPage].map(([page, list]) => [page, list.map(({ record }) => record)]));
});

/**
 * Measures that changed a page, oldest cycle first.
 *
 * @param page its path without extension: `procedures/erstgespraech`
 */
export function measuresThatChanged(handbook: Handbook, page: string): readonly MeasureRecord[] {
  return measuresByChangedPage(handbook).get(page) ?? [];
}

function followUpsByMeasure(cycles: readonly Entry<'evaluation'>[]): ReadonlyMap<string, FollowUp[]> {
  const words = cycles.flatMap((evaluation) =>
    evaluation.data.followUp.map(({ measure, status, effect }) => ({ measure, evaluation, status, effect })),
  );
  const byMeasure = Map.groupBy(words, ({ measure }) => measure);
  return new Map(
    [...byMeasure].map(([id, list]) => [
      id,
      list.map(({ evaluation, status, effect }) => ({ evaluation, status, effect })),
    ]),
  );
}
