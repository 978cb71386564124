import { languageName } from '../messages/dates.ts';
import { type Messages, messages } from '../messages/index.ts';
import { isSimple } from '../prose/writing.ts';
import type { Settings } from '../schemas/settings.ts';

export { isSimple, textDirection } from '../prose/writing.ts';

/** A language that the words around the content exist in. */
export type PageLanguage = Settings['language'];

const PAGE_LANGUAGES: readonly PageLanguage[] = ['de', 'en'];

/** The language for the words around a text: the text's own if they exist in it. */
export function pageLanguage(tag: string, otherwise: PageLanguage): PageLanguage {
  return PAGE_LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? otherwise;
}

/** A language's name in the words of a page: Englisch; Leichte Sprache for `de-simple`. */
export function nameOfLanguage(words: Messages['publicSite'], language: PageLanguage, tag: string): string {
  return isSimple(tag) ? words.simpleLanguage : languageName(language, tag);
}

/** A language's name in itself, as those who look for it read it: English, العربية, Leichte Sprache. */
export function ownName(tag: string): string {
  const own = pageLanguage(tag, 'en');
  if (isSimple(tag)) return messages(own).publicSite.simpleLanguage;
  return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
