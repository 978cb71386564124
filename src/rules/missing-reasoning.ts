import { type AssessmentFacts, assessmentsWithout } from './detection/missing-text.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: the conclusion has its reasons. */
export default defineRule<AssessmentFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Begründung der Schlussfolgerung fehlt',
      message: ({ procedure, cycle }) =>
        `Bei der Bewertung von „${procedure}“ in „${cycle}“ fehlt die Begründung der Schlussfolgerung (reasoning).`,
      why: 'Auch „beibehalten“ ist eine Entscheidung. Ohne Begründung sieht es aus, als wäre nur ein Häkchen gesetzt worden.',
      example: 'reasoning: Der Zulauf zeigt, dass der Weg ohne Termin gebraucht wird.',
    },
    en: {
      title: 'Missing reasoning',
      message: ({ procedure, cycle }) =>
        `The assessment of “${procedure}” in “${cycle}” does not say why its conclusion was drawn (reasoning).`,
      why: 'To keep a procedure is a decision too. Without a reason it looks as if somebody had only ticked a box.',
      example: 'reasoning: So many come that the way without an appointment is clearly needed.',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment without it',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ reasoning: null }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 5,
            reason:
              'Bei der Bewertung von „Offene Sprechstunde“ in „Evaluation 2025“ fehlt die Begründung der Schlussfolgerung (reasoning).',
          },
        ],
      },
      {
        name: 'the second of two assessments',
        files: {
          'procedures/rueckruf.mdx': procedureFile(),
          'evaluations/2025.mdx': evaluationFile({}, [
            {},
            {
              procedure: 'rueckruf',
              goal: 'Rückruf binnen eines Tages.',
              results: '[{ indicator: frist, value: 97 }]',
              assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
              reasoning: null,
            },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 15, column: 5 }],
      },
      {
        name: 'a text of white space only',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ reasoning: '"  "' }]) },
        expect: [{ file: 'evaluations/2025.mdx', line: 14, column: 16 }],
      },
    ],
    good: [
      {
        name: 'a cycle under way may still lack it',
        files: { 'evaluations/2026.mdx': evaluationFile({ status: 'open', heldOn: null }, [{ reasoning: null }]) },
      },
    ],
  },
  check: (context) => assessmentsWithout(context, 'reasoning'),
});
