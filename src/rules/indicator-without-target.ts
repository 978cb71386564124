import { proceduresInForce } from '../handbook/index.ts';
import { isReported } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** A number says something only next to the one that was aimed at. */
export default defineRule<{ title: string; indicator: string }>({
  severity: 'info',
  area: 'procedures',
  texts: {
    de: {
      title: 'Kennzahl ohne Zielwert',
      message: ({ title, indicator }) =>
        `Die Kennzahl „${indicator}“ beim Verfahren „${title}“ hat noch keinen Zielwert (target).`,
      why: 'Erst der Zielwert sagt, ob ein Ergebnis gut ist. Wo noch Erfahrung fehlt, hilft der Wert des ersten Jahres als Anfang.',
      example: '- { id: wartezeit, title: Wartezeit bis zum Erstgespräch, unit: Tage, target: "<= 10" }',
    },
    en: {
      title: 'Indicator without target',
      message: ({ title, indicator }) => `The indicator “${indicator}” of the procedure “${title}” has no target yet.`,
      why: 'Only the target says whether a result is good. Where experience is lacking, the value of the first year is a start.',
      example: '- { id: waiting, title: Days until the first talk, unit: days, target: "<= 10" }',
    },
  },
  examples: {
    bad: [
      {
        name: 'an indicator without a target',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            indicators: '[{ id: frist, title: Rückruf binnen eines Tages }]',
          }),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 13,
            column: 14,
            reason:
              'Die Kennzahl „Rückruf binnen eines Tages“ beim Verfahren „Rückrufservice“ hat noch keinen Zielwert (target).',
          },
        ],
      },
      {
        name: 'the second of two indicators without a target',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            indicators: '\n  - { id: frist, title: Frist, target: "<= 1" }\n  - { id: anrufe, title: Anrufe im Monat }',
          }),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 15, column: 5 }],
      },
      {
        name: 'two indicators without a target',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            indicators: '\n  - { id: frist, title: Frist }\n  - { id: anrufe, title: Anrufe im Monat }',
          }),
        },
        expect: [
          { file: 'procedures/rueckruf.mdx', line: 14, column: 5 },
          { file: 'procedures/rueckruf.mdx', line: 15, column: 5 },
        ],
      },
    ],
    good: [
      {
        name: 'a target in words',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            indicators: '[{ id: frist, title: Rückruf, target: jedes Jahr weniger als im Vorjahr }]',
          }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const { data, file } of proceduresInForce(handbook, today)) {
      for (const [index, { id, title, target }] of data.indicators.entries()) {
        const at = ['indicators', index];
        if (target !== undefined || isReported(file, [...at, 'target'])) continue;
        yield { file, at, subject: `indicator ${id}`, facts: { title: data.title, indicator: title } };
      }
    }
  },
});
