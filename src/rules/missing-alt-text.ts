import { acceptedLinks, proseEntries } from './detection/prose-entries.ts';
import { pageFile } from './examples/page-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'docs/hinweise.mdx';
const IMAGE = { 'docs/bilder/eingang.png': '' };

/** Each picture says in words what it shows. */
export default defineRule<{ image: string }>({
  severity: 'warning',
  area: 'prose',
  texts: {
    de: {
      title: 'Bildbeschreibung fehlt',
      message: ({ image }) =>
        `Das Bild „${image}“ hat keine Beschreibung; erwartet sind Worte in den eckigen Klammern davor.`,
      why: 'Wer das Bild nicht sieht, bekommt die Beschreibung vorgelesen. Ohne sie fehlt ein Teil der Seite.',
      example: '![Der Eingang liegt im Hof, links neben der Bäckerei](bilder/eingang.png)',
    },
    en: {
      title: 'Missing description of a picture',
      message: ({ image }) =>
        `The picture “${image}” has no description; words are expected in the square brackets before it.`,
      why: 'Whoever does not see the picture hears its description. Without it a part of the page is missing.',
      example: '![The entrance is in the yard, left of the bakery](pictures/entrance.png)',
    },
  },
  examples: {
    bad: [
      {
        name: 'empty brackets',
        files: { ...IMAGE, [PAGE]: pageFile('Zum Eingang: ![](bilder/eingang.png)\n') },
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 14,
            reason:
              'Das Bild „bilder/eingang.png“ hat keine Beschreibung; erwartet sind Worte in den eckigen Klammern davor.',
          },
        ],
      },
      {
        name: 'white space only',
        files: { ...IMAGE, [PAGE]: pageFile('![ ](bilder/eingang.png)\n') },
        expect: [{ file: PAGE, line: 5, column: 1 }],
      },
      {
        name: 'by reference',
        files: { ...IMAGE, [PAGE]: pageFile('![][bild]\n\n[bild]: bilder/eingang.png\n') },
        expect: [{ file: PAGE, line: 5, column: 1 }],
      },
      {
        name: 'the file’s name in place of a description',
        files: { ...IMAGE, [PAGE]: pageFile('![eingang.png](bilder/eingang.png)\n') },
        expect: [{ file: PAGE, line: 5, column: 1 }],
      },
    ],
    good: [
      {
        name: 'a description',
        files: { ...IMAGE, [PAGE]: pageFile('![Der Eingang liegt im Hof](bilder/eingang.png)\n') },
      },
    ],
  },
  *check({ handbook }) {
    for (const entry of proseEntries(handbook)) {
      for (const { kind, text, url, place } of acceptedLinks(entry)) {
        if (kind !== 'image' || !saysNothing(text, url)) continue;
        yield { file: entry.file, at: place, subject: `image ${url}`, facts: { image: url } };
      }
    }
  },
});

function saysNothing(text: string, url: string): boolean {
  const words = text.trim().toLowerCase();
  return words === '' || /^\S+\.(?:png|jpe?g|webp|avif|gif)$/.test(words) || words === url.toLowerCase();
}
