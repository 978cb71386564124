import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, MAX_LINES, tooCostly } from './limits.ts';

const codeOf = (body: string) => tooCostly(body, 5)?.code;
const times = (text: string, count: number) => text.repeat(count);

describe('tooCostly', () => {
  it.each([
    ['more letters than any page', times('Wort ', MAX_LENGTH / 5 + 1), 'too-long'],
    ['more lines than any page', times('\n', MAX_LINES), 'too-long'],
    ['thousands of items', times('- x\n', 5001), 'too-long'],
    ['thousands of quotations', times('> x\n\n', 1001), 'too-long'],
    ['thousands of items within items', times('- - x\n', 1001), 'too-long'],
    ['thousands of underlined headings', times('x\n===\n', 1001), 'too-long'],
    ['emphasis that never ends', `a${times('**b', 3000)}${times('c* ', 3000)}`, 'too-many-marks'],
    ['emphasis in many paragraphs', times(`${times('*_a ', 500)}\n\n`, 30), 'too-many-marks'],
    ['code marks of every length', Array.from({ length: 200 }, (_, n) => times('`', n)).join(' '), 'too-many-marks'],
    ['pictures in pictures', times('![', 60) + times('](a)', 60), 'too-deep'],
    ['braces in braces', times('{a ', 60) + times('}', 60), 'too-deep'],
    ['braces in braces over paragraphs', times('{\n\n', 60) + times('}', 60), 'too-deep'],
    ['quotations in quotations', times('>', 60), 'too-deep'],
    ['code without end', `export const a = \`\n\n${times('Text.\n\n', 3000)}`, 'import-export-word'],
    ['braces that are no code', times('{ x: off }\n\n', 2000), 'too-many-braces'],
    [
      'one brace that is no code before comments',
      `{ x: off }\n\n${times('{/* Notiz */}\n\n', 2000)}`,
      'too-many-braces',
    ],
    ['a comment without end before braces', `{/* Notiz\n\n${times('x }\n\n', 2000)}`, 'too-many-braces'],
    [
      'braces behind what looks like a block of code',
      `\`\`\`a\`\n{ x: off }\n${times('}\n', 3000)}`,
      'too-many-braces',
    ],
    ['a table that is none', `| a | b |\n| - |\n${times('|**a', 4000)}`, 'too-many-marks'],
  ])('refuses %s', (_name, body, code) => {
    expect(codeOf(body)).toBe(code);
  });

  it.each([
    ['a long table with emphasis and links', `| a | b |\n| - | - |\n${times('| **x** | [y](z) |\n', 2000)}`],
    ['a long list of links', times('- [Seite](seite.mdx), *neu*\n', 2000)],
    ['a long text', times('Ein Satz mit **Wort** und *Wort*.\n\n', 2000)],
    ['many braces that are closed', times('{/* Notiz */}\n\n', 2000)],
    ['one brace that is no code', `{ x: off }\n\n${times('{/* Notiz */}\n\n', 200)}`],
    ['a block of code before comments', `~~~\n{ x: off }\n~~~\n\n${times('{/* Notiz */}\n\n', 2000)}`],
    ['a block of code', `\`\`\`\n${times('{[*_{[*_\n', 5000)}\`\`\`\n`],
    ['a word that looks like code', `export\n\n${times('Text.\n\n', 3000)}`],
  ])('accepts %s', (_name, body) => {
    expect(tooCostly(body, 5)).toBeUndefined();
  });

  it('says on which line', () => {
    expect(tooCostly(`Text.\n\n${times('*', 6000)}\n`, 5)?.place).toEqual({ line: 7, column: 1 });
  });
});
