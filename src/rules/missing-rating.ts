import { type AssessmentFacts, assessmentsWithout } from './detection/missing-text.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: the result is held against the goal. */
export default defineRule<AssessmentFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Zielerreichung fehlt',
      message: ({ procedure, cycle }) =>
        `Bei der Bewertung von „${procedure}“ in „${cycle}“ fehlt die Zielerreichung (rating): erreicht, teilweise erreicht oder nicht erreicht.`,
      why: 'Erst der Vergleich mit dem Ziel macht aus einem Ergebnis eine Bewertung. Die drei Stufen lassen sich über die Jahre vergleichen.',
      example: 'rating: partly-met',
    },
    en: {
      title: 'Missing rating',
      message: ({ procedure, cycle }) =>
        `The assessment of “${procedure}” in “${cycle}” does not say whether the goal was met (rating).`,
      why: 'Only the comparison with the goal turns a result into an assessment. The three levels can be compared over the years.',
      example: 'rating: partly-met',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment without it',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ rating: null }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 5,
            reason:
              'Bei der Bewertung von „Offene Sprechstunde“ in „Evaluation 2025“ fehlt die Zielerreichung (rating): erreicht, teilweise erreicht oder nicht erreicht.',
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
              reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
              rating: null,
            },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 15, column: 5 }],
      },
      {
        name: 'in a second closed cycle',
        files: {
          'evaluations/2024.mdx': evaluationFile(
            { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: '2025-02-11' },
            [
              {
                rating: null,
                assessment: 'Im ersten Jahr kamen vor allem Menschen aus der Nachbarschaft.',
                reasoning: 'Wir wollen erst sehen, ob sich das Angebot herumspricht.',
              },
            ],
          ),
        },
        expect: [{ file: 'evaluations/2024.mdx', line: 8, column: 5 }],
      },
    ],
    good: [
      {
        name: 'a cycle under way may still lack it',
        files: { 'evaluations/2026.mdx': evaluationFile({ status: 'open', heldOn: null }, [{ rating: null }]) },
      },
    ],
  },
  check: (context) => assessmentsWithout(context, 'rating'),
});
