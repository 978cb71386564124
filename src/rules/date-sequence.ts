import type { Entry, Handbook } from '../handbook/index.ts';
import { isIsoDate } from '../schemas/scalars.ts';
import { dayInWords } from './detection/day.ts';
import { fieldLabel } from './detection/field-label.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'kind' | 'field' | 'date' | 'before' | 'other', string>>;

const ENTRY = 'feedback/2026/2026-001.yaml';
const entry = (changes: Readonly<Record<string, string | null>>) => ({
  ...FEEDBACK_PROCEDURE,
  [ENTRY]: feedbackFile(changes),
});

/** Dates that belong together stand in their order. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Reihenfolge der Daten',
      message: ({ kind, field, date, before, other }) =>
        `„${fieldLabel(kind, field, 'de')}“ ist der ${dayInWords(date, 'de')}; erwartet ist kein Tag vor „${fieldLabel(kind, before, 'de')}“, dem ${dayInWords(other, 'de')}.`,
      why: 'Vertauschte Tage sind meist Tippfehler. Sie verfälschen Fristen und Statistiken.',
      example: 'received: 2026-03-02\nacknowledgedOn: 2026-03-03\nresolvedOn: 2026-03-06\nanswered: 2026-03-10',
    },
    en: {
      title: 'Order of dates',
      message: ({ kind, field, date, before, other }) =>
        `“${fieldLabel(kind, field, 'en')}” is ${dayInWords(date, 'en')}; no day before “${fieldLabel(kind, before, 'en')}”, ${dayInWords(other, 'en')}, is expected.`,
      why: 'Swapped days are mostly typing errors. They distort deadlines and statistics.',
      example: 'received: 2026-03-02\nacknowledgedOn: 2026-03-03\nresolvedOn: 2026-03-06\nanswered: 2026-03-10',
    },
  },
  examples: {
    bad: [
      {
        name: 'acknowledged before it was received',
        files: entry({ acknowledgedOn: '2026-02-03' }),
        expect: [
          {
            file: ENTRY,
            line: 7,
            column: 17,
            reason:
              '„Eingang bestätigt am (acknowledgedOn)“ ist der 3. Februar 2026; erwartet ist kein Tag vor „Eingegangen am (received)“, dem 2. März 2026.',
          },
        ],
      },
      {
        name: 'resolved and answered before it was received',
        files: entry({ resolvedOn: '2025-03-06', answered: '2025-03-10' }),
        expect: [
          { file: ENTRY, line: 8, column: 13 },
          { file: ENTRY, line: 9, column: 11 },
        ],
      },
      {
        name: 'terms that end before they begin',
        files: { 'terms/beratungsvertrag/2026-01-01.de.mdx': termsFile({ validUntil: '2025-12-31' }) },
        expect: [{ file: 'terms/beratungsvertrag/2026-01-01.de.mdx', line: 6, column: 13 }],
        also: ['no-version-in-force'],
      },
    ],
    good: [
      {
        name: 'all on one day',
        files: entry({ acknowledgedOn: '2026-03-02', resolvedOn: '2026-03-02', answered: '2026-03-02' }),
      },
      { name: 'answered before the cause was removed', files: entry({ resolvedOn: '2026-03-14' }) },
      { name: 'nobody to answer to', files: entry({ answered: 'anonymous' }) },
    ],
  },
  *check({ handbook }) {
    for (const { owner, field, date, before, other } of datePairs(handbook)) {
      if (date === undefined || !isIsoDate(date) || date >= other) continue;
      const facts = { kind: owner.kind, field, date, before, other };
      yield { file: owner.file, at: [field], subject: field, facts };
    }
  },
});

interface DatePair {
  readonly owner: Entry;
  readonly field: string;
  readonly date: string | undefined;
  /** The field whose day must not be later. */
  readonly before: string;
  readonly other: string;
}

function* datePairs(handbook: Handbook): Iterable<DatePair> {
  for (const owner of handbook.feedback.values()) {
    for (const field of ['acknowledgedOn', 'resolvedOn', 'answered'] as const) {
      yield { owner, field, date: owner.data[field], before: 'received', other: owner.data.received };
    }
  }
  for (const { versions } of handbook.terms.values()) {
    for (const { binding: owner } of versions) {
      yield {
        owner,
        field: 'validUntil',
        date: owner.data.validUntil,
        before: 'validFrom',
        other: owner.data.validFrom,
      };
    }
  }
}
