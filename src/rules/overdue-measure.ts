import { isOverdue, measures } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { measureFacts, measureSubject } from './detection/open-measures.ts';
import { allFollowUpsKnown } from './detection/reported.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { defineRule } from './rule.ts';

const OVERDUE = '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-05-31 }';

/** What was promised for a day and is not done. */
export default defineRule<{ id: string; measure: string; due: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Maßnahme überfällig',
      message: ({ id, measure, due }) =>
        `Die Maßnahme ${id} „${measure}“ war am ${dayInWords(due, 'de')} fällig und ist noch offen.`,
      why: 'Schlussfolgerungen zählen erst, wenn sie umgesetzt sind. Ist die Maßnahme erledigt, fehlt nur der Stand (status: done); hat sie sich erübrigt, hilft „verworfen“ (dropped).',
      example:
        '- { id: 2025-01, title: Zweite Sprechstunde, owner: leitung, due: 2026-06-30, status: done, doneOn: 2026-05-12 }',
    },
    en: {
      title: 'Measure overdue',
      message: ({ id, measure, due }) =>
        `The measure ${id} “${measure}” was due on ${dayInWords(due, 'en')} and is still open.`,
      why: 'Conclusions count only once they are carried out. If the measure is done, only its status is missing (status: done); if it is no longer needed, say “dropped”.',
      example:
        '- { id: 2025-01, title: A second day, owner: manager, due: 2026-06-30, status: done, doneOn: 2026-05-12 }',
    },
  },
  examples: {
    bad: [
      {
        name: 'an open measure whose day has passed',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([OVERDUE]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 16,
            column: 65,
            reason: 'Die Maßnahme 2025-01 „Zweiter Tag“ war am 31. Mai 2026 fällig und ist noch offen.',
          },
        ],
      },
      {
        name: 'a measure in progress',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([OVERDUE.replace(' }', ', status: in-progress }')]) },
        expect: [{ file: 'evaluations/2025.mdx', line: 16, column: 65 }],
      },
      {
        name: 'a measure that a later cycle still found open',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([OVERDUE]), 'evaluations/2026.mdx': later('open') },
        also: ['awaiting-judgement'],
        expect: [{ file: 'evaluations/2025.mdx', line: 16, column: 65 }],
      },
    ],
    good: [
      {
        name: 'the day itself',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([OVERDUE]) },
        today: '2026-05-31',
      },
      {
        name: 'a measure of which a later cycle says something that cannot be read',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([OVERDUE]),
          'evaluations/2026.mdx': later('done').replace('followUp:', 'folowUp:'),
          'evaluations/2027.mdx': '---\ntitle: "Evaluation 2027\n---\n',
        },
      },
      {
        name: 'a measure that a later cycle found done',
        files: { 'evaluations/2025.mdx': evaluationWithMeasures([OVERDUE]), 'evaluations/2026.mdx': later('done') },
      },
    ],
  },
  *check({ handbook, today }) {
    if (!allFollowUpsKnown(handbook)) return;
    for (const record of measures(handbook)) {
      const { measure, evaluation, path } = record;
      if (measure.due === undefined || !isOverdue(record, today)) continue;
      const facts = { ...measureFacts(record), due: measure.due };
      yield { file: evaluation.file, at: [...path, 'due'], subject: measureSubject(record), facts };
    }
  },
});

function later(status: string): string {
  const followUp = `[{ measure: 2025-01, status: ${status} }]`;
  const period = '{ from: 2026-01-01, to: 2026-12-31 }';
  return evaluationFile({ title: 'Evaluation 2026', period, heldOn: null, status: 'open', followUp }, []);
}
