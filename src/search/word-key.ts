import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { fold } from './fold.ts';

/** A language whose inflections are known. */
export type SearchLanguage = 'de' | 'en';

/**
 * What inflected forms of a word have in common: Vertrag, Verträge, Vertrages, Vertraege. Not a word itself.
 *
 * Snowball's stemmer, which Pagefind's index is made with, and umlauts written in any way.
 */
export function wordKey(word: string, language: SearchLanguage): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (language === 'en') return fold(english(lower));
  return fold(german(lower)).replaceAll(/([aou])e/g, '$1');
}

/** Prefixes that German verbs put before the `ge` of their participle. */
const SEPARABLE =
  'ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|nieder|um|unter|vor|weg|weiter|zu|zurueck|zusammen';
const PARTICIPLE = new RegExp(`^(${SEPARABLE})?ge(\\p{L}{3,}?)(?:et|t|en)$`, 'u');
/** `abzusagen`, `anzumelden` */
const INFINITIVE = new RegExp(`^(${SEPARABLE})zu(\\p{L}{3,}en)$`, 'u');

/**
 * Forms that a word may belong to although its key differs: gekündigt → kündig, abzusagen → absagen, kündigt → kündig.
 *
 * @returns folded; none for English
 */
export function otherForms(word: string, language: SearchLanguage): string[] {
  if (language === 'en') return [];
  const folded = fold(word);
  const participle = PARTICIPLE.exec(folded);
  const infinitive = INFINITIVE.exec(folded);
  return [
    ...(participle ? [`${participle[1] ?? ''}${participle[2]}`] : []),
    ...(infinitive ? [`${infinitive[1]}${infinitive[2]}`] : []),
    ...['test', 'ten', 'te', 'st', 't']
      .filter((end) => folded.endsWith(end))
      .map((end) => folded.slice(0, -end.length)),
  ].filter((form) => form.length >= 4);
}
