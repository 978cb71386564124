import { dayInWords } from './detection/day.ts';
import { sealedVersions } from './detection/sealed-versions.ts';
import { sealFile } from './examples/seal-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'terms/beratungsvertrag/2025-01-01.de.mdx';

/** What applied once stays readable. */
export default defineRule<Readonly<Record<'path' | 'sealedOn', string>>>({
  severity: 'error',
  area: 'terms',
  locked: true,
  texts: {
    de: {
      title: 'Versiegelte Version fehlt',
      message: ({ path, sealedOn }) =>
        `Am ${dayInWords(sealedOn, 'de')} wurde ${path} versiegelt, doch die Datei gibt es nicht mehr.`,
      why: 'Diese Version gilt oder galt für Verträge. Wer damals unterschrieben hat, muss sie weiter lesen können.',
      example:
        '# Die Datei aus der Versionsgeschichte zurückholen und an ihrem Platz lassen.\n# Eine neue Version ist eine weitere Datei daneben.',
    },
    en: {
      title: 'Sealed version missing',
      message: ({ path, sealedOn }) =>
        `On ${dayInWords(sealedOn, 'en')} ${path} was sealed, but the file no longer exists.`,
      why: 'This version applies or applied to contracts. Whoever signed then must be able to read it still.',
      example:
        '# Restore the file from the history and leave it in its place.\n# A new version is another file beside it.',
    },
  },
  examples: {
    bad: [
      {
        name: 'a version that was deleted',
        files: { 'sealed.yaml': sealFile(), [PAGE]: null },
        expect: [
          {
            file: 'sealed.yaml',
            line: 2,
            column: 5,
            reason:
              'Am 2. Januar 2025 wurde terms/beratungsvertrag/2025-01-01.de.mdx versiegelt, doch die Datei gibt es nicht mehr.',
          },
        ],
        also: ['no-version-in-force'],
      },
      {
        name: 'a translation that was deleted',
        files: { 'sealed.yaml': sealFile().replace('language: de', 'language: en') },
        expect: [{ file: 'sealed.yaml', line: 2, column: 5 }],
      },
      {
        name: 'a version that was renamed',
        files: { 'sealed.yaml': sealFile().replace('version: 2025-01-01', 'version: 2024-12-01') },
        expect: [{ file: 'sealed.yaml', line: 2, column: 5 }],
      },
    ],
    good: [
      { name: 'all sealed versions exist', files: { 'sealed.yaml': sealFile() } },
      {
        name: 'a version that cannot be read: that is reported already',
        files: { 'sealed.yaml': sealFile(), [PAGE]: 'Kein Kopf.' },
      },
    ],
  },
  *check({ handbook }) {
    for (const { seal, index, key, path, file } of sealedVersions(handbook)) {
      if (file || !handbook.sealed) continue;
      const facts = { path, sealedOn: seal.sealedOn };
      yield { file: handbook.sealed.file, at: ['terms', index], subject: `seal ${key}`, facts };
    }
  },
});
