import { dayInWords } from './detection/day.ts';
import { sealedVersions } from './detection/sealed-versions.ts';
import { PDF_BYTES, sealFile, sealFileWithPdf } from './examples/seal-file.ts';
import { defineRule } from './rule.ts';

const PDF = 'terms/beratungsvertrag/archive/2025-01-01.de.pdf';

/** What customers could download once, they can download later. */
export default defineRule<Readonly<Record<'path' | 'sealedOn', string>>>({
  severity: 'error',
  area: 'terms',
  locked: true,
  texts: {
    de: {
      title: 'Abgelegtes PDF fehlt',
      message: ({ path, sealedOn }) =>
        `Am ${dayInWords(sealedOn, 'de')} wurde das PDF ${path} abgelegt, doch die Datei gibt es nicht mehr.`,
      why: 'Ein neu erzeugtes PDF hätte eine andere Prüfsumme als das, das Kundinnen und Kunden aufbewahren. Damit wäre nichts mehr nachzuweisen.',
      example:
        '# Die Datei aus der Versionsgeschichte zurückholen und an ihrem Platz lassen:\n# terms/betreuungsvertrag/archive/2026-01-01.de.pdf',
    },
    en: {
      title: 'Archived PDF missing',
      message: ({ path, sealedOn }) =>
        `On ${dayInWords(sealedOn, 'en')} the PDF ${path} was archived, but the file no longer exists.`,
      why: 'A PDF made anew would have another sum than the one that customers keep. Nothing could be proved then.',
      example:
        '# Restore the file from the history and leave it in its place:\n# terms/support/archive/2026-01-01.en.pdf',
    },
  },
  examples: {
    bad: [
      {
        name: 'an archived PDF that was deleted',
        files: { 'sealed.yaml': sealFileWithPdf() },
        expect: [
          {
            file: 'sealed.yaml',
            line: 2,
            column: 5,
            reason:
              'Am 2. Januar 2025 wurde das PDF terms/beratungsvertrag/archive/2025-01-01.de.pdf abgelegt, doch die Datei gibt es nicht mehr.',
          },
        ],
      },
      {
        name: 'an archived PDF that lies beside its text',
        files: { 'sealed.yaml': sealFileWithPdf(), 'terms/beratungsvertrag/2025-01-01.de.pdf': PDF_BYTES },
        expect: [{ file: 'sealed.yaml', line: 2, column: 5 }],
      },
      {
        name: 'an archived PDF that was renamed',
        files: { 'sealed.yaml': sealFileWithPdf(), 'terms/beratungsvertrag/archive/2025-01-02.de.pdf': PDF_BYTES },
        expect: [{ file: 'sealed.yaml', line: 2, column: 5 }],
      },
    ],
    good: [
      { name: 'the archived PDF in its place', files: { 'sealed.yaml': sealFileWithPdf(), [PDF]: PDF_BYTES } },
      { name: 'a seal from before PDFs were archived', files: { 'sealed.yaml': sealFile() } },
    ],
  },
  *check({ handbook }) {
    for (const { seal, index, key, pdfPath, pdf, file } of sealedVersions(handbook)) {
      // A text that is gone as well is reported already.
      if (seal.pdf === undefined || pdf !== undefined || !file || !handbook.sealed) continue;
      const facts = { path: pdfPath, sealedOn: seal.sealedOn };
      yield { file: handbook.sealed.file, at: ['terms', index], subject: `pdf ${key}`, facts };
    }
  },
});
