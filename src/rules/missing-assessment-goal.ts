import { type AssessmentFacts, assessmentsWithout } from './detection/missing-text.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, section 3.4: the first of the four steps is the goal; it may change over the years, so each cycle notes it. */
export default defineRule<AssessmentFacts>({
  severity: 'info',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Ziel der Bewertung fehlt',
      message: ({ procedure, cycle }) =>
        `Bei der Bewertung von „${procedure}“ in „${cycle}“ fehlt das Ziel (goal), an dem gemessen wurde.`,
      why: 'Ziele ändern sich. Steht das damalige Ziel bei der Bewertung, versteht man sie auch Jahre später noch.',
      example: 'goal: Höchstens zehn Tage bis zum Erstgespräch.',
    },
    en: {
      title: 'Missing goal of the assessment',
      message: ({ procedure, cycle }) =>
        `The assessment of “${procedure}” in “${cycle}” does not name the goal it was measured against (goal).`,
      why: 'Goals change. With the goal of its time beside it, an assessment can still be understood years later.',
      example: 'goal: Ten days at most until the first talk.',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment without it',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ goal: null }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 5,
            reason:
              'Bei der Bewertung von „Offene Sprechstunde“ in „Evaluation 2025“ fehlt das Ziel (goal), an dem gemessen wurde.',
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
              results: '[{ indicator: frist, value: 97 }]',
              assessment: 'Fast alle wurden am selben Tag zurückgerufen.',
              reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
              goal: null,
            },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 15, column: 5 }],
      },
      {
        name: 'a text of white space only',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ goal: '" "' }]) },
        expect: [{ file: 'evaluations/2025.mdx', line: 9, column: 11 }],
      },
    ],
    good: [
      {
        name: 'a cycle under way may still lack it',
        files: { 'evaluations/2026.mdx': evaluationFile({ status: 'open', heldOn: null }, [{ goal: null }]) },
      },
    ],
  },
  check: (context) => assessmentsWithout(context, 'goal'),
});
