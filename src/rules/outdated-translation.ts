import { documentTitle, languageOf, liveVersions } from '../handbook/index.ts';
import { sealKey } from '../handbook/seal.ts';
import { outdatedTranslations } from '../handbook/translations.ts';
import { dayInWords } from './detection/day.ts';
import { languageInWords } from './detection/language-in-words.ts';
import { OTHER_PRINT, SEALED_PRINTS, sealFile } from './examples/seal-file.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

const ENGLISH = 'terms/beratungsvertrag/2025-01-01.en.mdx';
const english = MINIMAL_HANDBOOK['terms/beratungsvertrag/2025-01-01.de.mdx'] ?? '';
const seals = (bindingText: string) =>
  sealFile().replace(
    'evaluations:',
    `  - { document: beratungsvertrag, version: 2025-01-01, language: en, text: "${SEALED_PRINTS.terms}", bindingText: "${bindingText}", sealedOn: 2025-01-02 }\nevaluations:`,
  );

/** A translation says what the binding text says today. */
export default defineRule<Readonly<Record<'title' | 'language' | 'validFrom', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Übersetzung veraltet',
      message: ({ title, language, validFrom }) =>
        `Die Übersetzung von „${title}“ (${languageInWords('de', language)}, gültig ab dem ${dayInWords(validFrom, 'de')}) beruht auf einem verbindlichen Text, der seither berichtigt wurde.`,
      why: 'Wer nur die Übersetzung liest, liest etwas anderes als das, was gilt.',
      example:
        '# Übersetzung angleichen, dann neu versiegeln:\n# npm run seal -- --reseal betreuungsvertrag/2026-01-01.en --because "An den berichtigten Text angeglichen"',
    },
    en: {
      title: 'Outdated translation',
      message: ({ title, language, validFrom }) =>
        `The translation of “${title}” (${languageInWords('en', language)}, valid from ${dayInWords(validFrom, 'en')}) was made from a binding text that has been corrected since.`,
      why: 'Whoever reads only the translation reads something else than what applies.',
      example:
        '# Bring the translation into line, then seal it anew:\n# npm run seal -- --reseal support/2026-01-01.de --because "Brought into line with the corrected text"',
    },
  },
  examples: {
    bad: [
      {
        name: 'a translation of an earlier wording',
        files: { [ENGLISH]: english, 'sealed.yaml': seals(OTHER_PRINT) },
        expect: [
          {
            file: ENGLISH,
            line: 2,
            column: 1,
            reason:
              'Die Übersetzung von „Bedingungen der Beratung“ (Englisch, gültig ab dem 1. Januar 2025) beruht auf einem verbindlichen Text, der seither berichtigt wurde.',
          },
        ],
      },
      {
        name: 'a binding text without a seal of its own',
        files: {
          [ENGLISH]: english,
          'sealed.yaml': seals(SEALED_PRINTS.terms).replace(
            / {2}- \{ document: beratungsvertrag, version: 2025-01-01, language: de.*\n/,
            '',
          ),
          'terms/beratungsvertrag/2025-01-01.de.mdx': english.replace('kostenlos', 'umsonst'),
        },
        expect: [{ file: ENGLISH, line: 2, column: 1 }],
      },
      {
        name: 'one of two translations',
        files: {
          [ENGLISH]: english,
          'terms/beratungsvertrag/2025-01-01.ar.mdx': english,
          'sealed.yaml': seals(SEALED_PRINTS.terms).replace(
            'evaluations:',
            `  - { document: beratungsvertrag, version: 2025-01-01, language: ar, text: "${SEALED_PRINTS.terms}", bindingText: "${OTHER_PRINT}", sealedOn: 2025-01-02 }\nevaluations:`,
          ),
        },
        expect: [{ file: 'terms/beratungsvertrag/2025-01-01.ar.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a translation of the sealed text',
        files: { [ENGLISH]: english, 'sealed.yaml': seals(SEALED_PRINTS.terms) },
      },
      { name: 'a translation without a seal', files: { [ENGLISH]: english } },
    ],
  },
  *check({ handbook, today }) {
    const outdated = outdatedTranslations(handbook);
    if (outdated.size === 0) return;
    for (const model of handbook.terms.values()) {
      for (const { texts } of liveVersions(model, today)) {
        for (const text of texts.values()) {
          if (!outdated.has(text)) continue;
          const facts = { title: documentTitle(model), language: languageOf(text), validFrom: text.id };
          yield { file: text.file, at: [], subject: `binding text of ${sealKey(text)}`, facts };
        }
      }
    }
  },
});
