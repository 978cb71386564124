import { isReported } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

/** Without its first day nobody can tell when a procedure has to be assessed for the first time. */
export default defineRule<{ title: string }>({
  severity: 'info',
  area: 'procedures',
  texts: {
    de: {
      title: 'Einführungstag fehlt',
      message: ({ title }) => `Beim Verfahren „${title}“ fehlt der Tag der Einführung: In Kraft seit (inForceSince).`,
      why: 'Vom Tag der Einführung an läuft die Frist bis zur ersten Bewertung. Ohne ihn kann niemand erinnert werden.',
      example: 'inForceSince: 2023-02-01',
    },
    en: {
      title: 'Missing date of introduction',
      message: ({ title }) => `The procedure “${title}” does not say since when it is in force (inForceSince).`,
      why: 'The time until the first assessment runs from the day of introduction. Without it nobody can be reminded.',
      example: 'inForceSince: 2023-02-01',
    },
  },
  examples: {
    bad: [
      {
        name: 'a procedure in force without its first day',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: null }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Beim Verfahren „Rückrufservice“ fehlt der Tag der Einführung: In Kraft seit (inForceSince).',
          },
        ],
      },
      {
        name: 'one of two procedures',
        files: {
          'procedures/brief.mdx': procedureFile({
            title: 'Brief an Ehemalige',
            rationale: 'Nach dem Abschluss reißt der Kontakt oft ab, obwohl Fragen bleiben.',
            goal: 'Ehemalige wissen ein Jahr später noch, an wen sie sich wenden können.',
            benefit: 'Sie hören von uns, ohne selbst fragen zu müssen.',
          }),
          'procedures/rueckruf.mdx': procedureFile({ inForceSince: null }),
        },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 2, column: 1 }],
      },
      {
        name: 'a public procedure',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: null, audience: 'public' }) },
        expect: [{ file: 'procedures/rueckruf.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a draft has no such day',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'draft', inForceSince: null }) },
      },
      {
        name: 'a wrong date is for the format rules',
        files: { 'procedures/rueckruf.mdx': procedureFile({ inForceSince: '01.03.2026' }) },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of handbook.procedures.values()) {
      if (data.status !== 'in-force' || data.inForceSince !== undefined) continue;
      if (isReported(file, ['inForceSince'])) continue;
      yield { file, at: ['inForceSince'], subject: 'inForceSince', facts: { title: data.title } };
    }
  },
});
