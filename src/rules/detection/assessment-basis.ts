import { type AssessmentInCycle, assessmentsOf, type Handbook, measuresThatChanged } from '../../handbook/index.ts';

/**
 * Whether an assessment can be held against the procedure as it stands today: it is the procedure's newest one in
 * a closed cycle, and no measure since has changed the procedure. Indicators and targets of earlier times are not
 * known, and an old cycle must not seem wrong because a target was raised later.
 */
export function stillApplies(handbook: Handbook, { evaluation, assessment }: AssessmentInCycle): boolean {
  const { procedure } = assessment;
  const newest = assessmentsOf(handbook, procedure).findLast((one) => one.evaluation.data.status === 'closed');
  if (newest?.evaluation !== evaluation) return false;
  return !measuresThatChanged(handbook, `procedures/${procedure}`).some(
    (record) => record.evaluation.data.period.to >= evaluation.data.period.to,
  );
}
