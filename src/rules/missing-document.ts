import { FILE_START } from '../prose/place.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'terms/hausordnung/2026-01-01.de.mdx';

/** Versions of terms belong to a document that says what they are and whom they concern. */
export default defineRule<{ folder: string }>({
  severity: 'error',
  area: 'terms',
  texts: {
    de: {
      title: 'Angaben zum Dokument fehlen',
      message: ({ folder }) => `Im Ordner „${folder}“ fehlt die Datei document.yaml mit den Angaben zum Dokument.`,
      why: 'Ohne sie ist nicht zu sagen, wie die Bedingungen heißen, für welche Leistung sie gelten und welche Sprache verbindlich ist; sie lassen sich nicht veröffentlichen.',
      example: 'title: Hausordnung\nkind: contract-basis\nowner: geschaeftsfuehrung\nbindingLanguage: de',
    },
    en: {
      title: 'Missing document',
      message: ({ folder }) => `The folder “${folder}” lacks the file document.yaml that describes the document.`,
      why: 'Without it nobody can tell what the terms are called, which service they concern and which language binds; they cannot be published.',
      example: 'title: House rules\nkind: contract-basis\nowner: management\nbindingLanguage: en',
    },
  },
  examples: {
    bad: [
      {
        name: 'a version without a document',
        files: { [PAGE]: termsFile() },
        expect: [
          {
            file: PAGE,
            line: 1,
            column: 1,
            reason: 'Im Ordner „terms/hausordnung“ fehlt die Datei document.yaml mit den Angaben zum Dokument.',
          },
        ],
      },
      {
        name: 'several versions: one finding',
        files: { [PAGE]: termsFile(), 'terms/hausordnung/2026-01-01.en.mdx': termsFile() },
        expect: [{ file: PAGE, line: 1, column: 1 }],
      },
      {
        name: 'a document that lies elsewhere',
        files: {
          [PAGE]: termsFile(),
          'terms/beratungsvertrag/document.yaml': null,
        },
        expect: [
          { file: 'terms/beratungsvertrag/2025-01-01.de.mdx', line: 1, column: 1 },
          { file: PAGE, line: 1, column: 1 },
        ],
      },
    ],
    good: [
      { name: 'a document with a version', files: {} },
      {
        name: 'a document that cannot be read: that is reported already',
        files: { 'terms/beratungsvertrag/document.yaml': 'title: [' },
      },
    ],
  },
  *check({ handbook }) {
    const described = new Set<string>();
    for (const { identity } of handbook.files) if (identity?.kind === 'terms-document') described.add(identity.id);
    for (const file of handbook.files) {
      if (file.identity?.kind !== 'terms-version' || described.has(file.identity.document)) continue;
      described.add(file.identity.document);
      const folder = `terms/${file.identity.document}`;
      yield { file, at: FILE_START, subject: folder, facts: { folder } };
    }
  },
});
