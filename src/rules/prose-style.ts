import type { LintRule } from '../prose/lint.ts';
import { type LeftoverMark, leftoverMarks } from './detection/leftover-marks.ts';
import { proseEntries } from './detection/prose-entries.ts';
import { pageFile } from './examples/page-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'docs/hinweise.mdx';
const page = (body: string) => ({ [PAGE]: pageFile(body) });

type StyleProblem = LintRule | LeftoverMark;

const MESSAGES: Readonly<Record<'de' | 'en', Readonly<Record<StyleProblem, string>>>> = {
  de: {
    'heading-without-space': 'Zwischen Rauten und Überschrift fehlt das Leerzeichen; erwartet ist eines.',
    'unread-link':
      'Dieser Verweis wird nicht als Verweis gelesen; erwartet ist [Worte](Adresse), ohne Leerzeichen zwischen den Klammern und in der Adresse.',
    'hard-break-spaces':
      'Vor dem Zeilenende stehen mehr als zwei Leerzeichen; erwartet sind zwei für einen Umbruch oder keines.',
    'no-blockquote-without-marker': 'Das Zitat läuft ohne „>“ weiter; erwartet ist das Zeichen am Anfang jeder Zeile.',
    'no-duplicate-definitions': 'Dieses Kürzel eines Verweises ist schon vergeben; erwartet ist jedes nur einmal.',
    'no-empty-url': 'Dieser Verweis hat kein Ziel; erwartet ist eine Adresse in den runden Klammern.',
    'no-heading-content-indent': 'Zwischen Rauten und Überschrift stehen mehrere Leerzeichen; erwartet ist eines.',
    'no-reference-like-url': 'Als Ziel steht das Kürzel eines Verweises in runden Klammern; erwartet sind eckige.',
    'no-undefined-references':
      'Das Kürzel dieses Verweises ist nirgends erklärt; erwartet ist eine Zeile „[kürzel]: Adresse“.',
    'no-unused-definitions':
      'Dieses Kürzel eines Verweises benutzt niemand; erwartet ist ein Verweis darauf oder gar keine Zeile.',
  },
  en: {
    'heading-without-space': 'Between the hash signs and the heading a space is missing; one is expected.',
    'unread-link':
      'This link is not read as a link; [words](address) is expected, without a space between the brackets or in the address.',
    'hard-break-spaces': 'There are more than two spaces before the line’s end; two for a break or none are expected.',
    'no-blockquote-without-marker':
      'The quotation goes on without “>”; the sign is expected at the beginning of each line.',
    'no-duplicate-definitions': 'This label of a link is taken already; each is expected once.',
    'no-empty-url': 'This link has no target; an address is expected in the round brackets.',
    'no-heading-content-indent': 'There are several spaces between the hash signs and the heading; one is expected.',
    'no-reference-like-url': 'The label of a link stands in round brackets; square ones are expected.',
    'no-undefined-references': 'The label of this link is explained nowhere; a line “[label]: address” is expected.',
    'no-unused-definitions': 'Nobody uses this label of a link; a link to it or no such line is expected.',
  },
};

/** What remark-lint finds in a body, and marks that stay as they are, in words for editors. */
export default defineRule<{ rule: StyleProblem }>({
  severity: 'warning',
  area: 'prose',
  texts: {
    de: {
      title: 'Schreibweise im Text',
      message: ({ rule }) => MESSAGES.de[rule],
      why: 'An dieser Stelle sieht die fertige Seite anders aus, als es gemeint ist: Zeichen bleiben stehen, ein Verweis fehlt oder führt nirgendwohin.',
      example: 'Näheres steht in der [Hausordnung][haus].\n\n[haus]: hausordnung.mdx',
    },
    en: {
      title: 'Spelling of Markdown',
      message: ({ rule }) => MESSAGES.en[rule],
      why: 'Here the finished page looks different from what is meant: signs remain, a link is missing or leads nowhere.',
      example: 'Details are in the [house rules][house].\n\n[house]: house-rules.mdx',
    },
  },
  examples: {
    bad: [
      {
        name: 'a link without a target and a label nobody explains',
        files: page('Siehe [Hausordnung]() und [Regeln][regeln].\n'),
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 7,
            reason: 'Dieser Verweis hat kein Ziel; erwartet ist eine Adresse in den runden Klammern.',
          },
          {
            file: PAGE,
            line: 5,
            column: 27,
            reason: 'Das Kürzel dieses Verweises ist nirgends erklärt; erwartet ist eine Zeile „[kürzel]: Adresse“.',
          },
        ],
      },
      {
        name: 'labels that stand twice or for nothing',
        files: page(
          '[Haus][a]\n\n[a]: https://example.org/a\n[a]: https://example.org/b\n[c]: https://example.org/c\n',
        ),
        expect: [
          { file: PAGE, line: 8, column: 1 },
          { file: PAGE, line: 9, column: 1 },
        ],
      },
      {
        name: 'a label in round brackets, a heading far off, a quotation that runs on',
        files: page(
          '##   Ablauf\n\n[Haus](haus) und [Haus][haus]\n\n> Ein Zitat\nläuft weiter.   \nEnde.\n\n[haus]: https://example.org/\n',
        ),
        expect: [
          { file: PAGE, line: 5, column: 6 },
          { file: PAGE, line: 7, column: 1 },
          { file: PAGE, line: 10, column: 1 },
          { file: PAGE, line: 10, column: 14 },
          { file: PAGE, line: 11, column: 1 },
        ],
        also: ['dead-link'],
      },
      {
        name: 'marks that stay as they are: a heading without a space, links with a space or without an end',
        files: page(
          '##Ablauf\n\nSiehe\n[Hausordnung] (./hausordnung.mdx).\n\nSiehe [Regeln](./unsere regeln.mdx), [Ziele](./ziele.mdx\n',
        ),
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 1,
            reason: 'Zwischen Rauten und Überschrift fehlt das Leerzeichen; erwartet ist eines.',
          },
          {
            file: PAGE,
            line: 8,
            column: 1,
            reason:
              'Dieser Verweis wird nicht als Verweis gelesen; erwartet ist [Worte](Adresse), ohne Leerzeichen zwischen den Klammern und in der Adresse.',
          },
          { file: PAGE, line: 10, column: 7 },
        ],
      },
    ],
    good: [
      {
        name: 'a hashtag, a remark in brackets, and how a link is written',
        files: page('#brücken bauen\n\nWir [sic] (so steht es da) laden ein.\n\nSchreiben Sie `[Worte](Adresse)`.\n'),
      },
      {
        name: 'links, labels, breaks, brackets in running text',
        files: page(
          '## Ablauf\n\nKund[inn]en und [sic] lesen die [Hausordnung][haus]  \nim Flur.\n\n- [ ] offen\n- [x] erledigt\n\n> Ein Zitat\n> läuft weiter.\n\n[haus]: https://example.org/\n',
        ),
      },
    ],
  },
  *check({ handbook }) {
    for (const entry of proseEntries(handbook)) {
      const { prose, file } = entry;
      const marks = leftoverMarks(entry).map(({ mark, place }) => ({ rule: mark, place }));
      // What is refused as unsafe is one finding, not two.
      const refused = new Set(prose.unsafe.map((item) => item.place.line));
      for (const { rule, place } of [...prose.lint, ...marks]) {
        if (refused.has(place.line)) continue;
        yield {
          file,
          at: place,
          subject: `${rule} ${file.digest.text.split('\n')[place.line - 1]?.trim() ?? ''}`,
          facts: { rule },
        };
      }
    }
  },
});
