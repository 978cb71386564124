import { proceduresInForce } from '../handbook/index.ts';
import { isReported } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** A goal needs something by which one can see whether it was met. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Kennzahl fehlt',
      message: ({ title }) =>
        `Beim Verfahren „${title}“ fehlt eine Kennzahl (indicators), an der sich das Ziel messen lässt.`,
      why: 'Ohne Kennzahl bleibt die Bewertung ein Eindruck. Eine einzige einfache Zahl genügt; es darf auch eine Zählung oder eine Frage in der Befragung sein.',
      example: 'indicators:\n  - { id: frist, title: Rückruf binnen eines Arbeitstages, unit: "%", target: ">= 95" }',
    },
    en: {
      title: 'Missing indicator',
      message: ({ title }) =>
        `The procedure “${title}” has no indicator (indicators) by which its goal can be measured.`,
      why: 'Without an indicator an assessment remains an impression. One simple number is enough; a count or a question in a survey will do.',
      example:
        'indicators:\n  - { id: in-time, title: Called back within one working day, unit: "%", target: ">= 95" }',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without an indicator',
        files: { 'procedures/rueckruf.mdx': procedureFile({ indicators: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason:
              'Beim Verfahren „Rückrufservice“ fehlt eine Kennzahl (indicators), an der sich das Ziel messen lässt.',
          },
        ],
      },
      {
        name: 'an empty list',
        files: { 'procedures/rueckruf.mdx': procedureFile({ indicators: '[]' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 13, column: 13 }],
      },
      {
        name: 'a public procedure without an indicator',
        files: { 'procedures/rueckruf.mdx': procedureFile({ indicators: null, audience: 'public' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a draft without an indicator',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, indicators: null }) },
      },
      {
        name: 'an indicator that could not be read is for the format rules',
        files: { 'procedures/rueckruf.mdx': procedureFile({ indicators: '[{ title: Rückruf binnen eines Tages }]' }) },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const { data, file } of proceduresInForce(handbook, today)) {
      if (data.indicators.length === 0 && !isReported(file, ['indicators'])) {
        yield { file, at: ['indicators'], subject: 'indicators', facts: { title: data.title } };
      }
    }
  },
});
