import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestFile } from '../handbook/read-digest.ts';
import { schemas } from '../schemas/index.ts';
import { fixText } from './fix-text.ts';

/** The fields of a procedure, each with one way to write it and what it means. */
const FIELDS: readonly (readonly [name: string, written: readonly string[], meant: unknown])[] = [
  ['title', ['Sprechstunde', '"Sprechstunde"', "'Sprechstunde'"], 'Sprechstunde'],
  ['status', ['in-force', '"in-force"'], 'in-force'],
  ['inForceSince', ['2023-02-01', '1.2.2023', '01.02.2023', '2023/2/1', '"2023-02-01"'], '2023-02-01'],
  ['task', ['advice'], 'advice'],
  ['stations', ['[erstkontakt, beratung]', '\n  - erstkontakt\n  - beratung # zweite'], ['erstkontakt', 'beratung']],
  ['owner', ['leitung', '"leitung"'], 'leitung'],
  [
    'rationale',
    ['>-\n  Weil es hilft,\n  und zwar # sehr', '"Weil es hilft, und zwar # sehr"'],
    'Weil es hilft, und zwar # sehr',
  ],
  ['goal', ['|-\n  Erste Zeile  \n  zweite'], 'Erste Zeile  \nzweite'],
  ['benefit', ['2026', '"2026"'], '2026'],
  ['eigenes', ['{ a: 1, b: [x, y] }'], { a: 1, b: ['x', 'y'] }],
];

const field = fc.constantFrom(...FIELDS.keys()).chain((index) => {
  const [name, written, meant] = FIELDS[index] ?? ['', [], undefined];
  return fc.record({
    name: fc.constant(name),
    meant: fc.constant(meant),
    yaml: fc.constantFrom(...written),
    above: fc.constantFrom('', '', '# Hinweis oben\n', '\n', '\n# Zwei\n# Zeilen\n'),
    behind: fc.constantFrom('', '', ' ', '   ', '\t'),
    comment: fc.constantFrom('', '', ' # dahinter', '  # dahinter  '),
  });
});

const bodyLine = fc.constantFrom(
  'Ein Absatz.',
  'Ein Absatz. ',
  'Harter Umbruch  ',
  'Vier Leerzeichen    ',
  '',
  '  ',
  '\t',
  '## Ablauf ',
  '- Punkt ',
  '1. Eins\t',
  '```',
  'code ',
  '    eingerückt ',
  '> Zitat ',
  '| a | b | ',
  '| - | - |',
  '{/* Notiz */} ',
  '<PlainLanguage> ',
  '</PlainLanguage>',
);

const file = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  fields: fc.uniqueArray(field, { minLength: 1, selector: ({ name }) => name }),
  body: fc.array(bodyLine, { maxLength: 12 }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  ending: fc.boolean(),
});

it('repairs any procedure without changing what it says, loses no comment, and finds nothing more to repair', () => {
  fc.assert(
    fc.property(file, ({ mark, fields, body, lineBreak, ending }) => {
      const yaml = fields.map(({ name, yaml: value, above, behind, comment }) => {
        // A comment cannot stand behind a text of several lines.
        const end = /[\n]/.test(value) ? (/^[|>]/.test(value) ? '' : behind) : comment + behind;
        return `${above}${name}: ${value}${end}\n`;
      });
      const lines = `---\n${yaml.join('')}---\n${body.join('\n')}${ending ? '\n' : ''}`;
      const before = mark + lines.replaceAll('\n', lineBreak);
      const after = fixText(before, schemas.procedure, true).text;

      const fixed = digestFile('procedures/a.mdx', new TextEncoder().encode(after));
      const meant = Object.fromEntries(fields.map(({ name, meant: value }) => [name, value]));
      expect(fixed.value).toEqual(meant);
      expect(comments(after)).toEqual(comments(before));
      expect(said(after)).toEqual(said(before));
      expect(fixText(after, schemas.procedure, true)).toEqual({ text: after, fixes: [] });
      expect(after.startsWith('\uFEFF')).toBe(mark !== '');
    }),
    { numRuns: 200 },
  );
}, 30_000);

it('leaves damaged files alone or repairs them so that nothing more is to repair', () => {
  const damage = fc.tuple(
    file,
    fc.nat(400),
    fc.constantFrom('"', '[', '{', ':', '\t', '---\n', '', '\u00a0', '&a ', '*a', '#'),
  );
  fc.assert(
    fc.property(damage, ([{ fields, body }, at, sign]) => {
      const yaml = fields.map(({ name, yaml: value, above }) => `${above}${name}: ${value}\n`);
      const text = `---\n${yaml.join('')}---\n${body.join('\n')}`;
      const broken = text.slice(0, at) + sign + text.slice(at + 1);
      const once = fixText(broken, schemas.procedure, true).text;
      expect(fixText(once, schemas.procedure, true).text).toBe(once);
      expect(said(once)).toEqual(said(broken));
    }),
    { numRuns: 200 },
  );
}, 30_000);

function comments(text: string): string[] {
  return [...text.matchAll(/^[ ]*# ?(?:Hinweis|Zwei|Zeilen).*$|# (?:dahinter|zweite)/gm)]
    .map(([found]) => found.trim())
    .sort();
}

/** What the body says, apart from where. */
function said(text: string): unknown {
  const { prose } = digestFile('procedures/a.mdx', new TextEncoder().encode(text));
  const { headings = [], links = [], blocks = [], components = [], unsafe = [], syntax } = prose ?? {};
  return {
    headings: headings.map(({ depth, text: words }) => [depth, words]),
    links: links.map(({ url, text: words }) => [url, words]),
    blocks: blocks.map(({ kind, text: words, within }) => [kind, words, within]),
    components: components.map(({ name }) => name),
    unsafe: unsafe.map(({ code }) => code),
    syntax: syntax?.code,
  };
}
