import type { Link } from '../prose/facts.ts';
import type { Place } from '../prose/place.ts';
import { words } from './detection/plain-words.ts';
import { acceptedLinks, proseEntries } from './detection/prose-entries.ts';
import { pageFile } from './examples/page-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'docs/hinweise.mdx';
const link = (text: string) => ({ [PAGE]: pageFile(`Mehr dazu steht ${text}.\n`) });

/** Words that say nothing of where a link leads. */
const VAGUE: ReadonlySet<string> = new Set(
  [
    'hier|da|dort|dies|diese|diese seite|dieser link|diesem link|der link|link|links|mehr|mehr dazu|mehr erfahren|mehr lesen',
    'weiter|weiterlesen|weitere informationen|mehr informationen|siehe hier|hier klicken|klicken sie hier|klick hier|bitte hier klicken',
    'auf dieser seite|unter diesem link|dieses dokument|dokument|zum dokument|datei|zur datei|zum artikel',
    'bitte klicken|zur seite|seite|download|hier herunterladen|pdf|info|infos|details',
    'here|click|click here|please click here|this|this link|this page|link|more|more info|more information|read more|learn more|see here|go|page|details',
  ].flatMap((line) => line.split('|')),
);

/** A link says where it leads. */
export default defineRule<{ text: string }>({
  severity: 'warning',
  area: 'prose',
  texts: {
    de: {
      title: 'Nichtssagender Verweis',
      message: ({ text }) =>
        text === ''
          ? 'Ein Verweis hat keinen Text; erwartet sind Worte in den eckigen Klammern, die das Ziel nennen.'
          : `Ein Verweis heißt nur „${text}“; erwartet sind Worte, die das Ziel nennen.`,
      why: 'Screenreader lesen Verweise auch als Liste vor. „Hier“ und „mehr“ sagen dort nicht, wohin es geht.',
      example: 'Wie Sie sich beschweren können, steht unter [Rückmeldung geben](rueckmeldung-geben.mdx).',
    },
    en: {
      title: 'Vague link',
      message: ({ text }) =>
        text === ''
          ? 'A link has no text; words in the square brackets that name its target are expected.'
          : `A link is called “${text}” only; words that name its target are expected.`,
      why: 'Screen readers also read links as a list. There, “here” and “more” do not say where they lead.',
      example: 'How to complain is explained under [Give feedback](give-feedback.mdx).',
    },
  },
  examples: {
    bad: [
      {
        name: 'a link called "hier"',
        files: link('[hier](https://example.org/)'),
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 17,
            reason: 'Ein Verweis heißt nur „hier“; erwartet sind Worte, die das Ziel nennen.',
          },
        ],
      },
      {
        name: 'with emphasis and punctuation',
        files: link('[**Mehr erfahren …**](https://example.org/)'),
        expect: [{ file: PAGE, line: 5, column: 17 }],
      },
      {
        name: 'in English',
        files: link('[Click here](https://example.org/)'),
        expect: [{ file: PAGE, line: 5, column: 17 }],
      },
      {
        name: 'without any words',
        files: link('[](https://example.org/), [→](https://example.org/pfeil)'),
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 17,
            reason: 'Ein Verweis hat keinen Text; erwartet sind Worte in den eckigen Klammern, die das Ziel nennen.',
          },
          { file: PAGE, line: 5, column: 43 },
        ],
      },
    ],
    good: [
      {
        name: 'a picture that links somewhere',
        files: { ...link('[![Unser Haus](./haus.png)](https://example.org/)'), 'docs/haus.png': '' },
      },
      {
        name: 'words that name the target',
        files: link('[in der Hausordnung](https://example.org/), [hier im Hof](https://example.org/hof)'),
      },
      { name: 'a web address', files: link('unter https://example.org/hier') },
    ],
  },
  *check({ handbook }) {
    for (const entry of proseEntries(handbook)) {
      const links = acceptedLinks(entry);
      for (const { kind, text, url, place } of links) {
        if (kind !== 'link') continue;
        const said = words(text).join(' ');
        if (said === '' ? holdsPicture(place, links) : !VAGUE.has(said)) continue;
        yield { file: entry.file, at: place, subject: `link ${url}`, facts: { text: text.trim() } };
      }
    }
  },
});

/** A picture that links somewhere says by its description where; that it has none is a finding of its own. */
function holdsPicture(around: Place, links: readonly Link[]): boolean {
  return links.some(
    ({ kind, place }) =>
      kind === 'image' &&
      isBefore(around, place) &&
      isBefore(place, { line: around.endLine ?? 0, column: around.endColumn ?? 0 }),
  );
}

function isBefore(a: { line: number; column: number }, b: { line: number; column: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
