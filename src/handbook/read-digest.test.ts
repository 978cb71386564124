import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from './digest.ts';
import { digestFile } from './read-digest.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const codes = (path: string, bytes: Uint8Array) =>
  digestFile(path, bytes).problems.map(({ code, detail, place }) => `${code} ${detail} ${place.line}:${place.column}`);

describe('digestFile', () => {
  it('reads a page: data, body and where both begin', () => {
    const { value, body, bodyLine, prose, problems } = digestFile(
      'docs/a.mdx',
      encode('---\ntitle: x\n---\n\n## Ziel\n'),
    );
    expect({ value, body, bodyLine, problems }).toMatchObject({
      value: { title: 'x' },
      body: '\n## Ziel\n',
      bodyLine: 4,
      problems: [],
    });
    expect(prose?.headings[0]).toMatchObject({ text: 'Ziel', place: { line: 5, column: 1 } });
  });

  it('drops a byte order mark, and only one', () => {
    expect(digestFile('a.yaml', encode('\uFEFFtitle: x\n')).value).toEqual({ title: 'x' });
    expect(digestFile('a.mdx', encode('\uFEFF---\ntitle: x\n---\n')).value).toEqual({ title: 'x' });
    expect(codes('a.mdx', encode('\uFEFF\uFEFF---\ntitle: x\n---\n'))).toEqual(['no-frontmatter no-start 1:1']);
  });

  it('takes an empty YAML file for one without entries', () => {
    expect(digestFile('a.yaml', encode(''))).toMatchObject({ value: {}, problems: [] });
    expect(digestFile('a.yaml', encode('# nur ein Kommentar\n'))).toMatchObject({ value: {}, problems: [] });
    expect(codes('a.mdx', encode(''))).toEqual(['no-frontmatter no-start 1:1']);
  });

  it('points at the first byte that is no UTF-8', () => {
    const windows1252 = new Uint8Array([...encode('title: x\nname: M'), 0xfc, ...encode('ller\n')]);
    expect(codes('a.yaml', windows1252)).toEqual(['not-utf8  2:8']);
  });

  it.each([
    ['a NUL byte', 'a.mdx', encode('---\ntitle: x\u0000\n---\n'), 'control-sign  2:9'],
    ['a sign that turns the writing direction', 'a.mdx', encode('---\ntitle: x\u202e\n---\n'), 'control-sign  2:9'],
    ['line ends of old computers', 'a.yaml', encode('a: 1\rb: 2\r'), 'old-line-end  1:5'],
    ['UTF-16', 'a.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0]), 'utf-16  1:1'],
    ['UTF-16, other byte order', 'a.yaml', new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0x3a]), 'utf-16  1:1'],
    ['UTF-16 without its mark', 'a.yaml', new Uint8Array([0x61, 0, 0x3a, 0, 0x20, 0]), 'utf-16  1:1'],
    ['bytes of a picture', 'a.mdx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'binary  1:1'],
    ['more than the largest size', 'a.yaml', encode(`a: ${'x'.repeat(MAX_BYTES)}`), 'too-large  1:1'],
    ['a list', 'a.yaml', encode('- a\n'), 'not-a-mapping  1:1'],
    ['bare text', 'a.mdx', encode('---\nfoo\n---\n'), 'not-a-mapping  2:1'],
    ['broken YAML', 'a.mdx', encode('---\na: 1\na: 2\n---\n'), 'yaml duplicate-key 3:1'],
  ])('refuses %s', (_name, path, bytes, problem) => {
    expect(codes(path, bytes)).toEqual([problem]);
    expect(digestFile(path, bytes).value).toBeUndefined();
  });

  it('looks at the body even where the entries are broken or missing', () => {
    for (const start of ['---\ntitle: "x\n---\n', '']) {
      const { prose } = digestFile('a.mdx', encode(`${start}\nText\n\n<script />\n`));
      expect(prose?.unsafe.map(({ code }) => code)).toEqual(['element']);
      expect(prose?.unsafe[0]?.place.line).toBe(start === '' ? 4 : 7);
    }
  });

  it.each([
    ['quotations', '>'.repeat(20_000)],
    ['lists', `${'- '.repeat(10_000)}x`],
    ['numbered lists', `${'1. '.repeat(10_000)}x`],
    ['indented lists', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['elements', `${'<span>'.repeat(20_000)}${'</span>'.repeat(20_000)}`],
  ])('refuses %s nested too deeply without breaking', (_name, body) => {
    const { prose } = digestFile('a.mdx', encode(`---\ntitle: x\n---\n\n${body}\n`));
    expect(prose?.syntax?.code).toBe('too-deep');
  });

  it('keeps what a program has written, however long', () => {
    const seals = '  - { document: a, version: 2026-01-01, language: de, text: x, sealedOn: 2026-01-01 }\n'.repeat(
      30_000,
    );
    expect(codes('sealed.yaml', encode(`terms:\n${seals}`))).toEqual([]);
    expect(codes('docs/a.mdx', encode(`---\ntitle: x\nterms:\n${seals}---\n`))).toEqual(['too-large  1:1']);
  });
});
