import { describe, expect, it } from 'vitest';
import { missingFrontmatter, splitFrontmatter } from './frontmatter.ts';

describe('splitFrontmatter', () => {
  it('takes a page apart and knows the lines of both parts', () => {
    expect(splitFrontmatter('---\ntitle: x\norder: 1\n---\n\nText\n')).toEqual({
      yaml: 'title: x\norder: 1\n',
      yamlLine: 2,
      body: '\nText\n',
      bodyLine: 5,
    });
  });

  it('takes Windows line ends', () => {
    expect(splitFrontmatter('---\r\ntitle: x\r\n---\r\nText\r\n')).toEqual({
      yaml: 'title: x\r\n',
      yamlLine: 2,
      body: 'Text\r\n',
      bodyLine: 4,
    });
  });

  it('takes a page without body, with and without a last line end, and an empty block', () => {
    expect(splitFrontmatter('---\ntitle: x\n---\n')).toMatchObject({ body: '', bodyLine: 4 });
    expect(splitFrontmatter('---\ntitle: x\n---')).toMatchObject({ body: '', bodyLine: 3 });
    expect(splitFrontmatter('---\n---\nText')).toMatchObject({ yaml: '', body: 'Text', bodyLine: 3 });
  });

  it('keeps a rule in the body and three hyphens within a text', () => {
    expect(splitFrontmatter('---\ntitle: a --- b\n---\nText\n\n---\n\nmehr')?.body).toBe('Text\n\n---\n\nmehr');
  });

  it.each([
    ['no block', 'title: x\n', 'no-start', 1],
    ['an empty file', '', 'no-start', 1],
    ['a blank line first', '\n---\ntitle: x\n---\n', 'no-start', 1],
    ['a space first', ' ---\ntitle: x\n---\n', 'no-start', 1],
    ['another sign', '+++\ntitle = "x"\n+++\n', 'no-start', 1],
    ['four hyphens', '----\ntitle: x\n----\n', 'no-start', 1],
    ['old Mac line ends', '---\rtitle: x\r---\rText', 'no-start', 1],
    ['no end', '---\ntitle: x\n\nText\n', 'no-end', 1],
    ['an indented end', '---\ntitle: x\n ---\n', 'no-end', 1],
    // Each of these ends the block for some program at another line than for the next.
    ['text after the end', '---\ntitle: x\n---Text\n---\n', 'unclear-end', 3],
    ['a longer end', '---\ntitle: x\n----\n---\n', 'unclear-end', 3],
    ['plus signs', '---\ntitle: x\n+++\nimport y\n---\n', 'unclear-end', 3],
    ['a document after the end', '---\ntitle: x\n--- import y\n---\n', 'unclear-end', 3],
    ['a line separator in front of the end', '---\ntitle: x\u2028---\n\nText', 'no-end', 1],
  ])('refuses %s', (_name, text, why, line) => {
    expect(splitFrontmatter(text)).toBeUndefined();
    expect(missingFrontmatter(text)).toEqual({ why, line });
  });
});
