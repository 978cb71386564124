import type { PublicGlossaryEntry } from '../handbook/public-handbook.ts';
import { slugger } from '../prose/slug.ts';
import { pageFor } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';

/** A word of the glossary with its address on the glossary's page. */
export interface AddressedEntry {
  readonly entry: PublicGlossaryEntry;
  readonly anchor: string;
}

/** The words of the glossary, in alphabetical order. */
export function glossaryEntries({ data }: PublicSite): AddressedEntry[] {
  const slug = slugger();
  const entries = pageFor(data, 'glossary')?.entries ?? [];
  return entries
    .toSorted((a, b) => a.term.localeCompare(b.term, data.language))
    .map((entry) => ({ entry, anchor: slug(entry.term) }));
}

/** The words of the glossary that a text uses, by themselves or in an inflected form. */
export function entriesIn(site: PublicSite, text: string): AddressedEntry[] {
  return glossaryEntries(site).filter(({ entry }) => [entry.term, ...entry.synonyms].some((word) => isIn(text, word)));
}

/** Endings of German and English nouns and adjectives. */
const ENDINGS = '(?:e|n|s|en|er|es|em|ern)?';

/** Whether a word or phrase stands in a text as a word of its own; capitals count, as they tell nouns. */
function isIn(text: string, phrase: string): boolean {
  return phrasePattern(phrase).test(text);
}

/** Finds a word or phrase by itself or in an inflected form. */
export function phrasePattern(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => `${escapeRegExp(word)}${ENDINGS}`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
