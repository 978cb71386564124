import { proceduresWithout } from './detection/missing-text.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 1: each procedure says what it is to achieve. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Ziel fehlt',
      message: ({ title }) => `Beim Verfahren „${title}“ fehlt das Ziel (goal).`,
      why: 'Ohne Ziel lässt sich später nicht sagen, ob das Verfahren etwas erreicht hat. Die Evaluation misst das Ergebnis am Ziel.',
      example: 'goal: Wer anruft und niemanden erreicht, wird binnen eines Arbeitstages zurückgerufen.',
    },
    en: {
      title: 'Missing goal',
      message: ({ title }) => `The procedure “${title}” has no goal.`,
      why: 'Without a goal nobody can say later whether the procedure has achieved anything. The evaluation measures the result against it.',
      example: 'goal: Whoever calls and finds nobody is called back within one working day.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without a goal',
        files: { 'procedures/rueckruf.mdx': procedureFile({ goal: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Beim Verfahren „Rückrufservice“ fehlt das Ziel (goal).',
          },
        ],
      },
      {
        name: 'an empty goal',
        files: { 'procedures/rueckruf.mdx': procedureFile({ goal: '""' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 10, column: 7 }],
      },
      {
        name: 'a procedure that will be retired later still needs its goal',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            goal: null,
            retiredOn: '2026-12-31',
            retiredBecause: 'Die neue Telefonanlage leitet weiter, bis jemand abnimmt.',
          }),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a draft may still lack its goal',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, goal: null }) },
      },
    ],
  },
  check: (context) => proceduresWithout(context, 'goal'),
});
