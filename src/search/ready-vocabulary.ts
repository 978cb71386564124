import { fold, wordsIn } from './fold.ts';
import { tellingWords } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type SearchLanguage, wordKey } from './word-key.ts';

/** Other words to search for, and how much a page found by them counts against one found exactly. */
export interface Alternative {
  readonly words: string;
  readonly weight: number;
}

/** A compound that has a word as one of its parts. */
export interface Compound {
  readonly word: string;
  /** Whether the part is its last, which says what it is: a Beratungsgespräch is a Gespräch. */
  readonly isHead: boolean;
}

/** A vocabulary in the form that queries need. */
export interface ReadyVocabulary {
  readonly language: SearchLanguage;
  /** Folded forms in alphabetical order. */
  readonly sorted: readonly string[];
  /** Folded form → the word as it is written. */
  readonly byFold: ReadonlyMap<string, string>;
  /** Key of a word → its shortest form. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Key of a part → the compounds with it. */
  readonly byPart: ReadonlyMap<string, readonly Compound[]>;
  /** Keys of words that stand for each other, in one line (see `phraseKey`) → what to search for instead. */
  readonly phrases: ReadonlyMap<string, readonly Alternative[]>;
  /** Folded words of phrases, for typing errors. */
  readonly said: readonly string[];
  readonly keyOf: (word: string) => string;
}

/** Weights: what the handbook itself calls the same, and what people in general do. */
const SYNONYM = 0.8;
const EVERYDAY = 0.6;
/** Words of a handbook that one everyday word leads to. */
const MEANT = 3;

/** Prepares a vocabulary; done once, when the search is opened. */
export function readyVocabulary(vocabulary: Vocabulary): ReadyVocabulary {
  const { language } = vocabulary;
  const keys = new Map<string, string>();
  const keyOf = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = wordKey(word, language);
    keys.set(word, key);
    return key;
  };
  const byFold = new Map<string, string>();
  const byKey = new Map<string, string>();
  const byPart = new Map<string, Compound[]>();
  for (const entry of vocabulary.words.split(' ')) {
    const parts = entry.split('|');
    const word = parts.join('');
    if (word === '') continue;
    byFold.set(fold(word), word);
    const key = keyOf(word);
    if ((byKey.get(key)?.length ?? Number.POSITIVE_INFINITY) > word.length) byKey.set(key, word);
    if (parts.length === 1) continue;
    // Several parts together are a word, too: Fach|kraft in Beratungs|fach|kraft.
    for (let at = 1; at < parts.length; at++) {
      for (const part of new Set([parts.slice(at).join(''), parts[at] ?? ''])) {
        addTo(byPart, keyOf(part), { word, isHead: at + 1 === parts.length || part !== parts[at] });
      }
    }
    addTo(byPart, keyOf(parts[0] ?? ''), { word, isHead: false });
  }
  const phrases = phrasesOf(vocabulary, keyOf);
  const said = [...vocabulary.synonyms.flat(), ...vocabulary.everyday.flatMap((group) => group.said)]
    .filter((words) => !/\s/.test(words))
    .map(fold);
  return { language, sorted: [...byFold.keys()], byFold, byKey, byPart, phrases, said, keyOf };
}

/** Keys this short are shared by words that have nothing to do with each other: Rat and Raten. */
export const AMBIGUOUS = 3;

/** What forms of a phrase have in common: the keys of its telling words, in one line. */
export function phraseKey(words: readonly string[], { language, keyOf }: Pick<ReadyVocabulary, 'language' | 'keyOf'>) {
  return tellingWords(words, language)
    .map((word) => {
      const key = keyOf(word);
      return key.length > AMBIGUOUS ? key : fold(word);
    })
    .join(' ');
}

function phrasesOf({ language, synonyms, everyday }: Vocabulary, keyOf: (word: string) => string) {
  const phrases = new Map<string, Alternative[]>();
  const keyOfPhrase = (words: string) => phraseKey(wordsIn(words), { language, keyOf });
  const add = (key: string, words: string, weight: number) => {
    if (!phrases.get(key)?.some((each) => each.words === words)) addTo(phrases, key, { words, weight });
  };
  for (const [own = '', ...others] of synonyms) {
    for (const key of others.map(keyOfPhrase)) if (key !== keyOfPhrase(own)) add(key, own, SYNONYM);
  }
  for (const { said, meant } of everyday) {
    for (const key of said.map(keyOfPhrase)) {
      const others = meant.filter((words) => keyOfPhrase(words) !== key);
      // The nearer the front, the nearer the meaning.
      for (const [place, words] of others.slice(0, MEANT).entries()) add(key, words, EVERYDAY - place * 0.05);
    }
  }
  return phrases;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
