import { numberedClauses } from '../handbook/clauses.ts';
import { documentTitle, languageOf, liveVersions } from '../handbook/index.ts';
import { formatList } from '../messages/dates.ts';
import { FILE_START } from '../prose/place.ts';
import { isEasyLanguage } from './detection/easy-language.ts';
import { clauses, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const BINDING = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const ENGLISH = 'terms/beratungsvertrag/2026-01-01.en.mdx';
const CHANGES = '[{ clause: "§ 2", why: Neu geregelt, meaning: Es bleibt kostenlos }]';
const binding = termsFile(
  { changes: CHANGES },
  clauses(['§ 1 Gegenstand', '(1) Wir beraten Sie kostenlos.'], ['§ 2 Kosten', 'Keine.']),
);
const english = (body: string) => ({ [BINDING]: binding, [ENGLISH]: termsFile({}, body) });

/** A translation has the clauses of its binding text. */
export default defineRule<Readonly<Record<'title' | 'missing' | 'extra', string>>>({
  severity: 'warning',
  area: 'terms',
  texts: {
    de: {
      title: 'Klauseln der Übersetzung weichen ab',
      message: ({ title, missing, extra }) => {
        const parts = [
          missing !== '' && `fehlend: ${inWords(missing, 'de')}`,
          extra !== '' && `überzählig: ${inWords(extra, 'de')}`,
        ];
        return `Eine Übersetzung von „${title}“ hat nicht dieselben Klauseln wie der verbindliche Text (${parts.filter(Boolean).join('; ')}).`;
      },
      why: 'Wer die Übersetzung liest und eine Klausel anführt, muss dasselbe meinen wie alle anderen.',
      example: '## § 1 Subject\n\n## § 2 Costs\n\n## § 3 Notice',
    },
    en: {
      title: 'Clauses of the translation differ',
      message: ({ title, missing, extra }) => {
        const parts = [
          missing !== '' && `missing: ${inWords(missing, 'en')}`,
          extra !== '' && `too many: ${inWords(extra, 'en')}`,
        ];
        return `A translation of “${title}” does not have the clauses of the binding text (${parts.filter(Boolean).join('; ')}).`;
      },
      why: 'Whoever reads the translation and cites a clause must mean the same as everybody else.',
      example: '## § 1 Subject\n\n## § 2 Costs\n\n## § 3 Notice',
    },
  },
  examples: {
    bad: [
      {
        name: 'a clause that was not translated',
        files: english(clauses(['§ 1 Subject', 'Advice.'])),
        expect: [
          {
            file: ENGLISH,
            line: 1,
            column: 1,
            reason:
              'Eine Übersetzung von „Bedingungen der Beratung“ hat nicht dieselben Klauseln wie der verbindliche Text (fehlend: § 2).',
          },
        ],
      },
      {
        name: 'a clause too many',
        files: english(clauses(['§ 1 Subject', 'Advice.'], ['§ 2 Costs', 'None.'], ['§ 3 Law', 'German law.'])),
        expect: [{ file: ENGLISH, line: 24, column: 1 }],
      },
      {
        name: 'another number',
        files: english(clauses(['§ 1 Subject', 'Advice.'], ['§ 4 Costs', 'None.'])),
        expect: [
          {
            file: ENGLISH,
            line: 16,
            column: 1,
            reason:
              'Eine Übersetzung von „Bedingungen der Beratung“ hat nicht dieselben Klauseln wie der verbindliche Text (fehlend: § 2; überzählig: § 4).',
          },
        ],
      },
    ],
    good: [
      {
        name: 'the same numbers in other words',
        files: english(clauses(['Section 1 Subject', 'Advice.'], ['Section 2 Costs', 'None.'])),
      },
      {
        name: 'a text in Leichte Sprache, which may be built otherwise',
        files: {
          [BINDING]: binding,
          'terms/beratungsvertrag/2026-01-01.de-simple.mdx': termsFile(
            {},
            '## Das ist wichtig\n\nDie Hilfe kostet nichts.\n',
          ),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    for (const model of handbook.terms.values()) {
      for (const { binding: original, texts } of liveVersions(model, today)) {
        const wanted = labels(numberedClauses(original.prose));
        for (const text of texts.values()) {
          if (text === original || isEasyLanguage(languageOf(text)) || original.prose.syntax || text.prose.syntax)
            continue;
          const own = numberedClauses(text.prose);
          const found = labels(own);
          const missing = [...wanted].filter(([number]) => !found.has(number)).map(([, label]) => label);
          const extra = own.filter(({ number }) => !wanted.has(number));
          if (missing.length === 0 && extra.length === 0) continue;
          const facts = {
            title: documentTitle(model),
            missing: missing.join('|'),
            extra: extra.map(({ label }) => label).join('|'),
          };
          yield { file: text.file, at: extra[0]?.place ?? FILE_START, subject: 'clauses', facts };
        }
      }
    }
  },
});

function labels(list: readonly { readonly number: string; readonly label: string }[]): ReadonlyMap<string, string> {
  return new Map(list.map(({ number, label }) => [number, label]));
}

function inWords(list: string, language: 'de' | 'en'): string {
  return formatList(language, list.split('|'));
}
