import { evaluationFile } from './examples/evaluation-file.ts';
import { defineRule } from './rule.ts';

type Case = 'ends-before-start' | 'held-before-start';

/** A period begins before it ends, and is judged after it began. */
export default defineRule<{ cycle: string; problem: Case }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Zeitraum passt nicht',
      message: ({ cycle, problem }) =>
        problem === 'ends-before-start'
          ? `Der Zeitraum (period) von „${cycle}“ endet, bevor er beginnt.`
          : `„${cycle}“ wurde durchgeführt (heldOn), bevor der Zeitraum (period) beginnt.`,
      why: 'An Zeitraum und Tag hängt, welche Verfahren bewertet werden und wann die nächste Bewertung fällig ist. Meist ist ein Jahr vertippt.',
      example: 'period: { from: 2025-01-01, to: 2025-12-31 }\nheldOn: 2026-02-10',
    },
    en: {
      title: 'Period does not fit',
      message: ({ cycle, problem }) =>
        problem === 'ends-before-start'
          ? `The period (period) of “${cycle}” ends before it begins.`
          : `“${cycle}” was held (heldOn) before its period (period) begins.`,
      why: 'Period and day decide which procedures are assessed and when the next assessment is due. Mostly a year is mistyped.',
      example: 'period: { from: 2025-01-01, to: 2025-12-31 }\nheldOn: 2026-02-10',
    },
  },
  examples: {
    bad: [
      {
        name: 'an end before the start',
        files: { 'evaluations/2025.mdx': evaluationFile({ period: '{ from: 2026-01-01, to: 2025-12-31 }' }) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 3,
            column: 33,
            reason: 'Der Zeitraum (period) von „Evaluation 2025“ endet, bevor er beginnt.',
          },
        ],
      },
      {
        name: 'held a year too early',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: '2024-02-10' }) },
        also: ['evaluation-overdue'],
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 4,
            column: 9,
            reason: '„Evaluation 2025“ wurde durchgeführt (heldOn), bevor der Zeitraum (period) beginnt.',
          },
        ],
      },
      {
        name: 'a planned cycle with its days swapped',
        files: {
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-12-31, to: 2026-01-01 }',
              heldOn: null,
              status: 'planned',
            },
            [],
          ),
        },
        expect: [{ file: 'evaluations/2026.mdx', line: 3, column: 33 }],
      },
    ],
    good: [
      {
        name: 'a meeting shortly before the end of the period',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: '2025-12-15' }) },
      },
      {
        name: 'a period of one day',
        files: {
          'evaluations/2026.mdx': evaluationFile(
            { title: 'Klausurtag', period: '{ from: 2026-03-02, to: 2026-03-02 }', heldOn: null, status: 'planned' },
            [],
          ),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of handbook.evaluations.values()) {
      const { title: cycle, period, heldOn } = data;
      if (period.to < period.from) {
        const facts = { cycle, problem: 'ends-before-start' as const };
        yield { file, at: ['period', 'to'], subject: 'period', facts };
      } else if (heldOn !== undefined && heldOn < period.from) {
        const facts = { cycle, problem: 'held-before-start' as const };
        yield { file, at: ['heldOn'], subject: 'heldOn', facts };
      }
    }
  },
});
