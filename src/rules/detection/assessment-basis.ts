import { procedureFingerprint } from '../../handbook/fingerprint.ts';
import { type AssessmentInCycle, assessmentsOf, type Handbook, measuresThatChanged } from '../../handbook/index.ts';

/**
 * Whether an assessment can be held against the procedure as it stands today. Indicators and targets of earlier times
 * are not known, and an old cycle must not seem wrong because a target was raised later.
 *
 * A seal says for certain whether the procedure is still what was assessed. Without one, it must be the procedure's
 * newest assessment in a closed cycle, and no measure since may have changed the procedure.
 */
export function stillApplies(
  handbook: Handbook,
  { evaluation, assessment: { procedure } }: AssessmentInCycle,
): boolean {
  const entry = handbook.procedures.get(procedure);
  if (entry === undefined) return false;
  const seals = handbook.sealed?.data.evaluations.find(({ cycle }) => cycle === evaluation.id);
  const seal = seals?.procedures[procedure];
  if (seal !== undefined) return seal === procedureFingerprint(entry);

  const newest = assessmentsOf(handbook, procedure).findLast((one) => one.evaluation.data.status === 'closed');
  if (newest?.evaluation !== evaluation) return false;
  return !measuresThatChanged(handbook, `procedures/${procedure}`).some(
    (record) => record.evaluation.data.period.to >= evaluation.data.period.to,
  );
}
