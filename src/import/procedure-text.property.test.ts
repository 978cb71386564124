import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadHandbook, memorySource } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { MINIMAL_HANDBOOK } from '../rules/minimal-handbook.ts';
import { lostWords, wordsOf } from './lost-words.ts';
import { procedureText } from './procedure-text.ts';
import { readMarkdown } from './read-markdown.ts';
import { wordsInFile } from './words-in-file.ts';

const handbook = await loadHandbook(memorySource(MINIMAL_HANDBOOK));
const { importing: words, new: newWords } = messages('de');

const word = fc.constantFrom(
  'Ziel',
  'Größe',
  'a\u0308ndern',
  'import',
  'export',
  'const',
  '12',
  'x_y',
  'Begründung',
  'Kd.',
  'Ölofen',
);
const mark = fc.constantFrom(
  '',
  '*',
  '**',
  '_',
  '<',
  '>',
  '{',
  '}',
  '`',
  '[',
  ']',
  '|',
  '~',
  '\\',
  '#',
  ':',
  '- ',
  '1. ',
  '&',
  '!',
  '](',
  '<b>',
  '</b>',
  '<!-- ',
  ' -->',
  '---',
  '+++',
  '\t',
  '[^1]',
  '$',
);
const line = fc
  .array(fc.tuple(mark, word, mark), { maxLength: 6 })
  .map((parts) => parts.map(([before, one, after]) => `${before}${one}${after}`).join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `**${text.replaceAll('*', '')}**`),
  fc.constantFrom('## Ziel', '## 2. Begründung:', '**Inhalte**', '## Kundennutzen', '# Titel'),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((rows) => `| a | b |\n| - | - |\n${rows.map((row) => `| ${row.replaceAll('|', '')} | x |`).join('\n')}`),
  line.map((text) => `> ${text}`),
  line.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `[^1]: ${text.replaceAll('\n', ' ')}`),
);
const document = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

/** As somebody counts who knows nothing of Markdown: entities and markers of lists are the only things left out. */
const counted = (text: string) => wordsOf(text).filter((one) => !/^\d+$/.test(one));

it('loses no word of any Markdown document, and writes only what a handbook can read', () => {
  fc.assert(
    fc.property(document, (text) => {
      const source = readMarkdown(new TextEncoder().encode(`Anfang\n\n${text}`));
      const context = { handbook, today: '2026-06-01' as const, words: newWords };
      const imported = procedureText(source, { context, words, fileName: 'a.md', imageFolder: './a', given: {} });
      const raw = imported.text.replace(/&#x([\dA-F]+);/gi, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      );
      const wanted = counted(text.replace(/<\/?br\s*\/?>/g, ' '));
      const lost = lostWords(wanted, counted(raw));
      // A word that markup parted may be joined now.
      const parted = lostWords(lost, wordsInFile(imported.text));
      const joined = wordsInFile(imported.text).join('');
      expect(parted.filter((one) => !joined.includes(one))).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
});
