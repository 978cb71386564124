import type { Assessment } from '../../schemas/evaluation.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import type { AssessmentChange, EvaluationChange, FieldChange, MeasureChange } from './change.ts';
import { compareEntries, type EntryDifference, withoutFields } from './field-changes.ts';
import { keptPageEvents, nameOf } from './page-life.ts';
import { entriesOf, type Pairing, pairsOf } from './pairing.ts';
import type { Pair } from './renames.ts';
import { type Relink, sameValue } from './same-value.ts';

/** Fields of a cycle that assessments and measures tell of. */
const TOLD_ELSEWHERE = ['assessments', 'followUp'];

const ARRIVAL = { planned: 'planned', open: 'opened', closed: 'closed' } as const;

/**
 * What became of the evaluation cycles and their assessments.
 *
 * @param measureChanges what became of the measures, so that a cycle need not tell it again
 */
export function compareEvaluations(
  pairing: Pairing,
  before: Handbook,
  after: Handbook,
  measureChanges: readonly MeasureChange[],
  relink: Relink,
): (EvaluationChange | AssessmentChange)[] {
  const told = new Set(measureChanges.map(({ saidIn }) => saidIn));
  return [
    ...entriesOf(pairing.added, 'evaluation').flatMap((entry) => [
      { ...nameOf('evaluation', entry), kind: ARRIVAL[entry.data.status], isNew: true },
      ...entry.data.assessments.map((assessment) => addedAssessment(entry, assessment, after)),
    ]),
    ...pairsOf(pairing, 'evaluation').flatMap((pair) => compareCycle(pair, before, after, told, relink)),
    ...entriesOf(pairing.removed, 'evaluation').map(
      (entry): EvaluationChange => ({ ...nameOf('evaluation', entry), kind: 'removed' }),
    ),
  ];
}

function compareCycle(
  pair: Pair<'evaluation'>,
  before: Handbook,
  after: Handbook,
  told: ReadonlySet<string>,
  relink: Relink,
): (EvaluationChange | AssessmentChange)[] {
  const name = nameOf('evaluation', pair.after);
  const difference = compareEntries(pair.before, pair.after, relink);
  if (!difference.differs && pair.before.id === pair.after.id) return [];
  const assessments = compareAssessments(pair, before, after, relink);
  const { status } = pair.after.data;
  const reached: EvaluationChange[] =
    status === pair.before.data.status ? [] : [{ ...name, kind: ARRIVAL[status], isNew: false }];
  const isTold = told.has(pair.after.path) || assessments.length > 0 || reached.length > 0;
  const own = ownDifference(difference, reached, isTold);
  return [
    ...reached,
    ...keptPageEvents(pair, own, isTold).map((event): EvaluationChange => ({ ...name, ...event })),
    ...assessments,
  ];
}

/** What the cycle itself has to tell. */
function ownDifference(difference: EntryDifference, reached: readonly EvaluationChange[], isTold: boolean) {
  const own = withoutFields(difference, [
    ...TOLD_ELSEWHERE,
    ...(reached.length > 0 ? ['status'] : []),
    ...(reached.some(({ kind }) => kind === 'closed') ? ['heldOn'] : []),
  ]);
  // Nothing else tells of it (a follow-up of an unknown measure, say): better the bare field than silence.
  return own.fields.length === 0 && !isTold ? difference : own;
}

function compareAssessments(
  { before: earlier, after: later }: Pair<'evaluation'>,
  before: Handbook,
  after: Handbook,
  relink: Relink,
): AssessmentChange[] {
  const open = new Set(earlier.data.assessments);
  const take = (fits: (assessment: Assessment) => boolean) => {
    const found = open.values().find(fits);
    if (found) open.delete(found);
    return found;
  };
  const changes = later.data.assessments.flatMap((assessment): AssessmentChange[] => {
    const { procedure } = assessment;
    const counterpart =
      take((other) => other.procedure === procedure) ?? take((other) => relink(other.procedure) === procedure);
    if (!counterpart) return [addedAssessment(later, assessment, after)];
    const fields = assessmentFields(counterpart, assessment, relink);
    return fields.length === 0 ? [] : [{ ...assessmentName(later, assessment, after), kind: 'changed', fields }];
  });
  return [
    ...changes,
    ...[...open].map((gone): AssessmentChange => ({ ...assessmentName(later, gone, before), kind: 'removed' })),
  ];
}

function assessmentFields(before: Assessment, after: Assessment, relink: Relink): FieldChange[] {
  const fields = ['goal', 'results', 'rating', 'assessment', 'conclusion', 'reasoning'] as const;
  return fields
    .filter((field) => !sameValue(before[field], after[field], relink))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

function addedAssessment(
  evaluation: Entry<'evaluation'>,
  assessment: Assessment,
  handbook: Handbook,
): AssessmentChange {
  const { conclusion } = assessment;
  return { ...assessmentName(evaluation, assessment, handbook), kind: 'added', conclusion };
}

function assessmentName(evaluation: Entry<'evaluation'>, { procedure }: Assessment, handbook: Handbook) {
  const procedureTitle = handbook.procedures.get(procedure)?.data.title ?? procedure;
  return { ...nameOf('assessment', evaluation), procedure, procedureTitle };
}
