import { closedCycles, proceduresInForce } from '../../handbook/index.ts';
import type { Report, RuleContext } from '../rule.ts';
import { isBlank } from './plain-words.ts';
import { isReported } from './reported.ts';
import { procedureTitle } from './title.ts';

/** Procedures in force in which a text is missing or empty. */
export function* proceduresWithout(
  { handbook, today }: RuleContext,
  field: 'rationale' | 'goal' | 'benefit',
): Iterable<Report<{ title: string }>> {
  for (const { data, file } of proceduresInForce(handbook, today)) {
    if (isBlank(data[field]) && !isReported(file, [field])) {
      yield { file, at: [field], subject: field, facts: { title: data.title } };
    }
  }
}

/** What a finding says of an assessment. */
export type AssessmentFacts = Readonly<Record<'procedure' | 'cycle', string>>;

/** Assessments of closed cycles in which a field is missing or empty. */
export function* assessmentsWithout(
  { handbook }: RuleContext,
  field: 'goal' | 'rating' | 'assessment' | 'conclusion' | 'reasoning',
): Iterable<Report<AssessmentFacts>> {
  for (const { data, file } of closedCycles(handbook)) {
    for (const [index, assessment] of data.assessments.entries()) {
      const at = ['assessments', index, field];
      if (!isBlank(assessment[field]) || isReported(file, at)) continue;
      const facts = { procedure: procedureTitle(handbook, assessment.procedure), cycle: data.title };
      yield { file, at, subject: `${assessment.procedure} ${field}`, facts };
    }
  }
}
