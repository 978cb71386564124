import { type Entry, type Handbook, liveVersions } from '../handbook/index.ts';
import type { DataPath, Place } from '../prose/place.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { placeInField, placeOfWords } from './detection/place-in-text.ts';
import { pageFile } from './examples/page-file.ts';
import { procedureFile } from './examples/procedure-file.ts';
import { termsFile } from './examples/terms-file.ts';
import { defineRule } from './rule.ts';

const PAGE = 'docs/hinweise.mdx';
const GLOSSARY = {
  'docs/glossar.mdx': `---
title: Glossar
purpose: glossary
entries:
  - { term: Kundin oder Kunde, definition: Wer unsere Hilfe nutzt. Früher hieß es Schützling., avoid: [Schützling, "sozial Schwache"] }
---
`,
};

/** One word for one thing: the glossary's. */
export default defineRule<Readonly<Record<'found' | 'term', string>>>({
  severity: 'warning',
  area: 'prose',
  texts: {
    de: {
      title: 'Gemiedenes Wort',
      message: ({ found, term }) => `Hier steht „${found}“; erwartet ist nach dem Glossar „${term}“.`,
      why: 'Ein Wort für eine Sache: So verstehen sich alle, und niemand wird mit einem Wort bezeichnet, das die Organisation nicht mehr benutzen will.',
      example: '# im Glossar (docs/glossar.mdx)\nentries:\n  - { term: Beschwerde, definition: …, avoid: [Meckerei] }',
    },
    en: {
      title: 'Avoided word',
      message: ({ found, term }) => `“${found}” is used here; by the glossary “${term}” is expected.`,
      why: 'One word for one thing: everybody understands the same, and nobody is called by a word that the organisation no longer wants to use.',
      example:
        '# in the glossary (docs/glossary.mdx)\nentries:\n  - { term: Complaint, definition: …, avoid: [Grumbling] }',
    },
  },
  examples: {
    bad: [
      {
        name: 'in the text of a page',
        files: { ...GLOSSARY, [PAGE]: pageFile('Jeder neue\nSchützling bekommt eine Mappe.\n') },
        expect: [
          {
            file: PAGE,
            line: 6,
            column: 1,
            reason: 'Hier steht „Schützling“; erwartet ist nach dem Glossar „Kundin oder Kunde“.',
          },
        ],
      },
      {
        name: 'in a field and a heading',
        files: {
          ...GLOSSARY,
          'procedures/rueckruf.mdx': procedureFile(
            { benefit: 'Jeder Schützling wird zurückgerufen.' },
            '\n## Wenn ein Schützling anruft\n\nWir rufen zurück.\n',
          ),
        },
        expect: [
          { file: 'procedures/rueckruf.mdx', line: 11, column: 16 },
          { file: 'procedures/rueckruf.mdx', line: 16, column: 13 },
        ],
      },
      {
        name: 'several words, at the beginning of a sentence',
        files: { ...GLOSSARY, [PAGE]: pageFile('Sozial Schwache zahlen nichts.\n') },
        expect: [{ file: PAGE, line: 5, column: 1 }],
      },
      {
        name: 'in the plural and in another case',
        files: {
          ...GLOSSARY,
          [PAGE]: pageFile('Unsere Schützlinge kennen uns.\n\nWir helfen sozial Schwachen.\n'),
        },
        expect: [
          {
            file: PAGE,
            line: 5,
            column: 8,
            reason: 'Hier steht „Schützlinge“; erwartet ist nach dem Glossar „Kundin oder Kunde“.',
          },
          { file: PAGE, line: 7, column: 12 },
        ],
      },
    ],
    good: [
      {
        name: 'compounds and other words',
        files: {
          ...GLOSSARY,
          [PAGE]: pageFile('Schützlingsakten gibt es nicht, Beschützling auch nicht, Schützling-Akte ebenso.\n'),
        },
      },
      {
        name: 'a text that says which word to avoid',
        files: { ...GLOSSARY, [PAGE]: pageFile('Wir schreiben „Kundin“, nicht „Schützling“.\n') },
      },
      {
        name: 'a retired procedure, which is history',
        files: {
          ...GLOSSARY,
          'procedures/rueckruf.mdx': procedureFile({
            status: 'retired',
            retiredOn: '2026-05-01',
            retiredBecause: 'Die neue Anlage leitet weiter, bis jemand abnimmt.',
            benefit: 'Jeder Schützling wird zurückgerufen.',
          }),
        },
      },
      { name: 'without a glossary', files: { [PAGE]: pageFile('Jeder Schützling bekommt eine Mappe.\n') } },
      {
        name: 'in terms of the past, which must not change',
        files: {
          ...GLOSSARY,
          'terms/beratungsvertrag/2024-01-01.de.mdx': termsFile(
            { validFrom: '2024-01-01' },
            '## § 1 Gegenstand\n\nJeder Schützling.\n',
          ),
        },
      },
    ],
  },
  *check({ handbook, today }) {
    const avoided = avoidedWords(handbook);
    if (!avoided) return;
    for (const entry of checkedEntries(handbook, today)) {
      if (!avoided.hint.test(entry.file.digest.text)) continue;
      for (const { at, found } of [...inFields(entry, avoided.pattern), ...inBody(entry, avoided.pattern)]) {
        const facts = { found, term: avoided.termFor(found) };
        yield { file: entry.file, at, subject: `word ${found}`, facts };
      }
    }
  },
});

interface AvoidedWords {
  /** Quick look whether a file may hold one of them at all. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** The word to use instead of one that was found. */
  readonly termFor: (found: string) => string;
}

/** One pattern for all words of the glossary; undefined if there are none. */
function avoidedWords(handbook: Handbook): AvoidedWords | undefined {
  const entries = glossaries(handbook).flatMap(({ data }) => data.entries);
  const pairs = entries.flatMap(({ term, avoid }) => avoid.map((word) => [word, term] as const));
  if (pairs.length === 0) return undefined;
  // Longer first, so that "sozial Schwache" is not taken for "sozial".
  const words = pairs.map(([word]) => word).sort((a, b) => b.length - a.length);
  // A word right behind an opening quotation mark is spoken of, or somebody else's: „nicht ‚Schützling‘ schreiben“.
  const any = words.map(asPattern).join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}\-„“"»«‚‘'])(?:${any})(?![\p{L}\p{N}-])`, 'gu');
  const terms = new Map(pairs.map(([word, term]) => [word.toLowerCase(), term]));
  const termFor = (found: string) => {
    const word = words.map((one) => one.toLowerCase()).find((one) => found.toLowerCase().startsWith(one));
    return terms.get(word ?? '') ?? '';
  };
  return { hint: new RegExp(any), pattern, termFor };
}

/** Endings of plural and case, German and English; a short word with an ending may be another word. */
const ENDING = '(?:e[nsr]?|ern|[ns])?';
const LONG_ENOUGH = 5;

/** The word as it is written, or with a capital at the beginning of a sentence, or with an ending. */
function asPattern(word: string): string {
  const [first = '', ...rest] = word
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  const capital = first.toUpperCase();
  const ending = word.length >= LONG_ENOUGH ? ENDING : '';
  return `${first === capital ? first : `[${first}${capital}]`}${rest.join('')}${ending}`;
}

function glossaries(handbook: Handbook): Entry<'page'>[] {
  return [...handbook.pages.values()].filter(({ data }) => data.purpose === 'glossary');
}

/**
 * What the organisation writes today. Left out are terms of the past and closed evaluations, which must not change,
 * retired procedures, the words of laws, standards and customers, and the glossary itself.
 */
function* checkedEntries(handbook: Handbook, today: IsoDate): Iterable<Entry> {
  const live = new Set(
    [...handbook.terms.values()]
      .filter(({ document }) => document?.data.kind !== 'legal-provision')
      .flatMap((model) =>
        liveVersions(model, today).flatMap(({ texts }) => [...texts.values()].map(({ path }) => path)),
      ),
  );
  const glossary = new Set(glossaries(handbook).map(({ path }) => path));
  for (const entry of handbook.entries) {
    if (entry.kind === 'settings' || entry.kind === 'sealed' || entry.kind === 'catalogue' || glossary.has(entry.path))
      continue;
    if (entry.kind === 'terms-version' && !live.has(entry.path)) continue;
    if (isClosed(entry)) continue;
    yield entry;
  }
}

function isClosed({ data }: Entry): boolean {
  return 'status' in data && (data.status === 'closed' || data.status === 'retired');
}

interface Occurrence {
  readonly at: Place;
  readonly found: string;
}

/** Words that people search for may be any; a customer's summary keeps the customer's words; a reason is no text of a page. */
const OTHER_VOICES: ReadonlySet<string> = new Set(['keywords', 'synonyms', 'exceptions', 'legalBasis']);

function inFields({ data, kind, file }: Entry, pattern: RegExp): Occurrence[] {
  return [...texts(data, [])].flatMap(({ path, text }) => {
    if (kind === 'feedback' && path[0] === 'summary') return [];
    const match = text.match(pattern);
    return match ? [{ at: placeInField(file, path, match[0]), found: match[0].replace(/\s+/g, ' ') }] : [];
  });
}

function* texts(value: unknown, path: DataPath): Iterable<{ path: DataPath; text: string }> {
  if (typeof value === 'string') {
    yield { path, text: value };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!OTHER_VOICES.has(key)) yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

function inBody({ prose, file }: Entry, pattern: RegExp): Occurrence[] {
  const parts = [...prose.headings, ...prose.blocks.filter(({ kind }) => kind !== 'code')];
  return parts.flatMap(({ text, place }) => {
    const match = text.match(pattern);
    if (!match) return [];
    return [{ at: placeOfWords(file, place, match[0]), found: match[0].replace(/\s+/g, ' ') }];
  });
}
