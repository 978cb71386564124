import { FILE_START } from '../prose/place.ts';
import { belongs, type MisplacedCase, standsBeside } from './detection/belongs.ts';
import { defineRule } from './rule.ts';

interface MisplacedFile {
  readonly [fact: string]: string | number;
  readonly why: MisplacedCase;
  /** Where it belongs; empty if that cannot be told. */
  readonly path: string;
}

/** Every file lies where the handbook looks for it. */
export default defineRule<MisplacedFile>({
  severity: 'warning',
  area: 'format',
  texts: {
    de: {
      title: 'Datei am falschen Ort',
      message: ({ why, path }) => WORDS[why].de(path),
      why: 'Das Handbuch findet Dateien an Ordner und Endung. Was anderswo liegt, erscheint nirgends, ohne dass es jemand merkt.',
      example:
        'procedures/erstgespraech.mdx\nterms/betreuungsvertrag/2026-01-01.de.mdx\nfeedback/2026/2026-001.yaml\ndocs/leitbild.mdx',
    },
    en: {
      title: 'Misplaced file',
      message: ({ why, path }) => WORDS[why].en(path),
      why: 'The handbook finds files by folder and extension. What lies elsewhere appears nowhere, and nobody notices.',
      example:
        'procedures/first-talk.mdx\nterms/support-contract/2026-01-01.en.mdx\nfeedback/2026/2026-001.yaml\ndocs/mission.mdx',
    },
  },
  examples: {
    bad: [
      {
        name: 'a wrong extension',
        files: { 'procedures/rueckruf.md': '# Rückruf\n' },
        expect: [
          {
            file: 'procedures/rueckruf.md',
            line: 1,
            column: 1,
            reason: 'Die Datei gehört so nicht zum Handbuch. Erwartet wird sie unter: procedures/rueckruf.mdx',
          },
        ],
      },
      {
        name: 'a short extension',
        files: { 'requirements/qm.yml': 'title: x\n', 'feedback/2026/2026-001.yml': 'kind: praise\n' },
        expect: [
          { file: 'feedback/2026/2026-001.yml', line: 1, column: 1 },
          { file: 'requirements/qm.yml', line: 1, column: 1 },
        ],
      },
      {
        name: 'feedback without its year, a procedure too deep, a folder misnamed',
        files: {
          'feedback/2026-001.yaml': 'kind: praise\n',
          'procedures/beratung/rueckruf.mdx': '---\ntitle: x\n---\n',
          'Verfahren/rueckruf.mdx': '---\ntitle: x\n---\n',
        },
        expect: [
          {
            file: 'Verfahren/rueckruf.mdx',
            line: 1,
            column: 1,
            reason: 'Die Datei gehört so nicht zum Handbuch. Erwartet wird sie unter: procedures/rueckruf.mdx',
          },
          {
            file: 'feedback/2026-001.yaml',
            line: 1,
            column: 1,
            reason: 'Die Datei gehört so nicht zum Handbuch. Erwartet wird sie unter: feedback/2026/2026-001.yaml',
          },
          { file: 'procedures/beratung/rueckruf.mdx', line: 1, column: 1 },
        ],
      },
      {
        name: 'a terms version without its language',
        files: { 'terms/beratungsvertrag/2026-07-01.mdx': '---\nvalidFrom: 2026-07-01\n---\n' },
        expect: [
          {
            file: 'terms/beratungsvertrag/2026-07-01.mdx',
            line: 1,
            column: 1,
            reason:
              'Die Datei gehört so nicht zum Handbuch. Erwartet wird sie unter: terms/beratungsvertrag/2026-07-01.de.mdx',
          },
        ],
      },
      {
        name: 'a page at the top',
        files: { 'leitbild.mdx': '---\ntitle: Leitbild\n---\n' },
        expect: [{ file: 'leitbild.mdx', line: 1, column: 1 }],
      },
      {
        name: 'a picture that can hold scripts',
        files: { 'docs/pfad.svg': '<svg></svg>' },
        expect: [
          {
            file: 'docs/pfad.svg',
            line: 1,
            column: 1,
            reason:
              'SVG-Bilder können Programmcode enthalten und werden nicht veröffentlicht. Erwartet wird dasselbe Bild als PNG oder WebP.',
          },
        ],
      },
      {
        name: 'an office document, what programs leave behind, and something else',
        files: { 'docs/Leitbild.docx': 'PK', 'docs/~$Leitbild.docx': 'x', 'docs/notiz.txt': 'x', 'skript.js': 'x' },
        expect: [
          { file: 'docs/Leitbild.docx', line: 1, column: 1 },
          { file: 'docs/notiz.txt', line: 1, column: 1 },
          { file: 'docs/~$Leitbild.docx', line: 1, column: 1 },
          {
            file: 'skript.js',
            line: 1,
            column: 1,
            reason: 'Für diese Datei gibt es im Handbuch keinen Ort. Erwartet wird sie außerhalb des Inhaltsordners.',
          },
        ],
      },
    ],
    good: [
      {
        name: 'pictures and PDF files beside pages',
        files: { 'docs/haus.jpg': 'x', 'procedures/ablauf.png': 'x', 'docs/formular.pdf': 'x' },
      },
      { name: 'what a repository keeps beside its content', files: { 'README.md': '# Handbuch\n', LICENSE: 'CC BY' } },
      { name: 'pages in folders', files: { 'docs/intern/kontakt/wege.mdx': '---\ntitle: Wege\n---\n' } },
    ],
  },
  *check({ handbook }) {
    for (const file of handbook.files) {
      if (file.identity !== undefined || standsBeside(file.path)) continue;
      if (file.digest.problems.some(({ code }) => code !== 'unknown-place')) continue;
      yield { file, at: FILE_START, subject: file.path, facts: { ...belongs(file.path) } };
    }
  },
});

/** What is wrong with the place, and where the file belongs. */
const WORDS: Readonly<Record<MisplacedCase, { de: (path: string) => string; en: (path: string) => string }>> = {
  move: {
    de: (path) => `Die Datei gehört so nicht zum Handbuch. Erwartet wird sie unter: ${path}`,
    en: (path) => `The file is not part of the handbook as it is. It is expected at: ${path}`,
  },
  svg: {
    de: () =>
      'SVG-Bilder können Programmcode enthalten und werden nicht veröffentlicht. Erwartet wird dasselbe Bild als PNG oder WebP.',
    en: () => 'SVG pictures can hold program code and are not published. Use the same picture as PNG or WebP.',
  },
  office: {
    de: () =>
      'Office-Dokumente zeigt das Handbuch nicht. Erwartet wird der Inhalt als Seite oder, zum Herunterladen, als PDF.',
    en: () => 'The handbook does not show office documents. Make it a page or, for download, a PDF.',
  },
  leftover: {
    de: () => 'Die Datei hat ein Programm zurückgelassen. Erwartet wird, dass sie gelöscht wird.',
    en: () => 'A program left this file behind. Please delete it.',
  },
  none: {
    de: () => 'Für diese Datei gibt es im Handbuch keinen Ort. Erwartet wird sie außerhalb des Inhaltsordners.',
    en: () => 'There is no place for this file in a handbook. Keep it outside the content folder.',
  },
};
