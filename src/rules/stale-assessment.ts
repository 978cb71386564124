import { procedureFingerprint } from '../handbook/fingerprint.ts';
import { type Handbook, lastAssessment, measuresThatChanged, pageKey, proceduresInForce } from '../handbook/index.ts';
import type { Sealed } from '../schemas/sealed.ts';
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
        `Das Verfahren „${title}“ ist geändert worden, nachdem „${cycle}“ es bewertet hat; erwartet ist eine neue Bewertung oder die Maßnahme, aus der die Änderung folgt.`,
      why: 'Die letzte Bewertung gilt einem Verfahren, das es so nicht mehr gibt. Ob die Änderung gewirkt hat, weiß niemand.',
      example:
        '# Folgt die Änderung aus einer Maßnahme, nennt diese die Seite:\nmeasures:\n  - { id: 2025-01, title: Zweite Sprechstunde, changed: [procedures/sprechstunde] }',
    },
    en: {
      title: 'Stale assessment',
      message: ({ title, cycle }) =>
        `The procedure “${title}” was changed after “${cycle}” had assessed it; a new assessment is expected, or the measure that led to the change.`,
      why: 'The last assessment is of a procedure that no longer exists in that form. Nobody knows whether the change has helped.',
      example:
        '# Where a measure led to the change, it names the page:\nmeasures:\n  - { id: 2025-01, title: Second session, changed: [procedures/open-session] }',
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
              'Das Verfahren „Offene Sprechstunde“ ist geändert worden, nachdem „Evaluation 2025“ es bewertet hat; erwartet ist eine neue Bewertung oder die Maßnahme, aus der die Änderung folgt.',
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
      const seal = last && seals.get(last.id)?.procedures[entry.id];
      if (
        seal === undefined ||
        seal === procedureFingerprint(entry) ||
        isAccountedFor(handbook, entry.path, seals.get(last?.id ?? ''))
      )
        continue;
      yield {
        file: entry.file,
        at: [],
        subject: 'assessment',
        facts: { title: entry.data.title, cycle: last?.data.title ?? '' },
      };
    }
  },
});

/** Whether a measure says that it changed the page; one that was done before the cycle was sealed is no account. */
function isAccountedFor(handbook: Handbook, path: string, seal: Sealed['evaluations'][number] | undefined): boolean {
  return measuresThatChanged(handbook, pageKey(path)).some(
    ({ measure }) => measure.doneOn === undefined || seal === undefined || measure.doneOn >= seal.sealedOn,
  );
}
