import fc from 'fast-check';
import { z } from 'zod';
import { bare, isArray, isObject, isRecord } from '../schemas/schema-at.ts';

type AnySchema = z.core.$ZodType;

/** Words that YAML, MDX or a form might take for something else. */
const WORDS = [
  'Beschwerde',
  'Übergabe: heute',
  '# Raute',
  '- Strich',
  '"Zitat"',
  "d'accord",
  '{Klammer}',
  '[Liste]',
  '<= 10',
  '>= 80',
  '012',
  '1.50',
  'true',
  'no',
  'null',
  '~',
  '2026-01-01',
  '& * ! | > % @ `',
  'C:\\Pfad',
  'نص',
  '😀',
  'straße',
  'x'.repeat(130),
];

/** One text for each format that a field may ask for. */
const FORMATS = [
  '2026-02-28',
  '2024-02-29',
  'P12M',
  'P6W',
  'https://example.org/a?b=c#d',
  'qm@example.org',
  'de',
  'de-simple',
  '/',
  '/handbuch/',
  'qb-11/11.1',
  `sha256:${'0a'.repeat(32)}`,
];

/** Entries for tests: whatever a schema accepts, every field there is in some of them. */
export function arbitraryEntry(schema: AnySchema): fc.Arbitrary<unknown> {
  const inner = bare(schema);
  if (isObject(inner)) return arbitraryFields(inner._zod.def.shape);
  if (isArray(inner))
    return fc.array(arbitraryEntry(inner._zod.def.element), { minLength: accepts(schema, []) ? 0 : 1, maxLength: 3 });
  if (isRecord(inner)) return fc.dictionary(identifiers, arbitraryEntry(inner._zod.def.valueType), { maxKeys: 3 });
  if (inner instanceof z.ZodUnion) return fc.oneof(...inner.options.map((option) => arbitraryEntry(option)));
  if (inner instanceof z.ZodLiteral || inner instanceof z.ZodEnum) {
    return fc.constantFrom(...(inner instanceof z.ZodEnum ? inner.options : inner.values));
  }
  if (inner instanceof z.ZodBoolean) return fc.boolean();
  if (inner instanceof z.ZodNumber)
    return fc
      .oneof(fc.integer({ min: 2, max: 9999 }), fc.constantFrom(2.5, 0.1, -3))
      .filter((value) => accepts(inner, value));
  if (![...FORMATS, ...WORDS].some((text) => accepts(inner, text))) {
    throw new Error('No text of this file fits a field of the schemas: its format belongs into FORMATS.');
  }
  return texts.filter((text) => accepts(inner, text));
}

function arbitraryFields(shape: Readonly<Record<string, AnySchema>>): fc.Arbitrary<Record<string, unknown>> {
  const optional = Object.entries(shape).filter(([, field]) => accepts(field, undefined));
  const required = Object.entries(shape).filter(([, field]) => !accepts(field, undefined));
  return fc
    .record(Object.fromEntries([...required, ...optional].map(([name, field]) => [name, arbitraryEntry(field)])), {
      requiredKeys: required.map(([name]) => name),
      noNullPrototype: true,
    })
    .filter((value) => Object.keys(value).length > 0);
}

const identifiers = fc.constantFrom('wartezeit', 'erst-gespraech', '2025-01', '7', 'a-1');
const sentences = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const paragraphs = fc
  .array(sentences, { minLength: 1, maxLength: 3 })
  .chain((lines) => fc.constantFrom(lines.join('\n'), lines.join('\n\n')));
const texts = fc.oneof(
  { weight: 3, arbitrary: sentences },
  { weight: 2, arbitrary: paragraphs },
  { weight: 1, arbitrary: fc.constantFrom('', ...WORDS) },
  { weight: 1, arbitrary: identifiers },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...FORMATS),
  },
);

function accepts(schema: AnySchema, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}
