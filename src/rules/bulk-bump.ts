import { bulkBumps, countPages } from '../handbook/comparison/index.ts';
import { fieldLabel, fieldName } from './detection/field-label.ts';
import { evaluationFile } from './examples/evaluation-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

const VERSION = 'terms/beratungsvertrag/2025-01-01.de.mdx';

/** The terms version of the minimal handbook with other words. */
function versionFile(replaced: string, by: string): string {
  return (MINIMAL_HANDBOOK[VERSION] ?? '').replace(replaced, by);
}

const REVIEW = 'reviewed: [{ on: 2026-01-12, by: leitung, outcome: Keine Änderung der Rechtslage. }]';

/** A state in which three pages claim an earlier date than in the examples. */
const BEFORE = {
  'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-03-01' }),
  'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-03' }),
  [VERSION]: versionFile('on: 2024-11-04', 'on: 2024-10-28'),
};

/** Review dates that are raised in bulk look like a review and are none. Works only where two states are compared. */
export default defineRule<{ kind: string; field: string; others: number }>({
  severity: 'warning',
  area: 'evaluation',
  texts: {
    de: {
      title: 'Viele Daten auf einmal angehoben',
      message: ({ kind, field, others }) =>
        `„${fieldLabel(kind, field, 'de')}“ hat hier und auf ${others} weiteren Seiten ein neueres Datum bekommen, sonst hat sich dort nichts geändert; erwartet wird zu jedem neuen Datum auch, was geprüft oder geändert wurde.`,
      why: 'Ein neues Datum ohne neue Aussage sieht aus wie eine Prüfung, ist aber keine. Wer sich darauf verlässt, hält Überholtes für aktuell.',
      example:
        'reviewed:\n  - { on: 2024-05-06, by: qmb, outcome: "Bestätigt: keine Änderung der Rechtslage." }\n  - { on: 2026-05-04, by: qmb, outcome: "Bestätigt; § 4 wird wegen der neuen Frist bis Herbst überarbeitet." }',
    },
    en: {
      title: 'Many dates raised at once',
      message: ({ kind, field, others }) =>
        `“${fieldLabel(kind, field, 'en')}” has a later date here and on ${others} other pages, and nothing else changed there; expected with every new date: what was reviewed or changed.`,
      why: 'A new date without anything new to say looks like a review and is none. Whoever relies on it takes outdated pages for current ones.',
      example:
        'reviewed:\n  - { on: 2024-05-06, by: qmb, outcome: "Confirmed: the law has not changed." }\n  - { on: 2026-05-04, by: qmb, outcome: "Confirmed; § 4 will be revised by autumn because of the new notice period." }',
    },
  },
  examples: {
    bad: [
      {
        name: 'dates of three pages raised, nothing else',
        before: BEFORE,
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-05-01' }),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-10' }),
        },
        expect: [
          {
            file: 'evaluations/2025.mdx',
            line: 4,
            column: 9,
            reason:
              '„Durchgeführt am (heldOn)“ hat hier und auf 2 weiteren Seiten ein neueres Datum bekommen, sonst hat sich dort nichts geändert; erwartet wird zu jedem neuen Datum auch, was geprüft oder geändert wurde.',
          },
          { file: 'procedures/rueckruf.mdx', line: 4, column: 15 },
          { file: VERSION, line: 3, column: 30 },
        ],
      },
      {
        name: 'the date of an old review overwritten instead of a review added',
        before: { ...BEFORE, [VERSION]: versionFile('---\n\n', `${REVIEW}\n---\n\n`) },
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-05-01' }),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-10' }),
          [VERSION]: versionFile('---\n\n', `${REVIEW.replace('01-12', '05-12')}\n---\n\n`),
        },
        expect: [
          { file: 'evaluations/2025.mdx', line: 4, column: 9 },
          { file: 'procedures/rueckruf.mdx', line: 4, column: 15 },
          { file: VERSION, line: 6, column: 18 },
        ],
      },
    ],
    good: [
      {
        name: 'a date corrected on two pages',
        before: { ...BEFORE, [VERSION]: MINIMAL_HANDBOOK[VERSION] ?? null },
        files: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-05-01' }),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-10' }),
        },
      },
      {
        name: 'new dates with what was changed on that day',
        before: BEFORE,
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            inForceSince: '2026-05-01',
            goal: 'Wer anruft und niemanden erreicht, wird noch am selben Tag zurückgerufen.',
          }),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-10' }),
        },
      },
      {
        name: 'dates that were lowered',
        before: {
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: '2026-05-01' }),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-20' }),
          [VERSION]: versionFile('on: 2024-11-04', 'on: 2024-11-11'),
        },
        files: {
          'procedures/rueckruf.mdx': procedureFile(),
          'evaluations/2025.mdx': evaluationFile({ heldOn: '2026-02-10' }),
        },
      },
      { name: 'nothing to compare with', files: { 'procedures/rueckruf.mdx': procedureFile() } },
    ],
  },
  *check({ handbook, base, today }) {
    const bumps = base === undefined ? [] : bulkBumps(base, handbook, today);
    const others = countPages(bumps) - 1;
    for (const { entry, path } of bumps) {
      const field = fieldName(path);
      yield { file: entry.file, at: path, subject: field, facts: { kind: entry.kind, field, others } };
    }
  },
});
