import { type AssessmentFacts, assessmentsWithout } from './detection/missing-text.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: results are assessed in words, not in numbers only. */
export default defineRule<AssessmentFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Bewertung fehlt',
      message: ({ procedure, cycle }) => `Bei „${procedure}“ in „${cycle}“ fehlt die Bewertung in Worten (assessment).`,
      why: 'Eine Zahl allein sagt nicht, woran es lag. Ein oder zwei Sätze halten fest, was das Team aus dem Ergebnis liest.',
      example: 'assessment: Die Wartezeit ist gesunken, liegt im Sommer aber weiter über dem Ziel.',
    },
    en: {
      title: 'Missing assessment in words',
      message: ({ procedure, cycle }) =>
        `For “${procedure}” in “${cycle}” the assessment in words (assessment) is missing.`,
      why: 'A number alone does not say why. One or two sentences record what the team reads from the result.',
      example: 'assessment: The waiting time has gone down but is still above the target in summer.',
    },
  },
  examples: {
    bad: [
      {
        name: 'an assessment without it',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ assessment: null }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 8,
            column: 5,
            reason: 'Bei „Offene Sprechstunde“ in „Evaluation 2025“ fehlt die Bewertung in Worten (assessment).',
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
              reasoning: 'Der Aufwand ist gering und die Rückmeldungen sind gut.',
              assessment: null,
            },
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 15, column: 5 }],
      },
      {
        name: 'a text of white space only',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ assessment: '""' }]) },
        expect: [{ file: 'evaluations/2025.mdx', line: 12, column: 17 }],
      },
    ],
    good: [
      {
        name: 'a cycle under way may still lack it',
        files: { 'evaluations/2026.mdx': evaluationFile({ status: 'open', heldOn: null }, [{ assessment: null }]) },
      },
    ],
  },
  check: (context) => assessmentsWithout(context, 'assessment'),
});
