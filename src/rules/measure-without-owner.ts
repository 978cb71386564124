import { type MeasureFacts, openMeasuresWithout } from './detection/open-measures.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { defineRule } from './rule.ts';

/** A measure that belongs to nobody is done by nobody. */
export default defineRule<MeasureFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Maßnahme ohne Zuständigkeit',
      message: ({ id, measure }) => `Bei der Maßnahme ${id} „${measure}“ fehlt, wer verantwortlich ist (owner).`,
      why: 'Was allen gehört, erledigt niemand. Eine Rolle genügt; sie wird erinnert, wenn der Termin näher rückt.',
      example: '- { id: 2025-01, title: Zweite Sprechstunde am Donnerstag, owner: beratungsleitung, due: 2026-06-30 }',
    },
    en: {
      title: 'Measure without owner',
      message: ({ id, measure }) => `The measure ${id} “${measure}” does not say who is responsible (owner).`,
      why: 'What belongs to everybody is done by nobody. A role is enough; it is reminded when the day comes closer.',
      example: '- { id: 2025-01, title: A second day of open hours, owner: head-of-advice, due: 2026-06-30 }',
    },
  },
  examples: {
    bad: [
      {
        name: 'an open measure without an owner',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures(['{ id: 2025-01, title: Zweiter Tag, due: 2026-12-31 }']),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 16,
            column: 9,
            reason: 'Bei der Maßnahme 2025-01 „Zweiter Tag“ fehlt, wer verantwortlich ist (owner).',
          },
        ],
      },
      {
        name: 'the second of two measures',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }',
            '{ id: 2025-02, title: Neuer Aushang, due: 2026-12-31, status: in-progress }',
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 17, column: 9 }],
      },
      {
        name: 'a measure that a later cycle found in progress',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures(['{ id: 2025-01, title: Zweiter Tag, due: 2026-12-31 }']),
          'evaluations/2026.mdx': evaluationFile(
            {
              title: 'Evaluation 2026',
              period: '{ from: 2026-01-01, to: 2026-12-31 }',
              heldOn: null,
              status: 'open',
              followUp: '[{ measure: 2025-01, status: in-progress }]',
            },
            [],
          ),
        },
        also: ['awaiting-judgement'],
        expect: [{ file: 'evaluations/2025.mdx', line: 16, column: 9 }],
      },
    ],
    good: [
      {
        name: 'a measure that is done',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, status: done, changed: [procedures/sprechstunde] }',
          ]),
        },
      },
      {
        name: 'a cycle that is not closed yet',
        files: {
          'evaluations/2026.mdx': evaluationWithMeasures(['{ id: 2026-01, title: Zweiter Tag }'], {
            title: 'Evaluation 2026',
            period: '{ from: 2026-01-01, to: 2026-12-31 }',
            heldOn: null,
            status: 'open',
          }),
        },
      },
    ],
  },
  check: (context) => openMeasuresWithout(context, 'owner'),
});
