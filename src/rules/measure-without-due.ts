import { type MeasureFacts, openMeasuresWithout } from './detection/open-measures.ts';
import { evaluationWithMeasures } from './examples/measure-file.ts';
import { defineRule } from './rule.ts';

/** A measure without a day is never late and seldom done. */
export default defineRule<MeasureFacts>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Maßnahme ohne Termin',
      message: ({ id, measure }) => `Bei der Maßnahme ${id} „${measure}“ fehlt der Termin: Fällig am (due).`,
      why: 'Ohne Termin kann niemand erinnern, und im nächsten Zyklus lässt sich nicht sagen, ob die Maßnahme zu spät kam.',
      example: '- { id: 2025-01, title: Zweite Sprechstunde am Donnerstag, owner: beratungsleitung, due: 2026-06-30 }',
    },
    en: {
      title: 'Measure without a day',
      message: ({ id, measure }) => `The measure ${id} “${measure}” has no day by which it is due (due).`,
      why: 'Without a day nobody can be reminded, and the next cycle cannot say whether the measure came too late.',
      example: '- { id: 2025-01, title: A second day of open hours, owner: head-of-advice, due: 2026-06-30 }',
    },
  },
  examples: {
    bad: [
      {
        name: 'an open measure without a day',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures(['{ id: 2025-01, title: Zweiter Tag, owner: leitung }']),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 16,
            column: 9,
            reason: 'Bei der Maßnahme 2025-01 „Zweiter Tag“ fehlt der Termin: Fällig am (due).',
          },
        ],
      },
      {
        name: 'a measure in progress',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, owner: leitung, status: in-progress }',
          ]),
        },
        expect: [{ file: 'evaluations/2025.mdx', line: 16, column: 9 }],
      },
      {
        name: 'two measures',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, owner: leitung }',
            '{ id: 2025-02, title: Neuer Aushang, owner: leitung }',
          ]),
        },
        expect: [
          { file: 'evaluations/2025.mdx', line: 16, column: 9 },
          { file: 'evaluations/2025.mdx', line: 17, column: 9 },
        ],
      },
    ],
    good: [
      {
        name: 'a measure that was dropped',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, owner: leitung, status: dropped }',
          ]),
        },
      },
      {
        name: 'a wrong date is for the format rules',
        files: {
          'evaluations/2025.mdx': evaluationWithMeasures([
            '{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: bald }',
          ]),
        },
      },
    ],
  },
  check: (context) => openMeasuresWithout(context, 'due'),
});
