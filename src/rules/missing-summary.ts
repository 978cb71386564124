import { documentTitle, languageOf, liveVersions } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { isEasyLanguage } from './detection/easy-language.ts';
import { isBlank } from './detection/plain-words.ts';
import { isReported } from './detection/reported.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const FIRST = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const SECOND = 'terms/beratungsvertrag/2026-01-01.de.mdx';

/** Customers learn the essentials of the terms in plain words. */
export default defineRule<Readonly<Record<'title' | 'validFrom', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Kurzfassung fehlt',
      message: ({ title, validFrom }) =>
        `Bei der Version von „${title}“, die ab dem ${dayInWords(validFrom, 'de')} gilt, fehlt die Kurzfassung (summary).`,
      why: 'Kaum jemand liest Bedingungen ganz. Eine Kurzfassung in einfachen Worten hilft zu verstehen, worauf man sich einlässt.',
      example: 'summary: Sie können jederzeit kündigen. Was Sie zahlen, steht vorher fest.',
    },
    en: {
      title: 'Missing summary',
      message: ({ title, validFrom }) =>
        `The version of “${title}” that applies from ${dayInWords(validFrom, 'en')} has no summary.`,
      why: 'Hardly anyone reads terms in full. A summary in plain words helps to understand what one agrees to.',
      example: 'summary: You can end the contract at any time. What you pay is settled beforehand.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a version in force',
        files: { [FIRST]: termsFile({ validFrom: '2025-01-01', approved: null, summary: null }) },
        expect: [
          {
            file: FIRST,
            line: 2,
            column: 1,
            reason:
              'Bei der Version von „Bedingungen der Beratung“, die ab dem 1. Januar 2025 gilt, fehlt die Kurzfassung (summary).',
          },
        ],
        also: ['missing-approval'],
      },
      {
        name: 'a summary of white space',
        files: { [SECOND]: termsFile({ summary: '" "' }) },
        expect: [{ file: SECOND, line: 5, column: 10 }],
      },
      {
        name: 'a translation and a version to come',
        files: {
          'terms/beratungsvertrag/2025-01-01.en.mdx': termsFile({ validFrom: '2025-01-01', summary: null }),
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01', summary: null }),
        },
        expect: [
          { file: 'terms/beratungsvertrag/2025-01-01.en.mdx', line: 2, column: 1 },
          { file: 'terms/beratungsvertrag/2026-09-01.de.mdx', line: 2, column: 1 },
        ],
      },
    ],
    good: [
      {
        name: 'a text in Leichte Sprache, which is plain throughout',
        files: {
          'terms/beratungsvertrag/2025-01-01.de-simple.mdx': termsFile({ validFrom: '2025-01-01', summary: null }),
        },
      },
      {
        name: 'a version of the past',
        files: { [FIRST]: termsFile({ validFrom: '2025-01-01', summary: null }), [SECOND]: termsFile() },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { texts, validFrom } of liveVersions(model, today)) {
        for (const text of texts.values()) {
          if (!isBlank(text.data.summary) || isEasyLanguage(languageOf(text))) continue;
          if (isReported(text.file, ['summary'])) continue;
          const facts = { title: documentTitle(model), validFrom };
          yield { file: text.file, at: ['summary'], subject: 'summary', facts };
        }
      }
    }
  },
});
