import { feedbackDeadlines, feedbackState } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { isBlank } from './detection/plain-words.ts';
import { isReported } from './detection/reported.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';

const ENTRY = 'feedback/2026/2026-001.yaml';
const entry = (changes: Readonly<Record<string, string | null>>) => ({
  ...FEEDBACK_PROCEDURE,
  [ENTRY]: feedbackFile(changes),
});

/** KQS quality area 11, requirement 3: consequences are drawn from complaints. */
export default defineRule<Readonly<Record<'received', string>>>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Beschwerde ohne Konsequenz',
      message: ({ received }) =>
        `Bei der Beschwerde vom ${dayInWords(received, 'de')} steht nicht, was die Organisation daraus gemacht hat: Es fehlt die Konsequenz (consequence).`,
      why: 'Erst die Konsequenz zeigt, dass eine Beschwerde ernst genommen wurde. Auch „nichts geändert, weil …“ ist eine.',
      example: 'consequence: Am Telefon wird nur noch ein Termin genannt, der im Kalender frei ist.',
    },
    en: {
      title: 'Complaint without consequence',
      message: ({ received }) =>
        `The complaint of ${dayInWords(received, 'en')} does not say what the organisation made of it: the consequence is missing.`,
      why: 'Only the consequence shows that a complaint was taken seriously. “Nothing changed, because …” is one, too.',
      example: 'consequence: On the telephone only appointments are promised that are free in the calendar.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a complaint that was resolved',
        files: entry({ consequence: null }),
        expect: [
          {
            file: ENTRY,
            line: 1,
            column: 1,
            reason:
              'Bei der Beschwerde vom 2. März 2026 steht nicht, was die Organisation daraus gemacht hat: Es fehlt die Konsequenz (consequence).',
          },
        ],
      },
      {
        name: 'a consequence of white space',
        files: entry({ consequence: '" "' }),
        expect: [{ file: ENTRY, line: 10, column: 14 }],
      },
      {
        name: 'an open complaint past its deadline',
        files: entry({ resolvedOn: null, answered: null, consequence: null }),
        expect: [{ file: ENTRY, line: 1, column: 1 }],
        also: ['overdue-feedback', 'unanswered-feedback'],
      },
    ],
    good: [
      {
        name: 'a complaint still within its deadline',
        files: entry({
          received: '2026-05-25',
          acknowledgedOn: '2026-05-26',
          resolvedOn: null,
          answered: null,
          consequence: null,
        }),
      },
      {
        name: 'a suggestion and praise',
        files: {
          ...entry({ kind: 'suggestion', consequence: null }),
          'feedback/2026/2026-002.yaml': feedbackFile({ kind: 'praise', consequence: null }),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const { deadlines } = handbook.settings;
    for (const { data, file } of handbook.feedback.values()) {
      if (data.kind !== 'complaint' || !isBlank(data.consequence) || isReported(file, ['consequence'])) continue;
      if (feedbackState(data) === 'open' && today <= feedbackDeadlines(data, deadlines).resolve) continue;
      yield { file, at: ['consequence'], subject: 'consequence', facts: { received: data.received } };
    }
  },
});
