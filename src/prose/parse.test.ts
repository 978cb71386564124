import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { isSyntaxProblem, parseProse } from './parse.ts';

const always = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** Pieces of Markdown, and of almost what the additions look for. */
const PLAIN = [
  ...[
    ' ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    'a',
    'Wort',
    'w',
    'ww',
    '.',
    'ww.a.de',
    'htt',
    'p',
    ':',
    '//',
    '/',
    'a.de',
  ],
  ...['\\', '-', '---', ': -', '- :', '- ', '* ', '+', '1. ', '# ', '>', '`', '```', '*', '_', '[', ']', '[]', '[y]'],
  ...['x', '(', ')', '!', '<', '{', '}', '<br/>', '<Note>', '</Note>', '=', 'xmpp:', 'mailto:', 'import a', '"'],
];

/** What the additions look for. */
const SIGNS = [
  'www',
  'http',
  '@',
  '&#64;',
  '&#46;',
  '|',
  '~',
  '~~',
  '^',
  '[^1]',
  '[x]',
  '[ ]',
  ':-',
  '-:',
  '| a |',
  '| - |',
];

describe('parseProse', () => {
  it.each([
    ['without', PLAIN],
    ['with', [...PLAIN, ...SIGNS]],
  ])('reads the same tree as with all additions switched on, in texts %s their signs', (_, pieces) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        expect(attempt(() => parseProse(text, 1))).toEqual(attempt(() => always.parse(text)));
      }),
      { numRuns: 1500 },
    );
  });
});

/** A tree, or undefined where there is none; in tests the parser's own assertions count as well. */
function attempt(parse: () => ReturnType<typeof parseProse>) {
  try {
    const tree = parse();
    return isSyntaxProblem(tree) ? undefined : tree;
  } catch {
    return undefined;
  }
}
