import { proceduresWithout } from './detection/missing-text.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 1: each procedure says what customers gain from it. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Kundennutzen fehlt',
      message: ({ title }) => `Beim Verfahren „${title}“ fehlt der Kundennutzen (benefit).`,
      why: 'Ein Verfahren der Kundenkommunikation muss den Menschen etwas bringen, für die es gedacht ist. Was das ist, will ein Audit lesen, und die Kundschaft auch.',
      example: 'benefit: Sie müssen nicht mehrmals anrufen und wissen, wann wir uns melden.',
    },
    en: {
      title: 'Missing customer benefit',
      message: ({ title }) => `The procedure “${title}” does not say what customers gain (benefit).`,
      why: 'A procedure of customer communication must be good for the people it is meant for. An audit wants to read how, and so do customers.',
      example: 'benefit: You need not call again and you know when we will be in touch.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without a benefit',
        files: { 'procedures/rueckruf.mdx': procedureFile({ benefit: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Beim Verfahren „Rückrufservice“ fehlt der Kundennutzen (benefit).',
          },
        ],
      },
      {
        name: 'an empty benefit',
        files: { 'procedures/rueckruf.mdx': procedureFile({ benefit: '""' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 11, column: 10 }],
      },
      {
        name: 'a benefit of line breaks only',
        files: { 'procedures/rueckruf.mdx': procedureFile({ benefit: '"\\n\\n"' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 11, column: 10 }],
      },
    ],
    good: [
      {
        name: 'a draft may still lack its benefit',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, benefit: null }) },
      },
    ],
  },
  check: (context) => proceduresWithout(context, 'benefit'),
});
