import { FILE_START } from '../prose/place.ts';
import { type NameCase, nameProblems } from './detection/name-problems.ts';
import { MINIMAL_HANDBOOK } from './minimal-handbook.ts';
import { defineRule } from './rule.ts';

interface InvalidFileName {
  readonly [fact: string]: string | number;
  readonly why: NameCase;
  readonly name: string;
  readonly meant: string;
}

/** File names are ids, dates and languages: they become addresses, and other files refer to them. */
export default defineRule<InvalidFileName>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Ungültiger Dateiname',
      message: ({ why, name, meant }) => WORDS[why].de(name, meant),
      why: 'Aus dem Dateinamen entsteht die Kennung und die Adresse der Seite. Umlaute, Leerzeichen und Großbuchstaben brechen Verweise.',
      example:
        'procedures/rueckruf-service.mdx\nterms/betreuungsvertrag/2026-01-01.de.mdx\nfeedback/2026/2026-001.yaml',
    },
    en: {
      title: 'Invalid file name',
      message: ({ why, name, meant }) => WORDS[why].en(name, meant),
      why: 'The file name becomes the id and the address of the page. Umlauts, spaces and capitals break references.',
      example: 'procedures/call-back.mdx\nterms/support-contract/2026-01-01.en.mdx\nfeedback/2026/2026-001.yaml',
    },
  },
  examples: {
    bad: [
      {
        name: 'umlauts, capitals and spaces',
        files: { 'docs/Über uns.mdx': '---\ntitle: Über uns\n---\n' },
        expect: [
          {
            file: 'docs/Über uns.mdx',
            line: 1,
            column: 1,
            reason:
              'Der Name „Über uns“ ist keine Kennung. Erwartet werden Kleinbuchstaben, Ziffern und einzelne Bindestriche: docs/ueber-uns.mdx',
          },
        ],
      },
      {
        name: 'a folder of pages, an underscore',
        files: { 'docs/Intern/wer_wir_sind.mdx': '---\ntitle: Wer wir sind\n---\n' },
        expect: [
          { file: 'docs/Intern/wer_wir_sind.mdx', line: 1, column: 1 },
          { file: 'docs/Intern/wer_wir_sind.mdx', line: 1, column: 1 },
        ],
      },
      {
        name: 'a folder of several files, once',
        files: {
          'docs/Für Team/a.mdx': '---\ntitle: A\n---\n',
          'docs/Für Team/b.mdx': '---\ntitle: B\n---\n',
        },
        expect: [{ file: 'docs/Für Team/a.mdx', line: 1, column: 1 }],
      },
      {
        name: 'a file to which others refer by the name it should have',
        files: {
          'procedures/sprechstunde.mdx': null,
          'procedures/Sprechstunde.mdx': MINIMAL_HANDBOOK['procedures/sprechstunde.mdx'] ?? '',
        },
        expect: [{ file: 'procedures/Sprechstunde.mdx', line: 1, column: 1 }],
      },
      {
        name: 'a day that does not exist, and a language that is none',
        files: { 'terms/beratungsvertrag/2026-02-30.Deutsch_1.mdx': version('2026-03-01') },
        expect: [
          {
            file: 'terms/beratungsvertrag/2026-02-30.Deutsch_1.mdx',
            line: 1,
            column: 1,
            reason:
              'Der Dateiname beginnt mit „2026-02-30“. Erwartet wird der erste Tag der Geltung in der Form JJJJ-MM-TT.',
          },
          { file: 'terms/beratungsvertrag/2026-02-30.Deutsch_1.mdx', line: 1, column: 1 },
        ],
        also: ['missing-binding-text', 'missing-translation'],
      },
      {
        name: 'a day that contradicts the entry in the file',
        files: { 'terms/beratungsvertrag/2025-01-01.de.mdx': version('2025-02-01') },
        expect: [
          {
            file: 'terms/beratungsvertrag/2025-01-01.de.mdx',
            line: 2,
            column: 12,
            reason:
              'Gültig ab (validFrom) nennt den 2025-02-01, der Dateiname den 2025-01-01. Erwartet wird derselbe Tag.',
          },
        ],
      },
      {
        name: 'a year that is none, and one that contradicts the entry',
        files: {
          'feedback/alt/2026-001.yaml': feedback('2026-03-01'),
          'feedback/2025/2026-002.yaml': feedback('2026-03-01'),
        },
        expect: [
          {
            file: 'feedback/2025/2026-002.yaml',
            line: 1,
            column: 11,
            reason:
              'Eingegangen am (received) nennt das Jahr 2026, der Ordner das Jahr 2025. Erwartet wird dasselbe Jahr.',
          },
          { file: 'feedback/alt/2026-001.yaml', line: 1, column: 1 },
        ],
        also: ['no-complaint-procedure'],
      },
      {
        name: 'a name that Windows does not allow, one that is too long, a picture as macOS names it',
        files: {
          'docs/aux.mdx': '---\ntitle: Aux\n---\n',
          [`docs/${'sehr-lang-'.repeat(8)}x.mdx`]: '---\ntitle: Lang\n---\n',
          [`docs/${'größe'.normalize('NFD')}.png`]: 'x',
        },
        expect: [
          {
            file: 'docs/aux.mdx',
            line: 1,
            column: 1,
            reason:
              'Den Namen „aux“ hält Windows für ein Gerät: Dort ließe sich das Handbuch nicht öffnen. Erwartet wird ein anderer Name.',
          },
          { file: `docs/${'größe'.normalize('NFD')}.png`, line: 1, column: 1 },
          {
            file: `docs/${'sehr-lang-'.repeat(8)}x.mdx`,
            line: 1,
            column: 1,
            reason: 'Der Name „sehr-lang-sehr-lang-…“ ist länger als 80 Zeichen. Erwartet wird ein kürzerer.',
          },
        ],
      },
    ],
    good: [
      { name: 'a name that only begins like a device', files: { 'docs/auxilium.mdx': '---\ntitle: Auxilium\n---\n' } },
      { name: 'ids with digits and hyphens', files: { 'docs/intern/qm-11-a.mdx': '---\ntitle: x\n---\n' } },
      { name: 'feedback of its year', files: { 'feedback/2026/2026-001.yaml': feedback('2026-03-01') } },
      { name: 'pictures may be called anything', files: { 'docs/Unser Haus.jpg': 'x' } },
    ],
  },
  *check({ handbook }) {
    const folders = new Set<string>();
    for (const file of handbook.files) {
      for (const { why, name, meant, field } of nameProblems(file)) {
        // A folder is named once, however many files lie in it.
        const folder = folderCalled(name, file.path);
        if (folder !== undefined && folders.has(folder)) continue;
        if (folder !== undefined) folders.add(folder);
        yield { file, at: field ?? FILE_START, subject: `${why} ${name}`, facts: { why, name, meant } };
      }
    }
  },
});

/** The folder of a path that has this name; undefined if the file itself has it. */
function folderCalled(name: string, path: string): string | undefined {
  const at = path.lastIndexOf(`/${name}/`);
  return at === -1 ? undefined : path.slice(0, at + name.length + 1);
}

interface NameWords {
  readonly de: (name: string, meant: string) => string;
  readonly en: (name: string, meant: string) => string;
}

const WORDS: Readonly<Record<NameCase, NameWords>> = {
  id: {
    de: (name, meant) =>
      `Der Name „${name}“ ist keine Kennung. Erwartet werden Kleinbuchstaben, Ziffern und einzelne Bindestriche${meant === '' ? '.' : `: ${meant}`}`,
    en: (name, meant) =>
      `The name “${name}” is no id. Lower-case letters, digits and single hyphens are expected${meant === '' ? '.' : `: ${meant}`}`,
  },
  reserved: {
    de: (name) =>
      `Den Namen „${name}“ hält Windows für ein Gerät: Dort ließe sich das Handbuch nicht öffnen. Erwartet wird ein anderer Name.`,
    en: (name) => `Windows takes the name “${name}” for a device and could not open the handbook. Choose another name.`,
  },
  long: {
    de: (name) => `Der Name „${name}“ ist länger als 80 Zeichen. Erwartet wird ein kürzerer.`,
    en: (name) => `The name “${name}” is longer than 80 characters. Choose a shorter one.`,
  },
  letters: {
    de: (name) =>
      `Im Namen „${name}“ sind Umlaute aus zwei Zeichen zusammengesetzt, wie macOS es tut; Verweise darauf führen ins Leere. Erwartet wird, dass die Datei umbenannt wird, am besten ohne Umlaute.`,
    en: (name) =>
      `In the name “${name}”, accented letters are put together from two signs, as macOS does; links to it lead nowhere. Rename the file, best without such letters.`,
  },
  day: {
    de: (name) =>
      `Der Dateiname beginnt mit „${name}“. Erwartet wird der erste Tag der Geltung in der Form JJJJ-MM-TT.`,
    en: (name) => `The file name begins with “${name}”. The first day of validity as YYYY-MM-DD is expected.`,
  },
  language: {
    de: (name, meant) =>
      `Die Sprache „${name}“ im Dateinamen ist kein Sprachkürzel. Erwartet wird zum Beispiel de, en oder de-simple${meant === '' ? '.' : `: ${meant}`}`,
    en: (name, meant) =>
      `The language “${name}” in the file name is no language tag. One such as de, en or de-simple is expected${meant === '' ? '.' : `: ${meant}`}`,
  },
  year: {
    de: (name) => `Der Ordner heißt „${name}“. Erwartet wird das Jahr des Eingangs, zum Beispiel feedback/2026.`,
    en: (name) => `The folder is called “${name}”. The year of receipt is expected, for example feedback/2026.`,
  },
  'valid-from': {
    de: (name, meant) =>
      `Gültig ab (validFrom) nennt den ${meant}, der Dateiname den ${name}. Erwartet wird derselbe Tag.`,
    en: (name, meant) =>
      `Valid from (validFrom) says ${meant}, the file name ${name}. The same day is expected in both.`,
  },
  received: {
    de: (name, meant) =>
      `Eingegangen am (received) nennt das Jahr ${meant}, der Ordner das Jahr ${name}. Erwartet wird dasselbe Jahr.`,
    en: (name, meant) =>
      `Received (received) says the year ${meant}, the folder ${name}. The same year is expected in both.`,
  },
};

function version(validFrom: string): string {
  return `---
validFrom: ${validFrom}
approved: { by: leitung, on: 2024-11-04 }
announcedOn: 2024-11-15
summary: Die Beratung kostet nichts. Sie können jederzeit aufhören.
---

## § 1 Gegenstand

(1) Wir beraten Sie kostenlos.

<PlainLanguage>
Die Beratung kostet Sie nichts.
</PlainLanguage>
`;
}

function feedback(received: string): string {
  return `received: ${received}\nchannel: card\nkind: praise\nsummary: Schöne Räume.\nanswered: anonymous\n`;
}
