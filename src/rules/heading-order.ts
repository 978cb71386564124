import { proseEntries } from './detection/prose-entries.ts';
import { pageFile } from './examples/page-file.ts';
import { defineRule } from './rule.ts';

type Facts = Readonly<Record<'text', string>> & {
  readonly problem: 'title' | 'first' | 'skipped';
  readonly found: number;
  readonly expected: number;
};

const PAGE = 'docs/hinweise.mdx';

/** Headings form an outline: the page's title is level 1, the body begins with level 2 and skips none. */
export default defineRule<Facts>({
  severity: 'warning',
  area: 'prose',
  texts: {
    de: {
      title: 'Reihenfolge der Überschriften',
      message: ({ text, problem, found, expected }) => {
        const heading = `Die Überschrift „${text}“`;
        if (problem === 'title') return `${heading} hat eine Raute wie ein Titel; erwartet sind zwei (##).`;
        if (problem === 'first') return `${heading} steht als erste mit ${found} Rauten da; erwartet sind zwei (##).`;
        return `${heading} überspringt eine Ebene; erwartet sind höchstens ${expected} Rauten (${'#'.repeat(expected)}).`;
      },
      why: 'Wer eine Seite mit dem Screenreader liest, springt von Überschrift zu Überschrift. Der Titel der Seite steht im Kopf (title); darunter geht es Ebene für Ebene weiter.',
      example: '## Ablauf\n\n### Vor dem Gespräch\n\n### Im Gespräch\n\n## Unterlagen',
    },
    en: {
      title: 'Order of headings',
      message: ({ text, problem, found, expected }) => {
        const heading = `The heading “${text}”`;
        if (problem === 'title') return `${heading} has one hash sign like a title; two (##) are expected.`;
        if (problem === 'first') return `${heading} comes first with ${found} hash signs; two (##) are expected.`;
        return `${heading} skips a level; at most ${expected} hash signs (${'#'.repeat(expected)}) are expected.`;
      },
      why: 'Whoever reads a page with a screen reader jumps from heading to heading. The page’s title stands in its frontmatter; below it goes on level by level.',
      example: '## Procedure\n\n### Before the talk\n\n### In the talk\n\n## Documents',
    },
  },
  examples: {
    bad: [
      {
        name: 'a heading of the first level',
        files: { [PAGE]: pageFile('# Hinweise\n\nText.\n') },
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 1,
            reason: 'Die Überschrift „Hinweise“ hat eine Raute wie ein Titel; erwartet sind zwei (##).',
          },
        ],
      },
      {
        name: 'a body that begins too low',
        files: { [PAGE]: pageFile('Text.\n\n### Ablauf\n\nText.\n\n### Unterlagen\n') },
        expect: [
          {
            file: PAGE,
            line: 7,
            column: 1,
            reason: 'Die Überschrift „Ablauf“ steht als erste mit 3 Rauten da; erwartet sind zwei (##).',
          },
        ],
      },
      {
        name: 'a level left out',
        files: { [PAGE]: pageFile('## Ablauf\n\n#### Vorher\n\nText.\n\n## Unterlagen\n\n##### Liste\n') },
        expect: [
          {
            file: PAGE,
            line: 7,
            column: 1,
            reason: 'Die Überschrift „Vorher“ überspringt eine Ebene; erwartet sind höchstens 3 Rauten (###).',
          },
          { file: PAGE, line: 13, column: 1 },
        ],
      },
    ],
    good: [
      {
        name: 'levels in order',
        files: { [PAGE]: pageFile('## Ablauf\n\n### Vorher\n\n#### Liste\n\n## Unterlagen\n') },
      },
      { name: 'no heading at all', files: { [PAGE]: pageFile('Text.\n') } },
    ],
  },
  *check({ handbook }) {
    for (const { prose, file } of proseEntries(handbook)) {
      let level = 1;
      for (const [index, { depth, text, place }] of prose.headings.entries()) {
        const expected = level + 1;
        const problem = depth === 1 ? 'title' : depth <= expected ? undefined : index === 0 ? 'first' : 'skipped';
        if (problem)
          yield { file, at: place, subject: `heading ${text}`, facts: { text, problem, found: depth, expected } };
        // A title where a section belongs counts as one: what stands below it is no second fault.
        level = Math.max(depth, 2);
      }
    }
  },
});
