import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedFile } from './linked-file.ts';

describe('linkedFile', () => {
  it.each([
    ['procedures/a.mdx', './b.mdx', 'procedures/b.mdx'],
    ['procedures/a.mdx', 'b.mdx#ablauf', 'procedures/b.mdx'],
    ['procedures/a.mdx', '../docs/tief/c.mdx?x=1', 'docs/tief/c.mdx'],
    ['docs/tief/c.mdx', '../../handbook.yaml', 'handbook.yaml'],
    ['docs/a.mdx', 'zw%C3%B6lf.mdx', 'docs/zwölf.mdx'],
    ['docs/a.mdx', 'kaputt%.mdx', 'docs/kaputt%.mdx'],
  ])('from %s, %s is %s', (from, url, file) => expect(linkedFile(from, url)).toBe(file));

  it.each([
    'https://example.org/a.mdx',
    'mailto:a@example.org',
    'tel:+4930',
    '#ablauf',
    '/verfahren/a/',
    '../../a',
    '',
  ])('%j names no file of the content', (url) => expect(linkedFile('docs/a.mdx', url)).toBeUndefined());

  it('never throws and never leaves the content', () => {
    fc.assert(fc.property(fc.string(), (url) => !linkedFile('docs/a.mdx', url)?.startsWith('..')));
  });
});
