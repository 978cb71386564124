import { documentTitle } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const FIRST = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const first = (validUntil: string) =>
  termsFile({ validFrom: '2025-01-01', approved: null, announcedOn: null, validUntil });

/** On no day do two versions of a document apply. */
export default defineRule<Readonly<Record<'title' | 'until' | 'from', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Zwei Versionen zugleich',
      message: ({ title, until, from }) =>
        `Eine Version von „${title}“ soll bis zum ${dayInWords(until, 'de')} gelten (validUntil), die nächste beginnt aber schon am ${dayInWords(from, 'de')}.`,
      why: 'An jedem Tag muss feststehen, welche Version für einen neuen Vertrag gilt. Wir zeigen in diesem Fall die spätere Version.',
      example: '# Das Ende braucht keine Angabe, wenn eine Version folgt:\nvalidFrom: 2025-01-01',
    },
    en: {
      title: 'Two versions at once',
      message: ({ title, until, from }) =>
        `A version of “${title}” is to apply until ${dayInWords(until, 'en')} (validUntil), but the next one begins on ${dayInWords(from, 'en')}.`,
      why: 'On each day it must be clear which version applies to a new contract. In this case the later one is shown.',
      example: '# No end is needed where another version follows:\nvalidFrom: 2025-01-01',
    },
  },
  examples: {
    bad: [
      {
        name: 'an end on the first day of the next version',
        files: { [FIRST]: first('2026-01-01'), [SECOND]: termsFile() },
        expect: [
          {
            file: FIRST,
            line: 4,
            column: 13,
            reason:
              'Eine Version von „Bedingungen der Beratung“ soll bis zum 1. Januar 2026 gelten (validUntil), die nächste beginnt aber schon am 1. Januar 2026.',
          },
        ],
      },
      {
        name: 'an end months later',
        files: { [FIRST]: first('2026-12-31'), [SECOND]: termsFile() },
        expect: [{ file: FIRST, line: 4, column: 13 }],
      },
      {
        name: 'an overlap in the future',
        files: {
          [FIRST]: first('2027-12-31'),
          'terms/beratungsvertrag/2027-01-01.de.mdx': termsFile({ validFrom: '2027-01-01' }),
        },
        expect: [{ file: FIRST, line: 4, column: 13 }],
        also: ['missing-approval'],
      },
    ],
    good: [
      { name: 'an end on the day before', files: { [FIRST]: first('2025-12-31'), [SECOND]: termsFile() } },
      { name: 'no end at all', files: { [SECOND]: termsFile() } },
    ],
  },
  *check({ handbook }) {
    for (const model of handbook.terms.values()) {
      for (const [index, { binding, validFrom }] of model.versions.entries()) {
        const { validUntil: until } = binding.data;
        const from = model.versions[index + 1]?.validFrom;
        if (until === undefined || from === undefined || until < from) continue;
        const facts = { title: documentTitle(model), until, from };
        yield { file: binding.file, at: ['validUntil'], subject: `overlap of ${validFrom}`, facts };
      }
    }
  },
});
