import { documentTitle, liveVersions } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'title' | 'approved' | 'other', string>> & { readonly event: 'valid' | 'announced' };

const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';

/** First the decision, then the announcement, then validity. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Freigabe zu spät',
      message: ({ title, approved, other, event }) =>
        `Eine Version von „${title}“ wurde erst am ${dayInWords(approved, 'de')} freigegeben, ${event === 'valid' ? 'gilt' : 'angekündigt ist sie'} aber seit dem ${dayInWords(other, 'de')}; erwartet ist die Freigabe vorher.`,
      why: 'Was noch nicht beschlossen ist, darf weder gelten noch Kundinnen und Kunden mitgeteilt werden.',
      example: 'approved: { by: geschaeftsfuehrung, on: 2025-11-03 }\nannouncedOn: 2025-11-20\nvalidFrom: 2026-01-01',
    },
    en: {
      title: 'Approved too late',
      message: ({ title, approved, other, event }) =>
        `A version of “${title}” was approved on ${dayInWords(approved, 'en')} but ${event === 'valid' ? 'applies from' : 'was announced on'} ${dayInWords(other, 'en')}; the approval is expected before.`,
      why: 'What has not been decided must neither apply nor be told to customers.',
      example: 'approved: { by: management, on: 2025-11-03 }\nannouncedOn: 2025-11-20\nvalidFrom: 2026-01-01',
    },
  },
  examples: {
    bad: [
      {
        name: 'an approval after the first day',
        files: { [SECOND]: termsFile({ approved: '{ by: leitung, on: 2026-02-03 }', announcedOn: '2025-11-10' }) },
        expect: [
          {
            file: SECOND,
            line: 3,
            column: 30,
            reason:
              'Eine Version von „Bedingungen der Beratung“ wurde erst am 3. Februar 2026 freigegeben, gilt aber seit dem 1. Januar 2026; erwartet ist die Freigabe vorher.',
          },
        ],
      },
      {
        name: 'an announcement before the approval',
        files: { [SECOND]: termsFile({ approved: '{ by: leitung, on: 2025-11-12 }' }) },
        expect: [
          {
            file: SECOND,
            line: 3,
            column: 30,
            reason:
              'Eine Version von „Bedingungen der Beratung“ wurde erst am 12. November 2025 freigegeben, angekündigt ist sie aber seit dem 10. November 2025; erwartet ist die Freigabe vorher.',
          },
        ],
      },
      {
        name: 'a version to come, announced before the approval',
        files: {
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({
            validFrom: '2026-09-01',
            approved: '{ by: leitung, on: 2026-05-20 }',
            announcedOn: '2026-05-10',
          }),
        },
        expect: [{ file: 'terms/beratungsvertrag/2026-09-01.de.mdx', line: 3, column: 30 }],
      },
    ],
    good: [
      {
        name: 'approval and announcement on the same day',
        files: { [SECOND]: termsFile({ approved: '{ by: leitung, on: 2025-11-10 }' }) },
      },
      {
        name: 'a version of the past',
        files: {
          'terms/beratungsvertrag/2025-01-01.de.mdx': termsFile({ validFrom: '2025-01-01' }),
          [SECOND]: termsFile(),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { binding, validFrom } of liveVersions(model, today)) {
        const { approved, announcedOn } = binding.data;
        if (approved === undefined) continue;
        const event = approved.on > validFrom ? 'valid' : 'announced';
        const other = event === 'valid' ? validFrom : announcedOn;
        if (other === undefined || approved.on <= other) continue;
        const facts = { title: documentTitle(model), approved: approved.on, other, event } as const;
        yield { file: binding.file, at: ['approved', 'on'], subject: `approval ${validFrom}`, facts };
      }
    }
  },
});
