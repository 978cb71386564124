import {
  cyclesInOrder,
  type Entry,
  type Handbook,
  isOpen,
  type MeasureRecord,
  measures,
  wasInForce,
} from '../../handbook/index.ts';
import type { Measure } from '../../schemas/evaluation.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/** The period of a cycle. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A measure of an earlier cycle that a cycle has to take up, and its state before. */
export interface OpenMeasure {
  readonly record: MeasureRecord;
  readonly status: Measure['status'];
}

/** The procedures that a cycle has to judge: in force at the end of its period. */
export function proceduresToJudge(handbook: Handbook, { to }: Period): readonly Entry<'procedure'>[] {
  const stations = handbook.settings.customerPath.map(({ id }) => id);
  const place = ({ data }: Entry<'procedure'>) => {
    const found = data.stations.map((id) => stations.indexOf(id)).filter((index) => index !== -1);
    return found.length === 0 ? stations.length : Math.min(...found);
  };
  // In the order of the customer path, as people talk it through.
  return [...handbook.procedures.values()].filter((entry) => wasInForce(entry, to)).sort((a, b) => place(a) - place(b));
}

/** The measures of earlier cycles that were still open when a cycle begins. */
export function measuresToFollowUp(handbook: Handbook, { to }: Period): readonly OpenMeasure[] {
  return measures(handbook).flatMap((record): OpenMeasure[] => {
    if (record.evaluation.data.period.to >= to) return [];
    const before = record.followUps.filter(({ evaluation }) => evaluation.data.period.to < to);
    const status = before.at(-1)?.status ?? record.measure.status;
    return isOpen({ status }) ? [{ record, status }] : [];
  });
}

/** The last cycle before a day, if there is one. */
export function cycleBefore(handbook: Handbook, to: IsoDate): Entry<'evaluation'> | undefined {
  return cyclesInOrder(handbook).findLast(({ data }) => data.period.to < to);
}
