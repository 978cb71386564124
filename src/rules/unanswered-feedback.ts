import { feedbackDeadlines, needsHandling } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { isReported } from './detection/reported.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';

const ENTRY = 'feedback/2026/2026-001.yaml';
const entry = (changes: Readonly<Record<string, string | null>>) => ({
  ...FEEDBACK_PROCEDURE,
  [ENTRY]: feedbackFile(changes),
});

/** KQS quality area 11, requirement 3: customers learn what became of their feedback. */
export default defineRule<Readonly<Record<'received' | 'due', string>>>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Antwort fehlt',
      message: ({ received, due }) =>
        `Die Rückmeldung vom ${dayInWords(received, 'de')} ist nicht beantwortet (answered); erwartet war das bis zum ${dayInWords(due, 'de')}.`,
      why: 'Wer sich meldet, soll erfahren, was daraus geworden ist. Ist niemand zu erreichen, steht hier „anonymous“.',
      example: 'answered: 2026-03-21\n# oder, wenn niemand zu erreichen ist:\n# answered: anonymous',
    },
    en: {
      title: 'Unanswered feedback',
      message: ({ received, due }) =>
        `The feedback of ${dayInWords(received, 'en')} has not been answered (answered); this was expected by ${dayInWords(due, 'en')}.`,
      why: 'Whoever speaks up is to learn what became of it. Where nobody can be reached, “anonymous” stands here.',
      example: 'answered: 2026-03-21\n# or, where nobody can be reached:\n# answered: anonymous',
    },
  },
  examples: {
    bad: [
      {
        name: 'a complaint resolved but never answered',
        files: entry({ answered: null }),
        expect: [
          {
            file: ENTRY,
            line: 1,
            column: 1,
            reason:
              'Die Rückmeldung vom 2. März 2026 ist nicht beantwortet (answered); erwartet war das bis zum 23. März 2026.',
          },
        ],
      },
      {
        name: 'a suggestion one day late',
        files: entry({
          kind: 'suggestion',
          received: '2026-05-10',
          acknowledgedOn: '2026-05-11',
          resolvedOn: '2026-05-20',
          answered: null,
        }),
        expect: [{ file: ENTRY, line: 1, column: 1 }],
      },
      {
        name: 'a shorter deadline of the organisation',
        files: {
          ...entry({ received: '2026-05-20', acknowledgedOn: '2026-05-20', resolvedOn: '2026-05-22', answered: null }),
          'handbook.yaml': `format: 2
organisation: { name: Beispiel e. V. }
roles: [{ id: leitung, title: Leitung }]
services: [{ id: beratung, title: Beratung }]
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
deadlines: { answer: P7D }
`,
        },
        expect: [{ file: ENTRY, line: 1, column: 1 }],
      },
    ],
    good: [
      { name: 'an answer', files: entry({}) },
      { name: 'nobody to answer to', files: entry({ answered: 'anonymous' }) },
      {
        name: 'the last day',
        files: entry({
          received: '2026-05-11',
          acknowledgedOn: '2026-05-12',
          resolvedOn: '2026-05-20',
          answered: null,
        }),
      },
      { name: 'praise', files: entry({ kind: 'praise', answered: null }) },
    ],
  },
  *check({ handbook, today }) {
    if (!handbook.settingsEntry) return;
    for (const { data, file } of handbook.feedback.values()) {
      if (data.answered !== undefined || !needsHandling(data) || isReported(file, ['answered'])) continue;
      const due = feedbackDeadlines(data, handbook.settings.deadlines).answer;
      if (today <= due) continue;
      yield { file, at: ['answered'], subject: 'answer', facts: { received: data.received, due } };
    }
  },
});
