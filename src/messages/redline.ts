import { redline as de } from './de/redline.ts';
import { redline as en } from './en/redline.ts';

const WORDS = { de, en } as const satisfies Record<'de' | 'en', typeof de>;

/** Words of comparisons alone: they are loaded into the reader's browser, too, and the whole catalogue is large. */
export function redlineWords(language: keyof typeof WORDS): typeof de {
  return WORDS[language];
}
