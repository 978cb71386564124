import { open } from './editable-file.ts';
import { damage, found, type MutationTable, mutation } from './mutation.ts';

/** Damages to bodies that hold more than text, or cannot be read. */
export const safetyMutations: MutationTable = {
  'broken-markup': (files) => {
    const rule = 'broken-markup';
    const less = open(files, 'procedures/erstgespraech.mdx').replace('höchstens zehn Tage; wenn', '<10 Tage; wenn');
    const note = open(files, 'procedures/bezugsbegleitung.mdx').replace('\n</Note>\n', '');
    const comment = open(files, 'docs/leitbild.mdx').appendBody('<!-- Absatz zur Vielfalt noch abstimmen -->');
    const braces = open(files, 'docs/mitmachen.mdx').appendBody('Die Anrede lautet: Guten Tag {Vorname Name}.');
    const end = open(files, 'terms/betreuungsvertrag/2027-02-01.de.mdx').replace(
      '</PlainLanguage>',
      '</Plainlanguage>',
    );
    const stray = open(files, 'docs/datenschutz.mdx').appendBody('</Note>');
    const arrow = open(files, 'terms/rechtsgrundlagen/2025-07-01.de.mdx').replace(
      'Der ',
      'Wer weniger verdient (<= 1.500 Euro), bekommt Hilfe. Der ',
    );
    return [
      damage(rule, 'a less-than sign before a number', less, less.lineWith('<10 Tage')),
      damage(rule, 'a note that does not end', note, note.lineWith('<Note')),
      damage(rule, 'a comment as in HTML', comment, comment.lineWith('<!--')),
      damage(rule, 'a gap in braces', braces, braces.lineWith('{Vorname')),
      damage(rule, 'an end in other letters', end, end.lineWith('</Plainlanguage>')),
      damage(rule, 'an end without a beginning', stray, stray.text.trimEnd().split('\n').length),
      damage(rule, 'at most, as in formulas', arrow, arrow.lineWith('<= 1.500')),
    ];
  },

  'unsafe-content': (files) => {
    const rule = 'unsafe-content';
    const page = open(files, 'docs/willkommen.mdx');
    const unsafe = (name: string, body: string, words = body) => {
      const file = page.appendBody(body);
      return damage(rule, name, file, file.lineWith(words));
    };
    const link = open(files, 'procedures/rueckrufservice.mdx').replace('(tel:+493023125110)', '(javascript:alert(1))');
    const image = page.appendBody('Unser Haus:\n<img src="https://bilder.example.com/haus.png" onerror="alert(1)" />');
    const colour = open(files, 'terms/betreuungsvertrag/2027-02-01.de.mdx').replace(
      'Es gilt der deutsche Text.',
      '<span style="color: red">Es gilt der deutsche Text.</span>',
    );
    return [
      unsafe('a script', '<script src="https://statistik.example.com/zaehler.js"></script>'),
      unsafe('an import', 'import Karte from "../karte.astro"'),
      unsafe('a film from elsewhere', '<iframe src="https://filme.example.com/1"></iframe>'),
      unsafe('a picture from elsewhere', 'Ansicht:\n![Unser Haus](https://bilder.example.com/haus.png)', '![Unser'),
      unsafe('an expression', 'Stand: {new Date().getFullYear()}'),
      unsafe('a component that there is not', '<Hinweis>\n\nBitte klingeln.\n\n</Hinweis>', '<Hinweis>'),
      unsafe('a link as in HTML', 'Hier geht es <a href="./leitbild.mdx">zum Leitbild</a>.'),
      unsafe('a picture outside the content', '![Plan](../../../plan.png)'),
      damage(rule, 'a link that runs a program', link, link.lineWith('javascript:')),
      damage(rule, 'a colour', colour, colour.lineWith('<span')),
      mutation('a picture as in HTML that runs a program', image, [
        found(rule, image, image.lineWith('<img')),
        found(rule, image, image.lineWith('<img')),
      ]),
    ];
  },
};
