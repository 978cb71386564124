import { describe, expect, it } from 'vitest';
import { readYaml, YamlPlaces } from './yaml-text.ts';

/** `code found line:column` of each problem. */
function problems(text: string, firstLine = 1): string[] {
  return readYaml(text, firstLine).problems.map(({ code, found, place }) =>
    `${code} ${found} ${place.line}:${place.column}`.replace(/\s+/g, ' '),
  );
}

describe('readYaml', () => {
  it('reads dates, postal codes in quotation marks and words as text', () => {
    const text = 'date: 2026-01-01\ncode: "04177"\nanswer: yes\nlevel: off\nnothing: .inf\n';
    expect(readYaml(text, 1)).toEqual({
      value: { date: '2026-01-01', code: '04177', answer: 'yes', level: 'off', nothing: '.inf' },
      problems: [],
    });
  });

  it('lets no directive and no tag change what values mean', () => {
    expect(readYaml('%YAML 1.1\n---\nanswer: yes\n', 1).value).toEqual({ answer: 'yes' });
    expect(problems('a: !!binary aGFsbG8=\n')).toEqual(['reserved-start ! 1:4']);
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', 'duplicate-key a 3:1'],
    ['a:\n\tb: 1\n', 'tab 2:1'],
    ['title: "Foo\nb: 1\n', 'open-quote " 1:8'],
    ["title: 'Foo\nb: 1\n", "open-quote ' 1:8"],
    ['title: "Foo" bar\n', 'text-after-quote bar 1:14'],
    ['a: 1\ntitle Foo\nb: 1\n', 'missing-colon title Foo 2:1'],
    ['a: 1\ntitle:Foo\nb: 1\n', 'missing-colon title:Foo 2:1'],
    ['title: Foo: bar\n', 'colon-in-text Foo: bar 1:8'],
    ['a: 1\n b: 2\n', 'indentation 2:2'],
    ['a:\n  b: 1\n c: 2\n', 'indentation 3:1'],
    ['a:\n  - b\n - c\n  - d\n', 'indentation 3:2'],
    ['a:\n  - b\n - c: d\n', 'indentation 3:2'],
    ['unit: %\n', 'reserved-start % 1:7'],
    ['a: @foo\n', 'reserved-start @ 1:4'],
    ['a: *Wichtig* so\n', 'reserved-start * 1:4'],
    ['a: *Wichtig\n', 'reserved-start * 1:4'],
    ['a: !Achtung\n', 'reserved-start ! 1:4'],
    ['target: >= 20\n', 'block-start > 1:9'],
    ['a: [x, y\nb: 1\n', 'open-bracket 1:4'],
    ['a: { x: 1\nb: 1\n', 'open-bracket 1:4'],
    ['a: [Wort] danach\n', 'text-after-bracket danach 1:11'],
    ['a: [{ x: 1 } { y: 2 }]\n', 'missing-comma 1:14'],
    ['a: { x: 1 y: 2 }\n', 'missing-comma 1:9'],
    ['a: [x,, y]\n', 'extra-comma 1:7'],
    ['a: -\n', 'reserved-start - 1:4'],
    ['a: "C:\\Users"\n', 'escape \\U 1:7'],
    ['a: 1\n---\nb: 2\n', 'second-document 2:1'],
    ['a: &Partner und wir\n', 'anchor &Partner 1:4'],
    ['a: &x [*x]\n', 'anchor *x 1:8'],
  ])('explains %j', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it('counts lines from where the YAML begins in its file', () => {
    expect(problems('a: 1\na: 2\n', 10)).toEqual(['duplicate-key a 11:1']);
  });

  it('reports every field that stands twice, but only the first of the slips that follow from one another', () => {
    expect(problems('a: 1\na: 2\nb: 1\nb: 2\n')).toEqual(['duplicate-key a 2:1', 'duplicate-key b 4:1']);
    expect(problems('a: "x\nb: 1\nc: [\n')).toHaveLength(1);
  });

  it('lets honest aliases pass', () => {
    expect(readYaml('a: &x { b: 1 }\nc: *x\n', 1)).toEqual({ value: { a: { b: 1 }, c: { b: 1 } }, problems: [] });
  });

  it('refuses a bomb of aliases', () => {
    const letters = [...'abcdefghij'];
    const lines = letters.map((letter, index) => {
      const items = index === 0 ? Array(9).fill('x') : Array(9).fill(`*${letters[index - 1]}`);
      return `${letter}: &${letter} [${items.join(', ')}]`;
    });
    const { value, problems: found } = readYaml(`${lines.join('\n')}\nk: *j\n`, 1);
    expect(value).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['too-many-aliases']);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['closed brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', `${'- '.repeat(10_000)}x`],
    ['indentation', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['a hundred levels', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
  ])('refuses %s nested too deeply and does not break', (_name, text) => {
    const { value, problems: found } = readYaml(text, 1);
    expect(value).toBeUndefined();
    expect(found[0]?.code).toBe('too-deep');
    expect(() => new YamlPlaces(text, 1).of(['a', 'b', 0])).not.toThrow();
  });

  it.each([
    ['lists in a row without a comma', `a: ${'[x]'.repeat(1000)}`, 'too-many-entries'],
    ['more entries than any honest file', `a: [${'x, '.repeat(80_001)}]`, 'too-many-entries'],
    ['brackets that nothing opens', `a: ${'x] '.repeat(1001)}`, 'too-many-entries'],
    ['a line of nothing but colons', `a${':'.repeat(1000)} b`, 'too-deep'],
  ])('refuses %s', (_name, text, code) => {
    const { value, problems: found } = readYaml(text, 1);
    expect(value).toBeUndefined();
    expect(found.map((problem) => problem.code)).toEqual([code]);
  });

  it.each([
    ['lists in a row with commas', `a: [${'[x],'.repeat(2000)}]`],
    ['many times of day', Array.from({ length: 900 }, (_, index) => `a${index}: '10:30:00'`).join('\n')],
  ])('accepts %s', (_name, text) => {
    expect(readYaml(text, 1).problems).toEqual([]);
  });

  it('keeps names that mean something to the machine as plain names', () => {
    const { value } = readYaml('__proto__: { a: 1 }\nconstructor: 2\n', 1);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('YamlPlaces', () => {
  const text = `title: Leitbild
list:
  - a
  - { x: 1, y: [p, q] }
  -
    z: "3"
empty:
`;
  const places = new YamlPlaces(text, 5);
  const at = (...args: Parameters<YamlPlaces['of']>) => {
    const { line, column } = places.of(...args);
    return `${line}:${column}`;
  };

  it('finds values and keys, in blocks and in braces', () => {
    expect(at(['title'])).toBe('5:8');
    expect(at(['title'], 'key')).toBe('5:1');
    expect(at(['list', 0])).toBe('7:5');
    expect(at(['list', 1, 'x'])).toBe('8:10');
    expect(at(['list', 1, 'y'], 'key')).toBe('8:13');
    expect(at(['list', 1, 'y', 1])).toBe('8:20');
    expect(at(['list', 2, 'z'])).toBe('10:8');
  });

  it('gives the start of the nearest parent of something missing, without an end', () => {
    expect(at(['nothing'])).toBe('5:1');
    expect(at(['list', 1, 'nothing'])).toBe('8:5');
    expect(at(['list', 7])).toBe('7:3');
    expect(at(['list', 1, 'x', 'deeper'])).toBe('8:10');
    expect(places.of(['list', 1, 'nothing']).endLine).toBeUndefined();
  });

  it('gives the place after the colon of a field without a value', () => {
    expect(at(['empty'])).toBe('11:7');
    expect(at(['empty'], 'key')).toBe('11:1');
  });

  it('says where a value ends', () => {
    expect(places.of(['title'])).toEqual({ line: 5, column: 8, endLine: 5, endColumn: 16 });
  });

  it('counts lines and columns the same with Windows line ends', () => {
    const windows = new YamlPlaces(text.replaceAll('\n', '\r\n'), 5);
    for (const path of [['title'], ['list', 1, 'y', 1], ['list', 2, 'z'], ['nothing']]) {
      const { line, column } = windows.of(path);
      expect(`${line}:${column}`).toBe(at(path));
    }
  });

  it('gives the first line of an empty text', () => {
    expect(new YamlPlaces('', 2).of(['a', 'b'])).toEqual({ line: 2, column: 1 });
  });
});
