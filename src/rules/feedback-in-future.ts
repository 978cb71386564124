import { isIsoDate } from '../schemas/scalars.ts';
import { dayInWords } from './detection/day.ts';
import { fieldLabel } from './detection/field-label.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';

const ENTRY = 'feedback/2026/2026-001.yaml';
const FIELDS = ['received', 'acknowledgedOn', 'resolvedOn', 'answered'] as const;
const entry = (changes: Readonly<Record<string, string | null>>) => ({
  ...FEEDBACK_PROCEDURE,
  [ENTRY]: feedbackFile(changes),
});

/** Nothing has been received or answered tomorrow. */
export default defineRule<Readonly<Record<'field' | 'date', string>>>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Tag in der Zukunft',
      message: ({ field, date }) =>
        `„${fieldLabel('feedback', field, 'de')}“ ist der ${dayInWords(date, 'de')}; erwartet ist ein Tag bis heute.`,
      why: 'Ein Tag in der Zukunft ist meist ein Tippfehler im Jahr. Fristen und Statistiken stimmen dann nicht.',
      example: 'received: 2026-03-02',
    },
    en: {
      title: 'Day in the future',
      message: ({ field, date }) =>
        `“${fieldLabel('feedback', field, 'en')}” is ${dayInWords(date, 'en')}; a day up to today is expected.`,
      why: 'A day in the future is mostly a typing error in the year. Deadlines and statistics are wrong then.',
      example: 'received: 2026-03-02',
    },
  },
  examples: {
    bad: [
      {
        name: 'received next year',
        files: {
          ...FEEDBACK_PROCEDURE,
          'feedback/2027/2027-001.yaml': feedbackFile({
            received: '2027-03-02',
            acknowledgedOn: null,
            resolvedOn: null,
            answered: null,
          }),
        },
        expect: [
          {
            file: 'feedback/2027/2027-001.yaml',
            line: 1,
            column: 11,
            reason: '„Eingegangen am (received)“ ist der 2. März 2027; erwartet ist ein Tag bis heute.',
          },
        ],
      },
      {
        name: 'answered tomorrow',
        files: entry({ answered: '2026-06-02' }),
        expect: [{ file: ENTRY, line: 9, column: 11 }],
      },
      {
        name: 'acknowledged and resolved later',
        files: entry({ acknowledgedOn: '2026-07-03', resolvedOn: '2026-07-06' }),
        expect: [
          { file: ENTRY, line: 7, column: 17 },
          { file: ENTRY, line: 8, column: 13 },
        ],
      },
    ],
    good: [
      {
        name: 'today',
        files: entry({ received: '2026-06-01', acknowledgedOn: '2026-06-01', resolvedOn: null, answered: null }),
      },
      { name: 'nobody to answer to', files: entry({ answered: 'anonymous' }) },
    ],
  },
  *check({ handbook, today }) {
    for (const { data, file } of handbook.feedback.values()) {
      for (const field of FIELDS) {
        const date = data[field];
        if (date === undefined || !isIsoDate(date) || date <= today) continue;
        yield { file, at: [field], subject: field, facts: { field, date } };
      }
    }
  },
});
