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
export function glossaryEntries(site: PublicSite): AddressedEntry[] {
  const slug = slugger();
  const entries = pageFor(site.data, 'glossary')?.entries ?? [];
  return entries
    .toSorted((a, b) => a.term.localeCompare(b.term, site.data.language))
    .map((entry) => ({ entry, anchor: slug(entry.term) }));
}
