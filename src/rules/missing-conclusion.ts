import { type AssessmentFacts, assessmentsWithout } from './detection/missing-text.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: from the assessment follows keep, change or end. */
export default defineRule<AssessmentFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Schlussfolgerung fehlt',
      message: ({ procedure, cycle }) =>
        `Bei der Bewertung von „${procedure}“ in „${cycle}“ fehlt die Schlussfolgerung (conclusion): beibehalten, ändern oder beenden.`,
      why: 'Eine Bewertung ohne Schlussfolgerung bleibt folgenlos. Gerade diesen letzten Schritt verlangt die vierte Anforderung.',
      example: 'conclusion: change',
    },
    en: {
      title: 'Missing conclusion',
      message: ({ procedure, cycle }) =>
        `The assessment of “${procedure}” in “${cycle}” has no conclusion (conclusion): keep, change or end.`,
      why: 'An assessment without a conclusion leads to nothing. It is this last step that the fourth requirement asks for.',
      example: 'conclusion: change',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment without it',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ conclusion: null }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 5,
            reason:
              'Bei der Bewertung von „Offene Sprechstunde“ in „Evaluation 2025“ fehlt die Schlussfolgerung (conclusion): beibehalten, ändern oder beenden.',
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
              conclusion: null,
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
                conclusion: null,
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
        files: { 'evaluations/2026.mdx': evaluationFile({ status: 'open', heldOn: null }, [{ conclusion: null }]) },
      },
    ],
  },
  check: (context) => assessmentsWithout(context, 'conclusion'),
});
