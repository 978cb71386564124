import { isBlank } from './detection/plain-words.ts';
import { isReported } from './detection/reported.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { defineRule } from './rule.ts';

type Missing = 'retiredOn' | 'retiredBecause';

/** Ending a procedure is a conclusion like any other: it has a day and a reason. */
export default defineRule<{ title: string; missing: Missing }>({
  severity: 'warning',
  area: 'procedures',
  texts: {
    de: {
      title: 'Beendet ohne Tag oder Grund',
      message: ({ title, missing }) =>
        missing === 'retiredOn'
          ? `Das Verfahren „${title}“ ist beendet, aber der Tag fehlt: Beendet am (retiredOn).`
          : `Das Verfahren „${title}“ ist beendet, aber der Grund fehlt: Beendet, weil (retiredBecause).`,
      why: 'Wer später fragt, warum es ein Verfahren nicht mehr gibt, soll die Antwort im Handbuch finden. Auch ein Ende ist eine Schlussfolgerung und will begründet sein.',
      example:
        'retiredOn: 2025-06-30\nretiredBecause: Die Sprechstunde im Jobcenter erreichte im Jahr nur vier Personen.',
    },
    en: {
      title: 'Retired without day or reason',
      message: ({ title, missing }) =>
        missing === 'retiredOn'
          ? `The procedure “${title}” is retired, but the day is missing (retiredOn).`
          : `The procedure “${title}” is retired, but the reason is missing (retiredBecause).`,
      why: 'Whoever asks later why a procedure no longer exists should find the answer in the handbook. An end is a conclusion too and needs its reason.',
      example: 'retiredOn: 2025-06-30\nretiredBecause: The hours at the job centre reached only four people a year.',
    },
  },
  examples: {
    bad: [
      {
        name: 'no reason',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'retired', retiredOn: '2026-04-30' }) },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Das Verfahren „Rückrufservice“ ist beendet, aber der Grund fehlt: Beendet, weil (retiredBecause).',
          },
        ],
      },
      {
        name: 'no day',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
        },
        expect: [
          {
            file: 'procedures/rueckruf.mdx',
            line: 2,
            column: 1,
            reason: 'Das Verfahren „Rückrufservice“ ist beendet, aber der Tag fehlt: Beendet am (retiredOn).',
          },
        ],
      },
      {
        name: 'neither, and an empty reason',
        files: { 'procedures/rueckruf.mdx': procedureFile({ status: 'retired', retiredBecause: '" "' }) },
        expect: [
          { file: 'procedures/rueckruf.mdx', line: 2, column: 1 },
          { file: 'procedures/rueckruf.mdx', line: 14, column: 17 },
        ],
      },
    ],
    good: [
      {
        name: 'a day and a reason',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            retiredOn: '2026-04-30',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
        },
      },
      {
        name: 'a wrong date is for the format rules',
        files: {
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            retiredOn: 'im April',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
          }),
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const { data, file } of handbook.procedures.values()) {
      if (data.status !== 'retired') continue;
      for (const missing of ['retiredOn', 'retiredBecause'] as const) {
        if (!isBlank(data[missing]) || isReported(file, [missing])) continue;
        yield { file, at: [missing], subject: missing, facts: { title: data.title, missing } };
      }
    }
  },
});
