import { closedCycles } from '../handbook/index.ts';
import { isReported } from './detection/reported.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { defineRule } from './rule.ts';

/** A closed cycle was held on some day; intervals count from it. */
export default defineRule<{ cycle: string }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Tag der Evaluation fehlt',
      message: ({ cycle }) => `„${cycle}“ ist abgeschlossen, aber der Tag fehlt: Durchgeführt am (heldOn).`,
      why: 'Von diesem Tag an läuft die Frist bis zur nächsten Bewertung. Ein Audit will außerdem sehen, wann die Beteiligten zusammensaßen.',
      example: 'heldOn: 2026-02-10',
    },
    en: {
      title: 'Missing day of the evaluation',
      message: ({ cycle }) => `“${cycle}” is closed, but its day is missing (heldOn).`,
      why: 'The time until the next assessment runs from this day. An audit also wants to see when those involved sat together.',
      example: 'heldOn: 2026-02-10',
    },
  },
  examples: {
    bad: [
      {
        name: 'a closed cycle without its day',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: null }) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 2,
            column: 1,
            reason: '„Evaluation 2025“ ist abgeschlossen, aber der Tag fehlt: Durchgeführt am (heldOn).',
          },
        ],
      },
      {
        name: 'the older of two cycles',
        files: {
          'evaluations/2024.mdx': evaluationFile(
            { title: 'Evaluation 2024', period: '{ from: 2024-01-01, to: 2024-12-31 }', heldOn: null },
            [
              {
                assessment: 'Anfangs kamen wenige, ab Mai jede Woche mehr.',
                reasoning: 'Ein zweites Jahr wird es zeigen.',
              },
            ],
          ),
        },
        expect: [{ file: 'evaluations/2024.mdx', line: 2, column: 1 }],
      },
      {
        name: 'with its participants',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: null, participants: '[leitung]' }) },
        expect: [{ file: 'evaluations/2025.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a planned cycle has no such day yet',
        files: {
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-01-01, to: 2026-12-31 }',
              heldOn: null,
              status: 'planned',
            },
            [],
          ),
        },
      },
      {
        name: 'a wrong date is for the format rules',
        files: { 'evaluations/2025.mdx': evaluationFile({ heldOn: 'Februar 2026' }) },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of closedCycles(handbook)) {
      if (data.heldOn !== undefined || isReported(file, ['heldOn'])) continue;
      yield { file, at: ['heldOn'], subject: 'heldOn', facts: { cycle: data.title } };
    }
  },
});
