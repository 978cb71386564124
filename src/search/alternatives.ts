import { fold, wordsIn } from './fold.ts';
import { type Alternative, phraseKey, type ReadyVocabulary } from './ready-vocabulary.ts';
import { tellingWords } from './small-words.ts';
import { wordMeaning } from './word-alternatives.ts';
import type { SearchLanguage } from './word-key.ts';

/** What may be meant by a query. */
export interface Meaning {
  /** What to search for, the surest first; the query itself is among it if the pages know all its words. */
  readonly alternatives: readonly Alternative[];
  /** What several words are about: their nouns, each alone. */
  readonly topics: readonly Alternative[];
  /** What to search for if that finds little: some of the words. Pages that several of these find come first. */
  readonly loose: readonly Alternative[];
  /** The query as it was probably meant, if words of it are in no page. */
  readonly corrected?: string;
}

/** Searches that one query may lead to. */
const MOST = 12;
/** Words of a query that are looked at; people paste whole sentences. */
const MOST_WORDS = 8;
/** Words of one phrase. */
const LONGEST_PHRASE = 4;

/** What else to search for, besides the very words. */
export function meaningOf(query: string, vocabulary: ReadyVocabulary): Meaning {
  const words = tellingWords(wordsIn(query), vocabulary.language).slice(0, MOST_WORDS);
  if (words.length === 0) return { alternatives: [], topics: [], loose: [] };
  const meanings = words.map((word) => wordMeaning(word, vocabulary));
  const units = meanings.map(({ alternatives }) => alternatives);
  const phrases = phrasesIn(words, vocabulary);
  const readings = [units, ...phrases.map(({ from, to, found }) => units.toSpliced(from, to - from, found))];
  // Words that stand for something else together are not about each of them: "Geld zurück" is not about money.
  const isPhrase = vocabulary.phrases.has(phraseKey(words, vocabulary));
  const isCorrected = meanings.some(({ corrected }) => corrected !== undefined);
  return {
    alternatives: surest(readings.flatMap(combined)),
    topics: words.length > 1 && !isPhrase ? topicsOf(units, vocabulary.language) : [],
    loose: words.length > 1 ? looser(units, vocabulary.language) : [],
    ...(isCorrected && { corrected: meanings.map(({ corrected }, at) => corrected ?? words[at]).join(' ') }),
  };
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Alternative[];
}

/** Words that stand together for something else: "Geld zurück", "nicht zufrieden", "Beschwerde Management". */
function phrasesIn(words: readonly string[], vocabulary: ReadyVocabulary): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_PHRASE); to++) {
      const within = words.slice(from, to);
      const found = [...(vocabulary.phrases.get(phraseKey(within, vocabulary)) ?? []), ...joined(within, vocabulary)];
      if (found.length > 0) phrases.push({ from, to, found });
    }
  }
  return phrases;
}

/** Two words that the pages write as one, with or without a link between them. */
function joined(words: readonly string[], { byFold, byPart, keyOf, language }: ReadyVocabulary): Alternative[] {
  const [first = '', head = ''] = words;
  if (words.length !== 2) return [];
  const one = byFold.get(fold(first + head));
  if (one !== undefined) return [{ words: one, weight: 0.9 }];
  if (language !== 'de' || first.length < 4) return [];
  const compound = byPart.get(keyOf(head))?.find(({ word }) => fold(word).startsWith(fold(first)));
  return compound ? [{ words: compound.word, weight: 0.7 }] : [];
}

/** All ways to put the alternatives of each word together; a word that leads nowhere is left out. */
function combined(units: readonly (readonly Alternative[])[]): Alternative[] {
  const [only] = units;
  if (units.length === 1 && only) return [...only];
  let all: Alternative[] = [{ words: '', weight: 1 }];
  for (const unit of units) {
    const alternatives = unit.length > 0 ? unit : [{ words: '', weight: 0.3 }];
    all = surest(
      all.flatMap(({ words, weight }) =>
        alternatives.map((more) => ({ words: `${words} ${more.words}`.trim(), weight: weight * more.weight })),
      ),
    );
  }
  return all;
}

/** How much a page counts that is about one of the nouns, against one that has all the words. */
const TOPIC = 0.5;

function topicsOf(units: readonly (readonly Alternative[])[], language: SearchLanguage): Alternative[] {
  const nouns = units.flatMap((unit) => unit.slice(0, 1)).filter(({ words }) => isNoun(words, language));
  return nouns.map(({ words, weight }) => ({ words, weight: weight * TOPIC }));
}

/** All words but one, and each word alone. */
function looser(units: readonly (readonly Alternative[])[], language: SearchLanguage): Alternative[] {
  const best = units.flatMap((unit) => unit[0] ?? []);
  const without = best.length < 3 ? [] : best.map((_, at) => combined(best.toSpliced(at, 1).map((each) => [each]))[0]);
  return surest([
    ...without.flatMap((each) => (each ? [{ words: each.words, weight: each.weight * 0.4 }] : [])),
    ...units
      .flatMap((unit) => unit.slice(0, 2))
      .map(({ words, weight }) => ({ words, weight: weight * (isNoun(words, language) ? 0.2 : 0.1) })),
  ]);
}

/** Whether a word says what is looked for: German writes it with a capital, as the pages do. */
function isNoun(words: string, language: SearchLanguage): boolean {
  return language !== 'de' || /^\p{Lu}/u.test(words);
}

/** The best of alternatives, each once. */
function surest(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const each of alternatives.toSorted((a, b) => b.weight - a.weight)) {
    const words = each.words.toLowerCase();
    if (words !== '' && !best.has(words)) best.set(words, each);
  }
  return [...best.values()].slice(0, MOST);
}
