import type { Random } from '../random.ts';
import { ARTICLES, FIRST_PARTS, LAST_PARTS, NOUNS, type Noun } from './nouns.ts';
import { PHRASES } from './phrases.ts';

const GAP = /\{([^{}]+)\}/g;
const RANGE = /^(\d+)\.\.(\d+)$/;

/** Nouns to use in place of chance, by kind. */
export type Given = Readonly<Record<string, Noun>>;

/**
 * Fills a pattern's gaps by chance; phrases may have gaps of their own.
 *
 * @throws if the pattern names something that there is no list of
 */
export function fill(pattern: string, chance: Random, given: Given = {}): string {
  return pattern.replace(GAP, (_, gap: string) => {
    const range = RANGE.exec(gap);
    if (range) return String(chance.int(Number(range[1]), Number(range[2])));
    const phrases = PHRASES[gap];
    if (phrases) return fill(chance.pick(phrases), chance, given);
    const [article, kind] = gap.includes(' ') ? gap.split(' ') : [undefined, gap];
    const noun = given[kind ?? ''] ?? nounOf(kind ?? '', chance);
    return article === undefined ? noun.word : `${articleOf(article, noun)} ${noun.word}`;
  });
}

/** A whole sentence: filled, with a capital at its start. */
export function sentence(patterns: readonly string[], chance: Random, given: Given = {}): string {
  const text = fill(chance.pick(patterns), chance, given);
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}

/** Several sentences from different patterns. */
export function sentences(patterns: readonly string[], count: number, chance: Random, given: Given = {}): string {
  return chance
    .sample(patterns, count)
    .map((pattern) => sentence([pattern], chance, given))
    .join(' ');
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function nounOf(kind: string, chance: Random): Noun {
  if (isKeyOf(NOUNS, kind)) return chance.pick<Noun>(NOUNS[kind]);
  if (isKeyOf(LAST_PARTS, kind)) {
    const { gender, word } = chance.pick<Noun>(LAST_PARTS[kind]);
    return { gender, word: chance.pick(FIRST_PARTS) + word };
  }
  throw new Error(`no words for {${kind}}`);
}

function articleOf(article: string, noun: Noun): string {
  const form = ARTICLES[article]?.[noun.gender];
  if (form === undefined) throw new Error(`no article ${article}`);
  return form;
}

function isKeyOf<T extends object>(record: T, key: string): key is keyof T & string {
  return Object.hasOwn(record, key);
}
