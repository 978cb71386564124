import { defineRule } from './rule.ts';
import { brokenFileWords } from './words/broken-file.ts';

/** Problems that have rules of their own. */
const ELSEWHERE = new Set(['symbolic-link', 'unknown-place']);

/** Every file of the handbook can be read. */
export default defineRule<{ name: string; found: string }>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Datei nicht lesbar',
      message: ({ name, found }) => brokenFileWords(name, 'de').message(found),
      why: 'Solange die Datei nicht zu lesen ist, fehlt ihr ganzer Inhalt im Handbuch.',
      example: '---\ntitle: Offene Sprechstunde\nstatus: draft\n---\n\nHier beginnt der Text der Seite.',
      inThisCase: ({ name }) => ({ example: brokenFileWords(name, 'de').example }),
    },
    en: {
      title: 'Unreadable file',
      message: ({ name, found }) => brokenFileWords(name, 'en').message(found),
      why: 'As long as the file cannot be read, all it says is missing from the handbook.',
      example: '---\ntitle: Open consultation hour\nstatus: draft\n---\n\nThe text of the page begins here.',
      inThisCase: ({ name }) => ({ example: brokenFileWords(name, 'en').example }),
    },
  },
  examples: {
    bad: [
      {
        name: 'a no-break space behind a colon',
        files: { 'docs/kontakt.mdx': '---\nnavigation: true\ntitle:\u00a0Kontakt\n---\n' },
        expect: [
          {
            file: 'docs/kontakt.mdx',
            line: 3,
            column: 7,
            reason:
              'Hier steht ein Zeichen, das man nicht sieht: ein geschütztes Leerzeichen oder eines ohne Breite. Es kommt beim Kopieren aus anderen Programmen mit. Erwartet werden gewöhnliche Leerzeichen: am besten löschen und neu tippen.',
          },
        ],
      },
      {
        name: 'a control character that came along with a copied text',
        files: { 'docs/kontakt.mdx': '---\ntitle: Kontakt\n---\n\nTelefon\u000b030\n' },
        expect: [
          {
            file: 'docs/kontakt.mdx',
            line: 5,
            column: 8,
            reason:
              'Hier steht ein Steuerzeichen (U+000B), das man nicht sieht; es kommt beim Kopieren aus anderen Programmen mit. Erwartet wird der Text ohne dieses Zeichen: am besten die Stelle löschen und neu tippen.',
          },
        ],
      },
      {
        name: 'a control character spelt out, a line end of old computers',
        files: {
          'docs/kontakt.mdx': '---\ntitle: "Kontakt\\u0007"\n---\n',
          'docs/wege.mdx': '---\ntitle: Wege\n---\n\nErste Zeile\rzweite Zeile\n',
        },
        expect: [
          { file: 'docs/kontakt.mdx', line: 2, column: 8 },
          { file: 'docs/wege.mdx', line: 5, column: 12 },
        ],
      },
      {
        name: 'more entries than any page has',
        files: { 'docs/kontakt.mdx': `---\ntitle: Kontakt\nkeywords:\n${'  - x\n'.repeat(130_000)}---\n` },
        expect: [{ file: 'docs/kontakt.mdx', line: 2, column: 1 }],
      },
      {
        name: 'a page whose entries never end',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\n\nWir sind für alle da.\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 1,
            column: 1,
            reason:
              'Die Angaben zur Seite enden nirgends. Erwartet wird nach der letzten Angabe eine Zeile, die nur aus drei Strichen besteht (---).',
          },
        ],
      },
      {
        name: 'a page without entries',
        files: { 'docs/leitbild.mdx': '# Leitbild\n\nWir sind für alle da.\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 1, column: 1 }],
      },
      {
        name: 'an end of the entries that some programs would see and others would not',
        files: { 'docs/leitbild.mdx': '---\n{ title: "Leitbild\n---import x from \'y\'\n" }\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 1 }],
        also: ['broken-markup', 'unsafe-content'],
      },
      {
        name: 'an entry that stands twice',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\norder: 1\ntitle: Unser Leitbild\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 4,
            column: 1,
            reason: 'Die Angabe „title“ steht hier zweimal. Erwartet wird jede Angabe höchstens einmal.',
          },
        ],
      },
      {
        name: 'a tab',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nkeywords:\n\t- Werte\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 4, column: 1 }],
      },
      {
        name: 'a quotation mark that is never closed, shown where it was opened',
        files: { 'docs/leitbild.mdx': '---\ntitle: "Leitbild\norder: 1\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 2, column: 8 }],
      },
      {
        name: 'a bracket that is never closed',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\nkeywords: [Werte, Haltung\norder: 1\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 11 }],
      },
      {
        name: 'a missing colon',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\norder 1\nkeywords: [Werte]\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 1 }],
      },
      {
        name: 'a colon without a space',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\norder:1\nkeywords: [Werte]\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 1 }],
      },
      {
        name: 'a colon in a text without quotation marks',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild: wofür wir stehen\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 2, column: 8 }],
      },
      {
        name: 'a line indented too far',
        files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\n  order: 1\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 3, column: 3 }],
      },
      {
        name: 'a sign with a meaning of its own',
        files: { 'docs/leitbild.mdx': '---\ntitle: @Leitbild\n---\n' },
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 2,
            column: 8,
            reason:
              'Der Text beginnt mit „@“; das Zeichen hat hier eine eigene Bedeutung. Erwartet wird dort der ganze Text in Anführungszeichen.',
          },
        ],
      },
      {
        name: 'a target without quotation marks',
        files: { 'docs/leitbild.mdx': '---\ntitle: >= 20 Menschen\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 2, column: 8 }],
      },
      {
        name: 'a word that would be lost as an anchor',
        files: { 'docs/leitbild.mdx': '---\ntitle: &Partner und wir\n---\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 2, column: 8 }],
      },
      {
        name: 'a list instead of entries',
        files: { 'requirements/qm.yaml': '- Anforderung 1\n- Anforderung 2\n' },
        expect: [{ file: 'requirements/qm.yaml', line: 1, column: 1 }],
      },
      {
        name: 'a file that is no text',
        files: { 'docs/leitbild.mdx': 'PK\u0003\u0004\u0000\u0000\u0000' },
        expect: [{ file: 'docs/leitbild.mdx', line: 1, column: 1 }],
      },
    ],
    good: [
      { name: 'a page with its entries', files: { 'docs/leitbild.mdx': '---\ntitle: Leitbild\n---\n\nText.\n' } },
      { name: 'Windows line ends', files: { 'docs/leitbild.mdx': '---\r\ntitle: Leitbild\r\n---\r\n\r\nText.\r\n' } },
      { name: 'a byte order mark', files: { 'docs/leitbild.mdx': '\uFEFF---\ntitle: Leitbild\n---\n' } },
      {
        name: 'quotation marks, colons and signs where they do no harm',
        files: {
          'docs/leitbild.mdx':
            '---\ntitle: "Leitbild: wofür wir stehen"\ndescription: Um 9:30 Uhr & später, 100 %\n---\n',
        },
      },
    ],
  },
  *check({ handbook }) {
    for (const file of handbook.files) {
      for (const { code, detail, found, place } of file.digest.problems) {
        if (ELSEWHERE.has(code)) continue;
        const name = detail === '' ? code : `${code} ${detail}`;
        yield { file, at: place, subject: found === '' ? name : `${name} ${found}`, facts: { name, found } };
      }
    }
  },
});
