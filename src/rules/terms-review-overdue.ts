import { addDuration, documentTitle, termsReviewInterval, versionInForce } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { documentFile, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const FIRST = 'terms/beratungsvertrag/2024-01-01.de.mdx';
const old = (changes: Readonly<Record<string, string>> = {}) => ({
  'terms/beratungsvertrag/2025-01-01.de.mdx': null,
  [FIRST]: termsFile({
    validFrom: '2024-01-01',
    approved: '{ by: leitung, on: 2023-11-06 }',
    announcedOn: '2023-11-20',
    ...changes,
  }),
});

/** Terms in force are looked through at intervals: law and practice move on. */
export default defineRule<Readonly<Record<'title' | 'last' | 'due', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Durchsicht überfällig',
      message: ({ title, last, due }) =>
        `„${title}“ wurde zuletzt am ${dayInWords(last, 'de')} geprüft oder neu gefasst, die nächste Durchsicht (reviewed) war am ${dayInWords(due, 'de')} fällig.`,
      why: 'Gesetze und die eigene Praxis ändern sich. Eine Durchsicht mit festgehaltenem Ergebnis zeigt, dass die Bedingungen noch stimmen.',
      example: 'reviewed:\n  - { on: 2026-05-04, by: qmb, outcome: "Bestätigt: keine Änderung der Rechtslage" }',
    },
    en: {
      title: 'Review overdue',
      message: ({ title, last, due }) =>
        `“${title}” was last reviewed or renewed on ${dayInWords(last, 'en')}; the next review (reviewed) was due on ${dayInWords(due, 'en')}.`,
      why: 'Laws and practice change. A review with a recorded outcome shows that the terms are still right.',
      example: 'reviewed:\n  - { on: 2026-05-04, by: quality, outcome: "Confirmed: the law has not changed" }',
    },
  },
  examples: {
    bad: [
      {
        name: 'a version in force for more than two years, never reviewed',
        files: old(),
        expect: [
          {
            file: FIRST,
            line: 2,
            column: 12,
            reason:
              '„Bedingungen der Beratung“ wurde zuletzt am 1. Januar 2024 geprüft oder neu gefasst, die nächste Durchsicht (reviewed) war am 1. Januar 2026 fällig.',
          },
        ],
      },
      {
        name: 'a review that is too old itself',
        files: old({ reviewed: '[{ on: 2024-05-31, by: leitung, outcome: Bestätigt }]' }),
        expect: [{ file: FIRST, line: 6, column: 18 }],
      },
      {
        name: 'a shorter interval of the document',
        files: {
          ...old({ reviewed: '[{ on: 2025-05-20, by: leitung, outcome: Bestätigt }]' }),
          'terms/beratungsvertrag/document.yaml': documentFile({ reviewEvery: 'P12M' }),
        },
        expect: [{ file: FIRST, line: 6, column: 18 }],
      },
    ],
    good: [
      {
        name: 'a review within the interval',
        files: old({ reviewed: '[{ on: 2024-06-01, by: leitung, outcome: Bestätigt }]' }),
      },
      { name: 'the last day of the interval', files: old(), today: '2026-01-01' },
      {
        name: 'reviews in any order',
        files: old({
          reviewed:
            '[{ on: 2025-06-01, by: leitung, outcome: Bestätigt }, { on: 2024-02-01, by: leitung, outcome: Bestätigt }]',
        }),
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      const version = versionInForce(model, today);
      if (!version) continue;
      const { data, file } = version.binding;
      const reviews = data.reviewed.map(({ on }, index) => ({ on, at: ['reviewed', index, 'on'] }));
      const dates = [{ on: data.validFrom, at: ['validFrom'] }, ...reviews].filter(({ on }) => on <= today);
      const last = dates.reduce((a, b) => (b.on > a.on ? b : a));
      const due = addDuration(last.on, termsReviewInterval(handbook, model));
      if (today <= due) continue;
      yield { file, at: last.at, subject: 'review', facts: { title: documentTitle(model), last: last.on, due } };
    }
  },
});
