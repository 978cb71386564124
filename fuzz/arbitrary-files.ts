import fc from 'fast-check';
import { MINIMAL_HANDBOOK } from '../src/rules/minimal-handbook.ts';

/** Files that stand in the stead of those of a good handbook, or beside them: path → bytes. */
export type StrangeFiles = Readonly<Record<string, Uint8Array>>;

const encode = (text: string) => new TextEncoder().encode(text);

/** What breaks parsers, rules and pages when it turns up where nobody expects it. */
const SLIPS = [
  ...['"', "'", '`', '{', '}', '[', ']', '<', '>', '(', ')', '*', '_', '~', '|', '#', ':', ': ', '- ', '? ', '&', '*a'],
  ...['\t', '\n', '\r', '\r\n', '\n\n', '  \n', '\0', '\u0007', '\u001b[31m', '\u00a0', '\u200b', '\u202e', '\ufeff'],
  ...['---\n', '...\n', '+++\n', '%YAML 1.1\n', '<<: *a\n', '&a [*a]', '!!js/function x', '!x ', '>-\n', '|\n', '\\'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what MDX files hold, not a template of ours
  ...['<!--', '-->', '<script>', '</PlainLanguage>', '<PlainLanguage>', '{/*', '*/}', 'import x', 'export {', '${x}'],
  ...[
    '[a](b)',
    '![a](../x.png)',
    '[^1]',
    '[^1]: x',
    '[a]: b',
    '| a |\n| - |\n',
    '```\n',
    '~~~',
    '> ',
    '    ',
    '## § 1 ',
  ],
  ...[
    '§ 1 Abs. 2',
    '§§ 3, 4 und 9',
    '(1) ',
    'a) ',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '~',
    'true',
    '.nan',
  ],
  ...['2026-02-30', '0000-01-01', '99999-12-31', '31.12.2025', 'P0M', 'P99999999Y', '1e999', '-0', '0x1F', '1_000'],
  ...['Herr Müller', 'DE89 3704 0044 0532 0130 00', 'a@b.de', '030 123456', 'geb. 1.1.1980', '≥ 4,0 von 5', '%', '%zz'],
  ...['ä', 'a\u0308', '\ud83d\ude00', '\u05d0', 'İ', 'ß', '\u0301'.repeat(20), 'x'.repeat(300), ' '.repeat(200)],
  ...[
    'title: x\n',
    'status: in-force\n',
    'id: a, ',
    'exceptions: [{ rule: x }]\n',
    'language: xx\n',
    'rules: { x: off }\n',
  ],
] as const;

/** The whole text of a file of the good handbook. */
const goodText = fc.constantFrom(...Object.values(MINIMAL_HANDBOOK));

/** A good file with a few slips in it: pieces put in, left out, doubled, put in another place. */
const damaged = fc
  .tuple(
    goodText,
    fc.array(
      fc.record({
        at: fc.nat(2000),
        cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12), fc.nat(200)),
        put: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SLIPS) }, fc.string({ maxLength: 6 })),
        times: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 400 })),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, slips]) =>
    slips.reduce((now, { at, cut, put, times }) => {
      const start = at % (now.length + 1);
      return now.slice(0, start) + put.repeat(times) + now.slice(start + cut);
    }, text),
  );

/** Nothing but slips. */
const soup = fc
  .array(fc.oneof(fc.constantFrom(...SLIPS), fc.constantFrom('Wort', ' ', '\n', 'a: ', '1')), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** A good head over a body of slips, or the other way round. */
const half = fc
  .tuple(goodText, soup, fc.boolean())
  .map(([text, other, head]) => (head ? `---\n${other}\n---\n${text.split('---\n')[2] ?? ''}` : `${text}\n${other}\n`));

/** Signs of one sort, thousands of them: what is harmless once may take minutes then. */
const flood = fc
  .record({
    head: goodText,
    piece: fc.oneof(
      fc.constantFrom(...SLIPS),
      fc.tuple(fc.constantFrom(...SLIPS), fc.constantFrom(...SLIPS)).map((two) => two.join('')),
    ),
    times: fc.integer({ min: 500, max: 20_000 }),
    end: soup,
  })
  .map(({ head, piece, times, end }) => `${head}\n${piece.repeat(Math.min(times, 200_000 / piece.length))}${end}\n`);

/** Any text that may stand in a file. */
export const strangeText = fc.oneof(
  { weight: 8, arbitrary: damaged },
  { weight: 3, arbitrary: half },
  { weight: 2, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: flood },
);

/** The ways in which programs write a text to a disk. */
const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  encode,
  encode,
  encode,
  encode,
  encode,
  encode,
  (text) => encode(`\uFEFF${text}`),
  (text) => encode(text.replaceAll('\n', '\r\n')),
  (text) => encode(text.replaceAll('\n', '\r')),
  (text) => encode(text.normalize('NFD')),
  (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  (text) => new Uint8Array(Buffer.from(text, 'latin1')),
];

/** Any bytes that may be a file. */
export const strangeBytes = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(strangeText, fc.constantFrom(...ENCODINGS)).map(([text, written]) => written(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('sprechstunde', 'a', '2026-001', '2025', 'qb-11', 'leitbild') },
  fc.constantFrom('Über uns', 'u\u0308ber', 'Größe', 'CON', 'nul', '__proto__', 'constructor', '-', 'x..', ' ', '…'),
  fc.constant('lang-'.repeat(45)),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .map((text) => text.replace(/[/\0]|^\./g, 'x'))
    .filter((text) => text !== ''),
);

const path = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(MINIMAL_HANDBOOK), 'sealed.yaml') },
  name.map((id) => `procedures/${id}.mdx`),
  name.map((id) => `docs/${id}.mdx`),
  fc.tuple(name, name).map(([folder, id]) => `docs/${folder}/${id}.mdx`),
  name.map((id) => `feedback/2026/${id}.yaml`),
  fc.tuple(name, name).map(([year, id]) => `feedback/${year}/${id}.yaml`),
  fc
    .constantFrom(
      '2026-07-01.de.mdx',
      '2025-01-01.en.mdx',
      '2025-01-01.de-simple.mdx',
      '2026-02-30.xx.mdx',
      'document.yaml',
    )
    .map((file) => `terms/beratungsvertrag/${file}`),
  fc.tuple(name, name).map(([document, version]) => `terms/${document}/${version}.de.mdx`),
  name.map((id) => `evaluations/${id}.mdx`),
  name.map((id) => `requirements/${id}.yaml`),
  name.map((id) => `acknowledgements/${id}.yaml`),
  fc.tuple(name, fc.constantFrom('png', 'svg', 'md', 'yml', 'docx', 'pdf')).map(([id, type]) => `docs/${id}.${type}`),
  fc.constant('terms/beratungsvertrag/archive/2025-01-01.de.pdf'),
);

/** One to three files that are not as they should be. */
export const strangeFiles: fc.Arbitrary<StrangeFiles> = fc
  .uniqueArray(fc.tuple(path, strangeBytes), { minLength: 1, maxLength: 3, selector: ([where]) => where })
  .map((files) => Object.fromEntries(files));

/** A table of feedback with slips in it. */
export const strangeTable = fc.oneof(
  { weight: 1, arbitrary: strangeBytes },
  {
    weight: 5,
    arbitrary: fc
      .record({
        delimiter: fc.constantFrom(';', ',', '\t'),
        headings: fc.subarray(['Eingang am', 'Weg', 'Art', 'Inhalt', 'Nr.', 'Thema', 'Dringend', '', '__proto__']),
        rows: fc.array(
          fc.array(
            fc.oneof(
              fc.constantFrom('2026-03-01', '1.3.2026', 'Karte', 'Lob', 'Beschwerde', 'Der Raum war kalt.', 'ja', ''),
              fc.constantFrom(...SLIPS),
              fc.constantFrom('"a;b"', '"offen', 'a"b', '""', '"a\nb"', '=1+1', "'=x", '"a" b'),
            ),
            { maxLength: 9 },
          ),
          { maxLength: 12 },
        ),
        times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 400 })),
        written: fc.constantFrom(...ENCODINGS),
      })
      .map(({ delimiter, headings, rows, times, written }) => {
        const lines = rows.map((cells) => cells.join(delimiter));
        const repeated = Array.from({ length: times }, () => lines).flat();
        return written([headings.join(delimiter), ...repeated].join('\n'));
      }),
  },
);
