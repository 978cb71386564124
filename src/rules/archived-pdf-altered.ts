import { FILE_START } from '../prose/place.ts';
import { dayInWords } from './detection/day.ts';
import { sealedVersions } from './detection/sealed-versions.ts';
import { OTHER_PRINT, PDF_BYTES, sealFile, sealFileWithPdf } from './examples/seal-file.ts';
import { defineRule } from './rule.ts';

const PDF = 'terms/beratungsvertrag/archive/2025-01-01.de.pdf';

/** What customers downloaded and kept is what anyone gets later. */
export default defineRule<Readonly<Record<'sealedOn' | 'key', string>>>({
  severity: 'error',
  area: 'terms',
  locked: true,
  texts: {
    de: {
      title: 'Abgelegtes PDF verändert',
      message: ({ sealedOn, key }) =>
        `Dieses PDF ist nicht mehr das, das am ${dayInWords(sealedOn, 'de')} für ${key} abgelegt wurde.`,
      why: 'Kundinnen und Kunden haben dieses PDF heruntergeladen und bewahren es auf. Seine Prüfsumme ist veröffentlicht; ein anderes PDF sähe wie eine Fälschung aus.',
      example:
        '# War es ein Versehen: die Datei aus der Versionsgeschichte zurückholen.\n# Soll bewusst ein anderes PDF gelten:\n# npm run seal -- --reseal betreuungsvertrag/2026-01-01.de --because "Unterschriebenes Original eingescannt"',
    },
    en: {
      title: 'Archived PDF altered',
      message: ({ sealedOn, key }) =>
        `This PDF is no longer the one that was archived on ${dayInWords(sealedOn, 'en')} for ${key}.`,
      why: 'Customers have downloaded this PDF and keep it. Its sum is published; another PDF would look like a forgery.',
      example:
        '# By mistake: restore the file from the history.\n# Is another PDF to apply on purpose:\n# npm run seal -- --reseal support/2026-01-01.en --because "Scan of the signed original"',
    },
  },
  examples: {
    bad: [
      {
        name: 'an archived PDF that was replaced',
        files: { 'sealed.yaml': sealFileWithPdf(), [PDF]: 'Another PDF' },
        expect: [
          {
            file: PDF,
            line: 1,
            column: 1,
            reason:
              'Dieses PDF ist nicht mehr das, das am 2. Januar 2025 für beratungsvertrag/2025-01-01.de abgelegt wurde.',
          },
        ],
      },
      {
        name: 'an archived PDF that was emptied',
        files: { 'sealed.yaml': sealFileWithPdf(), [PDF]: '' },
        expect: [{ file: PDF, line: 1, column: 1 }],
      },
      {
        name: 'a sum that was changed',
        files: { 'sealed.yaml': sealFileWithPdf(OTHER_PRINT), [PDF]: PDF_BYTES },
        expect: [{ file: PDF, line: 1, column: 1 }],
      },
    ],
    good: [
      { name: 'the archived PDF as it was', files: { 'sealed.yaml': sealFileWithPdf(), [PDF]: PDF_BYTES } },
      { name: 'a PDF that no seal knows yet', files: { 'sealed.yaml': sealFile(), [PDF]: PDF_BYTES } },
      { name: 'a seal from before PDFs were archived', files: { 'sealed.yaml': sealFile() } },
    ],
  },
  *check({ handbook }) {
    for (const { seal, key, pdf } of sealedVersions(handbook)) {
      if (seal.pdf === undefined || pdf?.sum === undefined || pdf.sum === seal.pdf) continue;
      yield { file: pdf, at: FILE_START, subject: `pdf ${key}`, facts: { sealedOn: seal.sealedOn, key } };
    }
  },
});
