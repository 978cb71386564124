import type { LoadedFile } from '../handbook/index.ts';
import type { SyntaxCode } from '../prose/syntax-problem.ts';
import { defineRule } from './rule.ts';
import { BROKEN_MARKUP_WORDS, markupExample } from './words/broken-markup.ts';

interface BrokenMarkup {
  readonly [fact: string]: string | number;
  readonly code: SyntaxCode;
  readonly found: string;
}

/** The text of every page can be read. */
export default defineRule<BrokenMarkup>({
  severity: 'error',
  area: 'format',
  locked: true,
  texts: {
    de: {
      title: 'Text nicht lesbar',
      message: ({ code, found }) => BROKEN_MARKUP_WORDS[code].de.message(found),
      why: 'Ab dieser Stelle ist nicht zu erkennen, was Text ist und was nicht. Die Seite lässt sich nicht veröffentlichen.',
      example: 'Die Wartezeit liegt unter 10 Tagen.',
      inThisCase: ({ code, found }) => ({ example: markupExample(code, found, 'de') }),
    },
    en: {
      title: 'Unreadable text',
      message: ({ code, found }) => BROKEN_MARKUP_WORDS[code].en.message(found),
      why: 'From here on it cannot be told what is text and what is not. The page cannot be published.',
      example: 'The waiting time is less than 10 days.',
      inThisCase: ({ code, found }) => ({ example: markupExample(code, found, 'en') }),
    },
  },
  examples: {
    bad: [
      {
        name: 'a less-than sign',
        files: page('Die Wartezeit liegt bei <10 Tagen.'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 25,
            reason:
              'Ein Kleiner-als-Zeichen (<) leitet hier einen Baustein ein. Erwartet wird „&lt;“ oder das Wort „unter“.',
          },
        ],
      },
      {
        name: 'an HTML comment',
        files: page('Text.\n\n<!-- noch zu klären -->'),
        expect: [{ file: 'docs/leitbild.mdx', line: 7, column: 1 }],
      },
      {
        name: 'a web address in angle brackets',
        files: page('Siehe <https://example.org/leitbild>.'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 7,
            reason:
              'Die Adresse https://example.org/leitbild steht in spitzen Klammern. Erwartet wird ein Verweis mit Worten: [Worte](Adresse), oder die Adresse ohne Klammern.',
          },
        ],
      },
      {
        name: 'an e-mail address in angle brackets',
        files: page('Schreiben Sie an <info@example.org>.'),
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 18 }],
      },
      {
        name: 'a component that is never closed, shown where it was opened',
        files: page('Text.\n\n<Note title="Wichtig">\n\nNoch ein Satz.'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 7,
            column: 1,
            reason:
              '<Note> wird nicht wieder geschlossen. Erwartet wird </Note>; ist gar kein Baustein gemeint, schreiben Sie &lt; statt <.',
          },
        ],
      },
      {
        name: 'an empty element without its slash',
        files: page('Erste Zeile<br>zweite Zeile'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 12,
            reason:
              '<br> wird nicht wieder geschlossen. Erwartet wird <br />; ist gar kein Baustein gemeint, schreiben Sie &lt; statt <.',
          },
        ],
      },
      {
        name: 'a placeholder in braces',
        files: page('Guten Tag {Name der Person},'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 11,
            reason:
              'Die geschweiften Klammern in {Name der Person} haben hier eine eigene Bedeutung. Erwartet werden runde oder eckige; sollen es geschweifte sein, gehört ein umgekehrter Schrägstrich davor (\\{).',
          },
        ],
      },
      {
        name: 'a brace that is never closed',
        files: page('Absatz eins.\n\nEin { im Text.\n\nAbsatz drei.'),
        expect: [{ file: 'docs/leitbild.mdx', line: 7, column: 5 }],
      },
      {
        name: 'an end without a beginning',
        files: page('Text </Note> und weiter.'),
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 6 }],
      },
      {
        name: 'a value without quotation marks',
        files: page('<Note title=Wichtig>\n\nText.\n\n</Note>'),
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 1 }],
      },
      {
        name: 'a paragraph that begins like program code',
        files: page('export der Daten nur nach Freigabe.'),
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 1 }],
      },
      {
        name: 'the text is checked even where the entries above it are broken',
        files: { 'docs/leitbild.mdx': '---\ntitle: "Leitbild\n---\n\nBis <10 Tage.\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 5 }],
        also: ['broken-file'],
      },
    ],
    good: [
      { name: 'a less-than sign with a space after it', files: page('Ziel: Wartezeit < 10 Tage, &lt;5 im Notfall.') },
      { name: 'braces and tags in code', files: page('`{Name}` und `<b>`\n\n```html\n<div>{x}\n```') },
      { name: 'braces with a backslash', files: page('Guten Tag \\{Name\\},') },
      {
        name: 'components that are closed',
        files: page('<Note title="Wichtig">\n\nText.\n\n</Note>\n\nEins<br />zwei'),
      },
      {
        name: 'a page whose first line of hyphens was turned into dashes: that is reported already',
        files: { 'docs/leitbild.mdx': '–––\ntitle: Ziele <10\n---\n\nText.\n' },
      },
    ],
  },
  *check({ handbook }) {
    for (const file of handbook.files) {
      const problem = file.digest.prose?.syntax;
      if (!problem || isWithoutHead(file)) continue;
      const { code, found, place } = problem;
      yield { file, at: place, subject: `${code} ${found}`.trim(), facts: { code, found } };
    }
  },
});

/** Without its frontmatter the entries would be read as text: that one slip is reported already. */
function isWithoutHead({ digest }: LoadedFile): boolean {
  return digest.problems.some(({ code }) => code === 'no-frontmatter');
}

function page(body: string): Record<string, string> {
  return { 'docs/leitbild.mdx': `---\ntitle: Leitbild\n---\n\n${body}\n` };
}
