import { addDuration, documentsWithUnusableVersions, documentTitle } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const FIRST = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const ENDS_EARLY = {
  [FIRST]: termsFile({ validFrom: '2025-01-01', approved: null, announcedOn: null, validUntil: '2025-12-30' }),
};

/** Between two versions of a document there is no day without terms. */
export default defineRule<Readonly<Record<'title' | 'until' | 'from', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Lücke zwischen zwei Versionen',
      message: ({ title, until, from }) =>
        `Eine Version von „${title}“ endet am ${dayInWords(until, 'de')} (validUntil), die nächste beginnt erst am ${dayInWords(from, 'de')}.`,
      why: 'Für Verträge aus den Tagen dazwischen ließe sich nicht sagen, welche Bedingungen gelten.',
      example: '# Das Ende braucht keine Angabe, wenn eine Version folgt:\nvalidFrom: 2025-01-01',
    },
    en: {
      title: 'Gap between two versions',
      message: ({ title, until, from }) =>
        `A version of “${title}” ends on ${dayInWords(until, 'en')} (validUntil), the next one begins only on ${dayInWords(from, 'en')}.`,
      why: 'For contracts made in the days between nobody could say which terms apply.',
      example: '# No end is needed where another version follows:\nvalidFrom: 2025-01-01',
    },
  },
  examples: {
    bad: [
      {
        name: 'one day without a version',
        files: { ...ENDS_EARLY, [SECOND]: termsFile() },
        expect: [
          {
            file: FIRST,
            line: 4,
            column: 13,
            reason:
              'Eine Version von „Bedingungen der Beratung“ endet am 30. Dezember 2025 (validUntil), die nächste beginnt erst am 1. Januar 2026.',
          },
        ],
      },
      {
        name: 'months without a version',
        files: { ...ENDS_EARLY, 'terms/beratungsvertrag/2026-05-01.de.mdx': termsFile({ validFrom: '2026-05-01' }) },
        expect: [{ file: FIRST, line: 4, column: 13 }],
      },
      {
        name: 'two gaps in three versions',
        files: {
          ...ENDS_EARLY,
          [SECOND]: termsFile({ validUntil: '2026-02-28' }),
          'terms/beratungsvertrag/2026-05-01.de.mdx': termsFile({ validFrom: '2026-05-01' }),
        },
        expect: [
          { file: FIRST, line: 4, column: 13 },
          { file: SECOND, line: 6, column: 13 },
        ],
      },
    ],
    good: [
      {
        name: 'an end on the day before the next begins',
        files: {
          [FIRST]: termsFile({ validFrom: '2025-01-01', validUntil: '2025-12-31' }),
          [SECOND]: termsFile(),
        },
      },
      { name: 'versions without an end', files: { [SECOND]: termsFile() } },
      {
        name: 'a version between that cannot be read',
        files: {
          ...ENDS_EARLY,
          [SECOND]: 'Kein Kopf.',
          'terms/beratungsvertrag/2026-05-01.de.mdx': termsFile({ validFrom: '2026-05-01' }),
        },
      },
    ],
  },
  *check({ handbook }) {
    const unusable = documentsWithUnusableVersions(handbook);
    for (const model of handbook.terms.values()) {
      if (unusable.has(model.id)) continue;
      for (const [index, { binding, validFrom }] of model.versions.entries()) {
        const { validUntil: until } = binding.data;
        const from = model.versions[index + 1]?.validFrom;
        if (until === undefined || from === undefined || addDuration(until, 'P1D') >= from) continue;
        const facts = { title: documentTitle(model), until, from };
        yield { file: binding.file, at: ['validUntil'], subject: `gap after ${validFrom}`, facts };
      }
    }
  },
});
