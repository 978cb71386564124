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
      message: ({ text }) => `Ein Verweis heißt nur „${text}“; erwartet sind Worte, die das Ziel nennen.`,
      why: 'Screenreader lesen Verweise auch als Liste vor. „Hier“ und „mehr“ sagen dort nicht, wohin es geht.',
      example: 'Wie Sie sich beschweren können, steht unter [Rückmeldung geben](rueckmeldung-geben.mdx).',
    },
    en: {
      title: 'Vague link',
      message: ({ text }) => `A link is called “${text}” only; words that name its target are expected.`,
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
    ],
    good: [
      {
        name: 'words that name the target',
        files: link('[in der Hausordnung](https://example.org/), [hier im Hof](https://example.org/hof)'),
      },
      { name: 'a web address', files: link('unter https://example.org/hier') },
    ],
  },
  *check({ handbook }) {
    for (const entry of proseEntries(handbook)) {
      for (const { kind, text, url, place } of acceptedLinks(entry)) {
        if (kind !== 'link' || !VAGUE.has(words(text).join(' '))) continue;
        yield { file: entry.file, at: place, subject: `link ${url}`, facts: { text: text.trim() } };
      }
    }
  },
});
