import { languageName } from '../../messages/dates.ts';
import { isEasyLanguage } from './easy-language.ts';

const EASY = { de: 'Leichte Sprache', en: 'Easy Language' } as const;

/** A language as people call it: `en` → Englisch, `de-simple` → Leichte Sprache; a tag that is none stays as it is. */
export function languageInWords(language: 'de' | 'en', tag: string): string {
  if (isEasyLanguage(tag)) return EASY[language];
  try {
    return languageName(language, tag);
  } catch {
    return tag;
  }
}
