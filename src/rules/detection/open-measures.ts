import { isOpen, type MeasureRecord, measures } from '../../handbook/index.ts';
import type { Report, RuleContext } from '../rule.ts';
import { allFollowUpsKnown, isReported } from './reported.ts';

/** What a finding says of a measure. */
export type MeasureFacts = Readonly<Record<'id' | 'measure', string>>;

/** Measures of closed cycles that still have to be done and lack a field. */
export function* openMeasuresWithout(
  { handbook }: RuleContext,
  field: 'owner' | 'due',
): Iterable<Report<MeasureFacts>> {
  if (!allFollowUpsKnown(handbook)) return;
  for (const record of measures(handbook)) {
    const { measure, evaluation, path } = record;
    const isWanting = evaluation.data.status === 'closed' && isOpen(record) && measure[field] === undefined;
    const at = [...path, field];
    if (!isWanting || isReported(evaluation.file, at)) continue;
    yield { file: evaluation.file, at, subject: measureSubject(record), facts: measureFacts(record) };
  }
}

/** What a finding about a measure is about. */
export function measureSubject({ measure }: MeasureRecord): string {
  return `measure ${measure.id}`;
}

/** A measure's names for a message. */
export function measureFacts({ measure }: MeasureRecord): MeasureFacts {
  return { id: measure.id, measure: measure.title };
}
