import { wordsIn } from './fold.ts';
import { phraseKey } from './ready-vocabulary.ts';
import { tellingWords } from './small-words.ts';
import { GERMAN } from './thesaurus/de.ts';
import { ENGLISH } from './thesaurus/en.ts';
import type { Everyday } from './vocabulary.ts';
import { type SearchLanguage, wordKey } from './word-key.ts';

const THESAURUS: Readonly<Record<SearchLanguage, readonly Everyday[]>> = { de: parse(GERMAN), en: parse(ENGLISH) };

function parse(text: string): Everyday[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [said = [], meant = said] = line.split('>').map((side) => side.split(/[,=]/).map((words) => words.trim()));
      return { said: [...new Set(said)], meant: [...new Set(meant)] };
    });
}

/**
 * The everyday words that lead somewhere in a handbook: each with those of its meanings that stand in it.
 *
 * @param hasKey whether a word with this key stands in the handbook
 */
export function everydayFor(language: SearchLanguage, hasKey: (key: string) => boolean): Everyday[] {
  const keyOf = (word: string) => wordKey(word, language);
  return THESAURUS[language].flatMap(({ said, meant }) => {
    const known = meant.filter((words) => tellingWords(wordsIn(words), language).every((word) => hasKey(keyOf(word))));
    // A word that only leads to itself leads nowhere.
    const keys = new Set(known.map((words) => phraseKey(wordsIn(words), { language, keyOf })));
    const useful = said.filter((words) => keys.size > 1 || !keys.has(phraseKey(wordsIn(words), { language, keyOf })));
    return known.length > 0 && useful.length > 0 ? [{ said: useful, meant: known }] : [];
  });
}
