import { closedCycles } from '../handbook/index.ts';
import { isMisspelt } from './detection/meant-field.ts';
import { isReported } from './detection/reported.ts';
import { procedureTitle } from './detection/title.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 4: conclusions are drawn - somebody does something by some day. */
export default defineRule<{ procedure: string; conclusion: 'change' | 'end' }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Änderung ohne Maßnahme',
      message: ({ procedure, conclusion }) =>
        `Das Verfahren „${procedure}“ soll ${conclusion === 'change' ? 'geändert' : 'beendet'} werden, aber es ist keine Maßnahme (measures) vereinbart.`,
      why: 'Ohne Maßnahme bleibt der Beschluss ein Vorsatz. Erst mit Zuständigkeit und Termin wird daraus eine Änderung.',
      example:
        'measures:\n  - { id: 2025-01, title: Zweite Sprechstunde am Donnerstag, owner: beratungsleitung, due: 2026-06-30 }',
    },
    en: {
      title: 'Change without measure',
      message: ({ procedure, conclusion }) =>
        `The procedure “${procedure}” is to be ${conclusion === 'change' ? 'changed' : 'ended'}, but no measure (measures) was agreed on.`,
      why: 'Without a measure the decision remains an intention. Only with an owner and a day does it become a change.',
      example:
        'measures:\n  - { id: 2025-01, title: A second day of open hours, owner: head-of-advice, due: 2026-06-30 }',
    },
  },
  examples: {
    bad: [
      {
        name: 'change without a measure',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ conclusion: 'change' }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 13,
            column: 17,
            reason:
              'Das Verfahren „Offene Sprechstunde“ soll geändert werden, aber es ist keine Maßnahme (measures) vereinbart.',
          },
        ],
      },
      {
        name: 'an end without a measure',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ conclusion: 'end' }]) },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 13,
            column: 17,
            reason:
              'Das Verfahren „Offene Sprechstunde“ soll beendet werden, aber es ist keine Maßnahme (measures) vereinbart.',
          },
        ],
      },
      {
        name: 'an empty list of measures',
        files: { 'evaluations/2025.mdx': evaluationFile({}, [{ conclusion: 'change', measures: '[]' }]) },
        expect: [{ file: 'evaluations/2025.mdx', line: 13, column: 17 }],
      },
    ],
    good: [
      {
        name: 'change with a measure',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              conclusion: 'change',
              measures: '[{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }]',
            },
          ]),
        },
      },
      {
        name: 'an end that has been carried out',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            inForceSince: '2024-01-01',
            retiredOn: '2026-03-31',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
          'evaluations/2025.mdx': evaluationFile({}, [
            {},
            {
              procedure: 'rueckruf',
              results: '[{ indicator: frist, value: 97 }]',
              assessment: 'Kaum jemand wünscht noch einen Rückruf.',
              conclusion: 'end',
              reasoning: 'Die neue Anlage macht den Rückruf überflüssig.',
            },
          ]),
        },
      },
      {
        name: 'measures under a German name are for the format rules',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              conclusion: 'change',
              maßnahmen: '[{ id: 2025-01, title: Zweiter Tag, owner: leitung, due: 2026-12-31 }]',
            },
          ]),
        },
      },
      {
        name: 'measures that could not be read are for the format rules',
        files: {
          'evaluations/2025.mdx': evaluationFile({}, [{ conclusion: 'change', measures: '[{ title: Zweiter Tag }]' }]),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of closedCycles(handbook)) {
      for (const [index, { procedure, conclusion, measures }] of data.assessments.entries()) {
        if ((conclusion !== 'change' && conclusion !== 'end') || measures.length > 0) continue;
        const isDone = conclusion === 'end' && handbook.procedures.get(procedure)?.data.status === 'retired';
        const at = ['assessments', index, 'measures'];
        if (isDone || isReported(file, at) || isMisspelt(file, at)) continue;
        const facts = { procedure: procedureTitle(handbook, procedure), conclusion };
        yield { file, at: ['assessments', index, 'conclusion'], subject: `${procedure} measures`, facts };
      }
    }
  },
});
