import { feedbackDeadlines, isSettled, needsHandling } from '../handbook/index.ts';
import type { FeedbackEntry } from '../schemas/feedback-entry.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { Settings } from '../schemas/settings.ts';
import { dayInWords } from './detection/day.ts';
import { isReported } from './detection/reported.ts';
import { FEEDBACK_PROCEDURE, feedbackFile } from './examples/feedback-file.ts';
import { defineRule } from './rule.ts';

type Facts = { readonly step: 'acknowledge' | 'resolve'; readonly received: IsoDate; readonly due: IsoDate };

const ENTRY = 'feedback/2026/2026-001.yaml';
const OPEN = { resolvedOn: null, answered: null };
const entry = (changes: Readonly<Record<string, string | null>>) => ({
  ...FEEDBACK_PROCEDURE,
  [ENTRY]: feedbackFile(changes),
});

/** What customers tell us is acknowledged and handled in the time that was promised. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'feedback',
  texts: {
    de: {
      title: 'Rückmeldung überfällig',
      message: ({ step, received, due }) =>
        step === 'acknowledge'
          ? `Der Eingang der Rückmeldung vom ${dayInWords(received, 'de')} ist nicht bestätigt (acknowledgedOn); erwartet war das bis zum ${dayInWords(due, 'de')}.`
          : `Die Rückmeldung vom ${dayInWords(received, 'de')} ist nicht erledigt (resolvedOn); erwartet war das bis zum ${dayInWords(due, 'de')}.`,
      why: 'Die Fristen in handbook.yaml (deadlines) sind Kundinnen und Kunden zugesagt. Wer nichts hört, beschwert sich kein zweites Mal.',
      example: 'acknowledgedOn: 2026-03-03\nresolvedOn: 2026-03-12',
    },
    en: {
      title: 'Overdue feedback',
      message: ({ step, received, due }) =>
        step === 'acknowledge'
          ? `The feedback of ${dayInWords(received, 'en')} has not been acknowledged (acknowledgedOn); this was expected by ${dayInWords(due, 'en')}.`
          : `The feedback of ${dayInWords(received, 'en')} has not been resolved (resolvedOn); this was expected by ${dayInWords(due, 'en')}.`,
      why: 'The deadlines in handbook.yaml are promised to customers. Whoever hears nothing will not complain a second time.',
      example: 'acknowledgedOn: 2026-03-03\nresolvedOn: 2026-03-12',
    },
  },
  examples: {
    bad: [
      {
        name: 'a complaint that is not resolved',
        files: entry({ received: '2026-05-14', acknowledgedOn: '2026-05-15', ...OPEN }),
        expect: [
          {
            file: ENTRY,
            line: 1,
            column: 11,
            reason:
              'Die Rückmeldung vom 14. Mai 2026 ist nicht erledigt (resolvedOn); erwartet war das bis zum 28. Mai 2026.',
          },
        ],
      },
      {
        name: 'a suggestion that is not acknowledged',
        files: entry({ received: '2026-05-25', kind: 'suggestion', acknowledgedOn: null, ...OPEN }),
        expect: [
          {
            file: ENTRY,
            line: 1,
            column: 11,
            reason:
              'Der Eingang der Rückmeldung vom 25. Mai 2026 ist nicht bestätigt (acknowledgedOn); erwartet war das bis zum 28. Mai 2026.',
          },
        ],
      },
      {
        name: 'an urgent matter after three days',
        files: entry({ received: '2026-05-29', urgent: 'true', acknowledgedOn: '2026-05-29', ...OPEN }),
        expect: [{ file: ENTRY, line: 1, column: 11 }],
      },
      {
        name: 'a matter neither acknowledged nor resolved: one finding',
        files: entry({ received: '2026-05-14', acknowledgedOn: null, ...OPEN }),
        expect: [{ file: ENTRY, line: 1, column: 11 }],
      },
    ],
    good: [
      {
        name: 'resolved late: that is counted, not chased',
        files: entry({ resolvedOn: '2026-05-06', answered: '2026-05-07' }),
      },
      { name: 'the last day', files: entry({ received: '2026-05-18', acknowledgedOn: '2026-05-19', ...OPEN }) },
      { name: 'praise', files: entry({ kind: 'praise', acknowledgedOn: null, ...OPEN, consequence: null }) },
      {
        name: 'an anonymous card that was handled',
        files: entry({ acknowledgedOn: null, resolvedOn: null, answered: 'anonymous' }),
      },
    ],
  },
  *check({ handbook, today }) {
    if (!handbook.settingsEntry) return;
    for (const { data, file } of handbook.feedback.values()) {
      const late = lateStep(data, handbook.settings.deadlines, today);
      if (!late || isReported(file, [late.step === 'resolve' ? 'resolvedOn' : 'acknowledgedOn'])) continue;
      yield { file, at: ['received'], subject: 'deadline', facts: { ...late, received: data.received } };
    }
  },
});

/** The most advanced step that is late; a matter that is settled has none. */
function lateStep(
  entry: FeedbackEntry,
  deadlines: Settings['deadlines'],
  today: IsoDate,
): Omit<Facts, 'received'> | undefined {
  if (!needsHandling(entry) || isSettled(entry)) return undefined;
  const { acknowledge, resolve } = feedbackDeadlines(entry, deadlines);
  if (today > resolve) return { step: 'resolve', due: resolve };
  const unknown = entry.acknowledgedOn === undefined && entry.answered === undefined;
  return unknown && today > acknowledge ? { step: 'acknowledge', due: acknowledge } : undefined;
}
