import { fold } from './fold.ts';
import { type Alternative, AMBIGUOUS, phraseKey, type ReadyVocabulary } from './ready-vocabulary.ts';
import { nearestWord } from './typing-errors.ts';
import { otherForms } from './word-key.ts';

/** What one word of a query may stand for. */
export interface WordMeaning {
  readonly alternatives: readonly Alternative[];
  /** The word as it was probably meant, if no page has it. */
  readonly corrected?: string;
}

/** Compounds that are searched for one of their parts. */
const COMPOUNDS = 6;
/** Letters that the known part of an unknown compound must have, and the unknown part. */
const KNOWN_PART = 5;
const UNKNOWN_PART = 3;

/** What to search for one word: itself, its forms, what it stands for, compounds with it, or what was meant. */
export function wordMeaning(word: string, vocabulary: ReadyVocabulary): WordMeaning {
  const forms = [word, ...otherForms(word, vocabulary.language)];
  const form = forms.find((each) => vocabulary.byKey.has(vocabulary.keyOf(each))) ?? word;
  const key = phraseKey([form], vocabulary);
  const meant = vocabulary.phrases.get(key) ?? [];
  const own = ownWord(word, vocabulary, meant.length > 0);
  const alternatives = [...(own === undefined ? [] : [own]), ...meant, ...compoundsWith(key, word, vocabulary)];
  if (alternatives.length > 0) return { alternatives };
  const folded = fold(word);
  const longer = longerWords(folded, vocabulary);
  if (longer.length > 0) return { alternatives: longer };
  const split = splitWord(folded, vocabulary);
  if (split.isWhole) return { alternatives: split.alternatives };
  const nearest = nearestWord(folded, vocabulary.sorted) ?? nearestWord(folded, vocabulary.said);
  if (nearest === undefined) return { alternatives: [...relatives(folded, vocabulary), ...split.alternatives] };
  const corrected = vocabulary.byFold.get(nearest) ?? nearest;
  const others = [...(vocabulary.phrases.get(phraseKey([corrected], vocabulary)) ?? []), ...split.alternatives];
  return {
    alternatives: [
      ...(vocabulary.byFold.has(nearest) ? [{ words: corrected, weight: 0.5 }] : []),
      ...others.map(({ words, weight }) => ({ words, weight: weight / 2 })),
    ],
    corrected,
  };
}

/**
 * The word as the pages write it: the very word, another form of it, or one that begins with it.
 *
 * @param isWhole whether it is known to be no beginning: Hund is not hundert
 */
function ownWord(word: string, vocabulary: ReadyVocabulary, isWhole: boolean): Alternative | undefined {
  const { byFold, byKey, keyOf, sorted, language } = vocabulary;
  const folded = fold(word);
  const same = byFold.get(folded);
  if (same !== undefined) return { words: same, weight: 1 };
  if (/^\d+\p{L}?$/u.test(word)) return { words: word, weight: 1 };
  const key = keyOf(word);
  const form = byKey.get(key);
  // Somebody types on: the beginning of a word is enough for the index.
  const longer = folded.length > 2 ? firstWithBeginning(sorted, folded) : undefined;
  if (form !== undefined && (key.length > AMBIGUOUS || longer === undefined)) return { words: form, weight: 0.95 };
  if (longer !== undefined) {
    if (isWhole) return undefined;
    const written = byFold.get(longer) ?? longer;
    // Where the index cannot tell words apart, the longer one says which is meant.
    const isBeginning = key.length > AMBIGUOUS && written.toLowerCase().startsWith(word.toLowerCase());
    return { words: isBeginning ? word : written, weight: 0.9 };
  }
  const other = otherForms(word, language).find((each) => byKey.has(keyOf(each)));
  return other === undefined ? undefined : { words: byKey.get(keyOf(other)) ?? other, weight: 0.85 };
}

function firstWithBeginning(sorted: readonly string[], beginning: string): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low];
  return found?.startsWith(beginning) ? found : undefined;
}

/** Words that are made of another word and a prefix: Bildung is in Ausbildung, Zahlung in Bezahlung. */
function longerWords(folded: string, { sorted, byFold, language }: ReadyVocabulary): Alternative[] {
  if (language !== 'de' || !/(?:ung|heit|keit|schaft|tion)(?:en)?$/.test(folded)) return [];
  return sorted
    .filter((word) => word.length > folded.length && word.endsWith(folded))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, COMPOUNDS)
    .map((word) => ({ words: byFold.get(word) ?? word, weight: 0.5 }));
}

/** Letters that a word must share with its relatives, and what part of it. */
const SHARED = 7;
const SHARED_PART = 0.6;

/** Words with the same long beginning: Managerin is a relative of Management. */
function relatives(folded: string, { sorted, byFold }: ReadyVocabulary): Alternative[] {
  for (let length = folded.length - 1; length >= Math.max(SHARED, folded.length * SHARED_PART); length--) {
    const relative = firstWithBeginning(sorted, folded.slice(0, length));
    if (relative !== undefined) return [{ words: byFold.get(relative) ?? relative, weight: 0.4 }];
  }
  return [];
}

/** Compounds that have a word inside or at their end; those that begin with it are found anyway. */
function compoundsWith(key: string, word: string, { byPart }: ReadyVocabulary): Alternative[] {
  const compounds = (byPart.get(key) ?? []).filter((each) => !fold(each.word).startsWith(fold(word)));
  return compounds
    .toSorted((a, b) => Number(b.isHead) - Number(a.isHead) || a.word.length - b.word.length)
    .filter(({ word: same }, at, all) => all.findIndex((each) => each.word === same) === at)
    .slice(0, COMPOUNDS)
    .map(({ word: words, isHead }) => ({ words, weight: isHead ? 0.6 : 0.55 }));
}

/**
 * A compound that no page has, taken apart: pages with both parts, then with one of them. Where only one part is
 * known, that one, if it is long enough to mean something.
 */
function splitWord(folded: string, vocabulary: ReadyVocabulary): { isWhole: boolean; alternatives: Alternative[] } {
  if (vocabulary.language !== 'de') return { isWhole: false, alternatives: [] };
  const cuts = range(UNKNOWN_PART, folded.length - UNKNOWN_PART).map((at) => {
    const [first, head] = [folded.slice(0, at), folded.slice(at)];
    return { first: known(first, vocabulary), head: known(head, vocabulary), firstLength: at, headLength: head.length };
  });
  const whole = cuts
    .filter(({ first, head, firstLength, headLength }) => first && head && firstLength > 3 && headLength > 3)
    .toSorted((a, b) => Math.min(b.firstLength, b.headLength) - Math.min(a.firstLength, a.headLength))[0];
  if (whole?.first && whole.head) {
    const both = { words: `${whole.first} ${whole.head}`, weight: 0.5 };
    return {
      isWhole: true,
      alternatives: [both, { words: whole.head, weight: 0.3 }, { words: whole.first, weight: 0.3 }],
    };
  }
  const first = cuts.findLast((cut) => cut.first && cut.firstLength >= KNOWN_PART)?.first;
  const head = cuts.find((cut) => cut.head && cut.headLength >= KNOWN_PART)?.head;
  return {
    isWhole: false,
    alternatives: [first, head].filter((part) => part !== undefined).map((words) => ({ words, weight: 0.3 })),
  };
}

/** How the pages write a part: as a word of its own, or else within a compound. */
function known(part: string, { byFold, byKey, byPart, keyOf }: ReadyVocabulary): string | undefined {
  if (part.length < UNKNOWN_PART) return undefined;
  const key = keyOf(part);
  return byFold.get(part) ?? byKey.get(key) ?? byPart.get(key)?.[0]?.word;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
