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
export interface MeasureToFollowUp {
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

/**
 * The measures of earlier cycles that a cycle has a word to say on: those still open, and those done since the cycle
 * before, whose effect nobody has judged yet. What was done longer ago stays as it is.
 */
export function measuresToFollowUp(handbook: Handbook, { to }: Period): readonly MeasureToFollowUp[] {
  const previous = cycleBefore(handbook, to)?.data.period.to;
  return measures(handbook).flatMap((record): MeasureToFollowUp[] => {
    if (record.evaluation.data.period.to >= to) return [];
    const before = record.followUps.filter(({ evaluation }) => evaluation.data.period.to < to);
    const status = before.at(-1)?.status ?? record.measure.status;
    const lastWord = before.at(-1)?.evaluation ?? record.evaluation;
    const isUnjudged = status === 'done' && !before.some(({ effect }) => effect?.trim());
    const isRecent = lastWord.data.period.to === previous;
    return isOpen({ status }) || (isUnjudged && isRecent) ? [{ record, status }] : [];
  });
}

/** The last cycle before a day, if there is one. */
export function cycleBefore(handbook: Handbook, to: IsoDate): Entry<'evaluation'> | undefined {
  return cyclesInOrder(handbook).findLast(({ data }) => data.period.to < to);
}
