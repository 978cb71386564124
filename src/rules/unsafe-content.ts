import type { LoadedFile } from '../handbook/index.ts';
import { COMPONENTS, ELEMENTS, isLocalImage } from '../prose/components.ts';
import type { Place } from '../prose/place.ts';
import type { UnsafeCode } from '../prose/safety.ts';
import { leavesContent } from './detection/leaves-content.ts';
import { closest } from './detection/similar.ts';
import { defineRule } from './rule.ts';
import { UNSAFE_WORDS } from './words/unsafe.ts';

interface UnsafeContent {
  readonly [fact: string]: string | number;
  readonly code: UnsafeCode | 'image-outside';
  readonly found: string;
  /** The component that was probably meant; empty if none is near. */
  readonly meant: string;
}

/** Content is data: nothing in it runs, loads from elsewhere or pretends. */
export default defineRule<UnsafeContent>({
  severity: 'error',
  area: 'safety',
  locked: true,
  texts: {
    de: {
      title: 'Unerlaubter Inhalt',
      message: ({ code, found, meant }) => UNSAFE_WORDS[code].de.message(found, meant),
      why: 'Texte des Handbuchs sind nur Text. So kann kein Vorschlag etwas ausführen, nachladen oder vortäuschen.',
      example:
        '<Note title="Gut zu wissen">\n\nDie **Beratung** kostet nichts. Mehr dazu auf der [Seite zu den Kosten](./kosten.mdx).\n\n</Note>',
      inThisCase: ({ code }) => ({ example: UNSAFE_WORDS[code].de.example }),
    },
    en: {
      title: 'Unsafe content',
      message: ({ code, found, meant }) => UNSAFE_WORDS[code].en.message(found, meant),
      why: 'Texts of the handbook are text only. So no proposal can run, load or fake anything.',
      example:
        '<Note title="Good to know">\n\n**Advice** costs nothing. See the [page on costs](./costs.mdx).\n\n</Note>',
      inThisCase: ({ code }) => ({ example: UNSAFE_WORDS[code].en.example }),
    },
  },
  examples: {
    bad: [
      {
        name: 'import and export',
        files: page('import { x } from "./x.js"\n\nText.\n\nexport const a = 1'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 1,
            reason:
              '„import { x } from "./x.js"“ ist Programmcode und in Texten nicht erlaubt. Erwartet wird nur Text; die Bausteine brauchen kein import.',
          },
          { file: 'docs/leitbild.mdx', line: 9, column: 1 },
        ],
      },
      {
        name: 'an expression',
        files: page('Guten Tag {name}, wir sind {1 + 1}.'),
        expect: [
          { file: 'docs/leitbild.mdx', line: 5, column: 11 },
          { file: 'docs/leitbild.mdx', line: 5, column: 28 },
        ],
      },
      {
        name: 'a component that there is not',
        files: page('<Notes>\n\nText.\n\n</Notes>\n\n<Karte />'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 1,
            reason: 'Den Baustein <Notes> gibt es nicht. Gemeint ist vermutlich: <Note>',
          },
          {
            file: 'docs/leitbild.mdx',
            line: 11,
            column: 1,
            reason: 'Den Baustein <Karte> gibt es nicht. Erwartet wird <PlainLanguage> oder <Note>.',
          },
        ],
      },
      {
        name: 'HTML beyond the safe list, and an event handler',
        files: page('Text <img src="x" onerror="alert(1)" /> Text'),
        expect: [
          { file: 'docs/leitbild.mdx', line: 5, column: 6 },
          { file: 'docs/leitbild.mdx', line: 5, column: 19 },
        ],
      },
      {
        name: 'an attribute that is not on the safe list',
        files: page('<span style="position: fixed">Text</span>'),
        expect: [
          {
            file: 'docs/leitbild.mdx',
            line: 5,
            column: 7,
            reason: 'Das Attribut „style“ ist hier nicht erlaubt. Erwartet wird dieselbe Stelle ohne das Attribut.',
          },
        ],
      },
      {
        name: 'an address that would run code, however it is disguised',
        files: page('[hier](javascript:alert(1)) und [da](JaVa&Tab;Script&colon;alert(1))\n\n[x]: data:text/html,x'),
        expect: [
          { file: 'docs/leitbild.mdx', line: 5, column: 1 },
          { file: 'docs/leitbild.mdx', line: 5, column: 33 },
          { file: 'docs/leitbild.mdx', line: 7, column: 1 },
        ],
      },
      {
        name: 'a picture from elsewhere',
        files: page('![Zählpixel](https://example.org/p.png)\n\n![Bild](../../geheim.png)'),
        expect: [
          { file: 'docs/leitbild.mdx', line: 5, column: 1 },
          { file: 'docs/leitbild.mdx', line: 7, column: 1 },
        ],
      },
      {
        name: 'unsafe text below entries that are broken',
        files: { 'docs/leitbild.mdx': '---\ntitle: "Leitbild\n---\n\n<script />\n' },
        expect: [{ file: 'docs/leitbild.mdx', line: 5, column: 1 }],
        also: ['broken-file'],
      },
    ],
    good: [
      { name: 'components and safe elements', files: page('<Note title="x">\n\nText<br />H<sub>2</sub>O\n\n</Note>') },
      { name: 'comments', files: page('{/* noch zu klären */}\n\nText {/* hier */} Text') },
      { name: 'code', files: page('`{x}` `<script>`\n\n```js\nimport x from "y"\n```') },
      { name: 'links', files: page('[a](https://example.org) [b](mailto:a@example.org) [c](tel:+4930) [d](#oben)') },
    ],
  },
  *check({ handbook }) {
    for (const file of handbook.files) {
      for (const { code, found, place } of itemsIn(file)) {
        yield { file, at: place, subject: `${code} ${found}`, facts: { code, found, meant: meantTag(code, found) } };
      }
    }
  },
});

interface Item {
  readonly code: UnsafeContent['code'];
  readonly found: string;
  readonly place: Place;
}

function* itemsIn({ path, digest: { prose } }: LoadedFile): Iterable<Item> {
  if (prose === undefined) return;
  yield* prose.unsafe;
  for (const { kind, url, place } of prose.links) {
    if (kind === 'image' && isLocalImage(url) && leavesContent(path, url)) {
      yield { code: 'image-outside', found: url, place };
    }
  }
}

function meantTag(code: Item['code'], found: string): string {
  if (code !== 'component' && code !== 'element') return '';
  return (
    closest(found, Object.keys(COMPONENTS)) ?? (code === 'element' ? (closest(found, Object.keys(ELEMENTS)) ?? '') : '')
  );
}

function page(body: string): Record<string, string> {
  return { 'docs/leitbild.mdx': `---\ntitle: Leitbild\n---\n\n${body}\n` };
}
