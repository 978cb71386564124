import { procedureFingerprint } from '../../handbook/fingerprint.ts';
import type { Entry, Handbook, MeasureRecord } from '../../handbook/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/**
 * The day of the seal by which a procedure still stands word for word as a cycle assessed it, although measures that
 * were done after that day say that they have changed it; undefined if it was changed or nobody can tell.
 *
 * @param naming the measures of the assessment that name the procedure among the changed pages
 */
export function unchangedSince(
  handbook: Handbook,
  { id }: Entry<'evaluation'>,
  procedure: string,
  naming: readonly MeasureRecord[],
): IsoDate | undefined {
  const seal = handbook.sealed?.data.evaluations.find(({ cycle }) => cycle === id);
  const entry = handbook.procedures.get(procedure);
  const done = naming.filter(({ status }) => status === 'done');
  if (!seal || !entry || entry.data.status === 'retired' || done.length === 0) return undefined;
  if (!done.every((record) => isDoneAfter(record, seal.sealedOn))) return undefined;
  return seal.procedures[procedure] === procedureFingerprint(entry) ? seal.sealedOn : undefined;
}

/** Without a day, a measure counts as done after the seal if it was open in its cycle and a cycle held later says so. */
function isDoneAfter({ measure, followUps }: MeasureRecord, day: IsoDate): boolean {
  if (measure.doneOn !== undefined) return measure.doneOn > day;
  const heldOn = followUps.find(({ status }) => status === 'done')?.evaluation.data.heldOn;
  return measure.status !== 'done' && heldOn !== undefined && heldOn > day;
}
