import { documentTitle, type Handbook } from '../handbook/index.ts';
import { dayInWords } from './detection/day.ts';
import { documentFile, termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const GERMAN = 'terms/beratungsvertrag/2025-01-01.de.mdx';
const ENGLISH = 'terms/beratungsvertrag/2025-01-01.en.mdx';

/** Each version exists in the language that binds. */
export default defineRule<Readonly<Record<'title' | 'validFrom' | 'language' | 'file', string>>>({
  severity: 'error',
  area: 'terms',
  texts: {
    de: {
      title: 'Verbindlicher Text fehlt',
      message: ({ title, validFrom, language, file }) =>
        `Die Version von „${title}“, die ab dem ${dayInWords(validFrom, 'de')} gilt, liegt nicht in der verbindlichen Sprache „${language}“ vor; erwartet ist die Datei ${file}.`,
      why: 'Nur der verbindliche Text ist Vertragsbestandteil. Eine Übersetzung allein darf nicht veröffentlicht werden.',
      example:
        '# terms/betreuungsvertrag/document.yaml\nbindingLanguage: de\n# dazu: terms/betreuungsvertrag/2026-01-01.de.mdx',
    },
    en: {
      title: 'Missing binding text',
      message: ({ title, validFrom, language, file }) =>
        `The version of “${title}” that applies from ${dayInWords(validFrom, 'en')} does not exist in the binding language “${language}”; the file ${file} is expected.`,
      why: 'Only the binding text is part of the contract. A translation alone must not be published.',
      example: '# terms/support/document.yaml\nbindingLanguage: en\n# and with it: terms/support/2026-01-01.en.mdx',
    },
  },
  examples: {
    bad: [
      {
        name: 'a translation without the text it was made from',
        files: { [GERMAN]: null, [ENGLISH]: termsFile({ validFrom: '2025-01-01' }) },
        expect: [
          {
            file: ENGLISH,
            line: 2,
            column: 1,
            reason:
              'Die Version von „Bedingungen der Beratung“, die ab dem 1. Januar 2025 gilt, liegt nicht in der verbindlichen Sprache „de“ vor; erwartet ist die Datei terms/beratungsvertrag/2025-01-01.de.mdx.',
          },
        ],
        also: ['approval-late'],
      },
      {
        name: 'another binding language',
        files: { 'terms/beratungsvertrag/document.yaml': documentFile({ bindingLanguage: 'en' }) },
        expect: [{ file: GERMAN, line: 2, column: 1 }],
      },
      {
        name: 'one version of two',
        files: { 'terms/beratungsvertrag/2026-01-01.en.mdx': termsFile() },
        expect: [{ file: 'terms/beratungsvertrag/2026-01-01.en.mdx', line: 2, column: 1 }],
      },
    ],
    good: [
      { name: 'text and translation', files: { [ENGLISH]: termsFile({ validFrom: '2025-01-01' }) } },
      {
        name: 'a binding text that cannot be read: that is reported already',
        files: { [GERMAN]: 'Kein Kopf.', [ENGLISH]: termsFile({ validFrom: '2025-01-01' }) },
      },
    ],
  },
  *check({ handbook }) {
    const paths = pathsOfVersions(handbook);
    for (const model of handbook.terms.values()) {
      const language = model.document?.data.bindingLanguage;
      if (language === undefined) continue;
      for (const { texts, binding, validFrom } of model.versions) {
        const file = `terms/${model.id}/${validFrom}.${language}.mdx`;
        if (texts.has(language) || paths.has(file)) continue;
        const facts = { title: documentTitle(model), validFrom, language, file };
        yield { file: binding.file, at: [], subject: `binding text ${validFrom}`, facts };
      }
    }
  },
});

/** Paths of all versions, usable or not. */
function pathsOfVersions(handbook: Handbook): ReadonlySet<string> {
  return new Set(handbook.files.flatMap(({ path, identity }) => (identity?.kind === 'terms-version' ? [path] : [])));
}
