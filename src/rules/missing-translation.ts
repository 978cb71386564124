import { documentTitle, versionInForce } from '../handbook/index.ts';
import { formatList } from '../messages/dates.ts';
import { languageInWords } from './detection/language-in-words.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const GERMAN = 'terms/beratungsvertrag/2026-01-01.de.mdx';
const ENGLISH = {
  'terms/beratungsvertrag/2025-01-01.en.mdx': termsFile({ validFrom: '2025-01-01', approved: null, announcedOn: null }),
};

/** A language that customers had once is kept up. */
export default defineRule<Readonly<Record<'title' | 'languages', string>>>({
  severity: 'info',
  area: 'terms',
  texts: {
    de: {
      title: 'Übersetzung fehlt',
      message: ({ title, languages }) =>
        `Die geltende Version von „${title}“ gibt es noch nicht auf ${inWords(languages, 'de')}, eine frühere schon.`,
      why: 'Wer die Bedingungen bisher in dieser Sprache gelesen hat, findet nun nur noch eine überholte Fassung.',
      example: '# neben 2026-01-01.de.mdx liegt die Übersetzung:\n# terms/betreuungsvertrag/2026-01-01.en.mdx',
    },
    en: {
      title: 'Missing translation',
      message: ({ title, languages }) =>
        `The version of “${title}” in force does not exist in ${inWords(languages, 'en')}; an earlier one does.`,
      why: 'Whoever has read the terms in this language until now finds an outdated text only.',
      example: '# beside 2026-01-01.de.mdx stands the translation:\n# terms/support/2026-01-01.en.mdx',
    },
  },
  examples: {
    bad: [
      {
        name: 'a translation of the version before only',
        files: { ...ENGLISH, [GERMAN]: termsFile() },
        expect: [
          {
            file: GERMAN,
            line: 2,
            column: 1,
            reason:
              'Die geltende Version von „Bedingungen der Beratung“ gibt es noch nicht auf Englisch, eine frühere schon.',
          },
        ],
      },
      {
        name: 'two languages',
        files: {
          ...ENGLISH,
          'terms/beratungsvertrag/2025-01-01.ar.mdx': termsFile({
            validFrom: '2025-01-01',
            approved: null,
            announcedOn: null,
          }),
          [GERMAN]: termsFile(),
        },
        expect: [
          {
            file: GERMAN,
            line: 2,
            column: 1,
            reason:
              'Die geltende Version von „Bedingungen der Beratung“ gibt es noch nicht auf Arabisch und Englisch, eine frühere schon.',
          },
        ],
      },
      {
        name: 'a translation that exists for an old and a coming version',
        files: {
          ...ENGLISH,
          [GERMAN]: termsFile(),
          'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01' }),
          'terms/beratungsvertrag/2026-09-01.en.mdx': termsFile({ validFrom: '2026-09-01' }),
        },
        expect: [{ file: GERMAN, line: 2, column: 1 }],
      },
    ],
    good: [
      { name: 'the version in force is translated', files: ENGLISH },
      {
        name: 'a version to come that is not translated yet',
        files: { ...ENGLISH, 'terms/beratungsvertrag/2026-09-01.de.mdx': termsFile({ validFrom: '2026-09-01' }) },
      },
      {
        name: 'a translation that cannot be read: that is reported already',
        files: { ...ENGLISH, [GERMAN]: termsFile(), 'terms/beratungsvertrag/2026-01-01.en.mdx': 'Kein Kopf.' },
      },
    ],
  },
  *check({ handbook, today }) {
    const paths = new Set(handbook.files.map(({ path }) => path));
    const offered = handbook.settings.languages;
    for (const model of handbook.terms.values()) {
      const current = versionInForce(model, today);
      if (!current) continue;
      const earlier = model.versions.filter(({ validFrom }) => validFrom < current.validFrom);
      const missing = new Set(earlier.flatMap(({ texts }) => [...texts.keys()]));
      const languages = [...missing]
        .filter((language) => !current.texts.has(language))
        // Without the binding text it is no translation that is missing; that is a finding of its own.
        .filter((language) => language !== model.document?.data.bindingLanguage)
        // A language that the organisation has given up is no gap.
        .filter((language) => offered.length === 0 || offered.includes(language))
        .filter((language) => !paths.has(`terms/${model.id}/${current.validFrom}.${language}.mdx`));
      if (languages.length === 0) continue;
      const facts = { title: documentTitle(model), languages: languages.sort().join(' ') };
      yield { file: current.binding.file, at: [], subject: `languages ${facts.languages}`, facts };
    }
  },
});

function inWords(languages: string, language: 'de' | 'en'): string {
  return formatList(
    language,
    languages.split(' ').map((tag) => languageInWords(language, tag)),
  );
}
