import { procedureFingerprint } from '../handbook/fingerprint.ts';
import {
  lastAssessment,
  type MeasureRecord,
  measuresThatChanged,
  pageKey,
  proceduresInForce,
} from '../handbook/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { OTHER_PRINT, sealFile } from './examples/seal-file.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

const PROCEDURE = 'procedures/sprechstunde.mdx';
const procedure = MINIMAL_HANDBOOK[PROCEDURE] ?? '';

/** An assessment judges what is done today, not what was done before it was changed. */
export default defineRule<Readonly<Record<'title' | 'cycle', string>>>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Bewertung veraltet',
      message: ({ title, cycle }) =>
        `Das Verfahren „${title}“ ist geändert worden, nachdem „${cycle}“ es bewertet hat; erwartet ist eine neue Bewertung oder eine Maßnahme mit dem Tag ihrer Erledigung (doneOn), aus der die Änderung folgt.`,
      why: 'Die letzte Bewertung gilt einem Verfahren, das es so nicht mehr gibt. Ob die Änderung gewirkt hat, weiß niemand.',
      example:
        '# Folgt die Änderung aus einer Maßnahme, nennt diese die Seite:\nmeasures:\n  - id: 2025-01\n    title: Zweite Sprechstunde\n    status: done\n    doneOn: 2026-05-12\n    changed: [procedures/sprechstunde]',
    },
    en: {
      title: 'Stale assessment',
      message: ({ title, cycle }) =>
        `The procedure “${title}” was changed after “${cycle}” had assessed it; a new assessment is expected, or the measure that led to the change, with the day it was done (doneOn).`,
      why: 'The last assessment is of a procedure that no longer exists in that form. Nobody knows whether the change has helped.',
      example:
        '# Where a measure led to the change, it names the page:\nmeasures:\n  - id: 2025-01\n    title: Second session\n    status: done\n    doneOn: 2026-05-12\n    changed: [procedures/open-session]',
    },
  },
  examples: {
    bad: [
      {
        name: 'another goal',
        files: {
          'sealed.yaml': sealFile(),
          [PROCEDURE]: procedure.replace('innerhalb einer Woche', 'innerhalb von zwei Wochen'),
        },
        expect: [
          {
            file: PROCEDURE,
            line: 2,
            column: 1,
            reason:
              'Das Verfahren „Offene Sprechstunde“ ist geändert worden, nachdem „Evaluation 2025“ es bewertet hat; erwartet ist eine neue Bewertung oder eine Maßnahme mit dem Tag ihrer Erledigung (doneOn), aus der die Änderung folgt.',
          },
        ],
      },
      {
        name: 'another way of doing it',
        files: { 'sealed.yaml': sealFile(), [PROCEDURE]: procedure.replace('14 bis 17 Uhr', '10 bis 12 Uhr') },
        expect: [{ file: PROCEDURE, line: 2, column: 1 }],
      },
      {
        name: 'other contents',
        files: { 'sealed.yaml': sealFile(), [PROCEDURE]: procedure.replace('Auskunft geben', 'Termin vereinbaren') },
        expect: [{ file: PROCEDURE, line: 2, column: 1 }],
      },
      {
        name: 'a measure that names the page but is not done',
        files: {
          'sealed.yaml': sealFile(),
          [PROCEDURE]: procedure.replace('17 Uhr', '18 Uhr'),
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              conclusion: 'change',
              measures:
                '[{ id: 2025-01, title: Länger öffnen, owner: leitung, due: 2026-12-01, status: open, changed: [procedures/sprechstunde] }]',
            },
          ]),
        },
        expect: [{ file: PROCEDURE, line: 2, column: 1 }],
        also: ['sealed-evaluation-altered'],
      },
    ],
    good: [
      { name: 'a procedure as it was assessed', files: { 'sealed.yaml': sealFile() } },
      {
        name: 'another owner, keywords, other white space',
        files: {
          'sealed.yaml': sealFile(),
          [PROCEDURE]: procedure
            .replace('owner: leitung', 'owner: leitung\nkeywords: [Rat]')
            .replace('Dienstags', 'Dienstags '),
        },
      },
      {
        name: 'a change that a measure of the cycle led to',
        files: {
          'sealed.yaml': sealFile(),
          [PROCEDURE]: procedure.replace('17 Uhr', '18 Uhr'),
          'evaluations/2025.mdx': evaluationFile({}, [
            {
              conclusion: 'change',
              measures:
                '[{ id: 2025-01, title: Länger öffnen, owner: leitung, due: 2026-05-01, status: done, doneOn: 2026-04-28, changed: [procedures/sprechstunde] }]',
            },
          ]),
        },
      },
      {
        name: 'a cycle that is not sealed',
        files: { 'sealed.yaml': 'terms: []\n', [PROCEDURE]: procedure.replace('17 Uhr', '18 Uhr') },
      },
      {
        name: 'an older cycle',
        files: {
          'sealed.yaml': sealFile({ procedure: OTHER_PRINT }).replace('cycle: "2025"', 'cycle: "2024"'),
          'evaluations/2024.mdx': evaluationFile({
            period: '{ from: 2024-01-01, to: 2024-12-31 }',
            heldOn: '2025-02-10',
          }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const seals = new Map(handbook.sealed?.data.evaluations.map((seal) => [seal.cycle, seal]));
    if (seals.size === 0) return;
    for (const entry of proceduresInForce(handbook, today)) {
      const last = lastAssessment(handbook, entry.id, today)?.evaluation;
      const seal = last && seals.get(last.id);
      const assessed = seal?.procedures[entry.id];
      if (!last || !seal || assessed === undefined || assessed === procedureFingerprint(entry)) continue;
      const measures = measuresThatChanged(handbook, pageKey(entry.path));
      if (measures.some((record) => accountsFor(record, seal.sealedOn))) continue;
      const facts = { title: entry.data.title, cycle: last.data.title };
      yield { file: entry.file, at: [], subject: 'assessment', facts };
    }
  },
});

/**
 * A change that a finished measure led to is what the assessment wanted; whether it helps, the next cycle will say.
 * One that was done before the seal was made stands in the seal already.
 */
function accountsFor({ measure, status }: MeasureRecord, sealedOn: IsoDate): boolean {
  return status === 'done' && measure.doneOn !== undefined && measure.doneOn >= sealedOn;
}
