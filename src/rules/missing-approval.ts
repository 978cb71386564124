import { documentTitle, liveVersions } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { isReported } from './detection/reported.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const FIRST = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const FUTURE = 'terms/beratungsvertrag/2026-09-01.de.mdx';

/** Terms that customers get are approved by a named role. */
export default defineRule<Readonly<Record<'title' | 'validFrom', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Freigabe fehlt',
      message: ({ title, validFrom }) =>
        `Bei der Version von „${title}“, die ab dem ${dayInWords(validFrom, 'de')} gilt, fehlt die Freigabe (approved).`,
      why: 'Bedingungen verpflichten die Organisation. Ein Audit fragt, wer sie wann beschlossen hat.',
      example: 'approved: { by: geschaeftsfuehrung, on: 2025-11-03 }',
    },
    en: {
      title: 'Missing approval',
      message: ({ title, validFrom }) =>
        `The version of “${title}” that applies from ${dayInWords(validFrom, 'en')} has no approval (approved).`,
      why: 'Terms bind the organisation. An audit asks who decided on them and when.',
      example: 'approved: { by: management, on: 2025-11-03 }',
    },
  },
  examples: {
    bad: [
      {
        name: 'a version in force',
        files: { [FIRST]: termsFile({ validFrom: '2025-01-01', approved: null }) },
        expect: [
          {
            file: FIRST,
            line: 2,
            column: 1,
            reason:
              'Bei der Version von „Bedingungen der Beratung“, die ab dem 1. Januar 2025 gilt, fehlt die Freigabe (approved).',
          },
        ],
      },
      {
        name: 'an announced version',
        files: { [FUTURE]: termsFile({ validFrom: '2026-09-01', approved: null, announcedOn: '2026-05-20' }) },
        expect: [{ file: FUTURE, line: 2, column: 1 }],
      },
      {
        name: 'a version announced today',
        files: { [FUTURE]: termsFile({ validFrom: '2026-09-01', approved: null, announcedOn: '2026-06-01' }) },
        expect: [{ file: FUTURE, line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a version that is still being prepared',
        files: { [FUTURE]: termsFile({ validFrom: '2026-09-01', approved: null, announcedOn: null }) },
      },
      {
        name: 'a version of the past',
        files: {
          [FIRST]: termsFile({ validFrom: '2025-01-01', approved: null }),
          'terms/beratungsvertrag/2026-01-01.de.mdx': termsFile(),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { binding, validFrom } of liveVersions(model, today)) {
        const { approved, announcedOn } = binding.data;
        const told = validFrom <= today || (announcedOn !== undefined && announcedOn <= today);
        if (approved !== undefined || !told || isReported(binding.file, ['approved'])) continue;
        const facts = { title: documentTitle(model), validFrom };
        yield { file: binding.file, at: ['approved'], subject: `approval ${validFrom}`, facts };
      }
    }
  },
});
