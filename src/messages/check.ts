import { check as de } from './de/check.ts';
import { check as en } from './en/check.ts';

const WORDS = { de, en } as const satisfies Record<'de' | 'en', typeof de>;

/** Words of the check alone: the whole catalogue takes longer to load than a small handbook to check. */
export function checkWords(language: keyof typeof WORDS): typeof de {
  return WORDS[language];
}

/** The words of the check, in any language. */
export type CheckWords = typeof de;
