import { proceduresWithout } from './detection/missing-text.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** KQS quality area 11, requirement 1: each procedure says why it is used. */
export default defineRule<{ title: string }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Begründung fehlt',
      message: ({ title }) => `Beim Verfahren „${title}“ fehlt die Begründung (rationale).`,
      why: 'Ein Audit fragt zuerst, warum gerade dieses Verfahren eingesetzt wird. Ohne Begründung gilt die erste Anforderung als nicht erfüllt.',
      example:
        'rationale: Viele kommen mit unklaren Zuweisungen. Im Gespräch klären wir den Auftrag, bevor eine Leistung beginnt; Fragebögen führten zu Abbrüchen.',
    },
    en: {
      title: 'Missing rationale',
      message: ({ title }) => `The procedure “${title}” has no rationale.`,
      why: 'An audit asks first why this very procedure is used. Without a rationale the first requirement is not fulfilled.',
      example:
        'rationale: Many people are referred to us without a clear reason. A talk settles what they need before a service begins; forms made them give up.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without a rationale',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Beim Verfahren „Rückrufservice“ fehlt die Begründung (rationale).',
          },
        ],
      },
      {
        name: 'a rationale of white space only',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: '"  "' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 12 }],
      },
      {
        name: 'a rationale that was begun and left empty',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: '""' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 9, column: 12 }],
      },
    ],
    good: [
      {
        name: 'a draft may still lack its rationale',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null, rationale: null }) },
      },
      {
        name: 'a procedure that begins later',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-09-01', rationale: null }) },
      },
      {
        name: 'a rationale of the wrong type is for the format rules',
        files: { 'procedures/rueckruf.mdx': procedureFile({ rationale: '[1, 2]' }) },
      },
    ],
  },
  check: (context) => proceduresWithout(context, 'rationale'),
});
