import type { Entry, Handbook } from '../../handbook/index.ts';
import type { ContentData } from '../../schemas/index.ts';
import type { Settings } from '../../schemas/settings.ts';

/** Whose law asks for an imprint; `other` where we do not know what it asks for. */
export type Jurisdiction = 'de' | 'at' | 'other';

/** What tells where an organisation is at home. */
export type Home = Pick<Settings, 'language'> & { readonly organisation: Pick<Settings['organisation'], 'country'> };

/** Whose law applies to the organisation's website, as far as its country or language tells. */
export function jurisdictionOf({ organisation, language }: Home): Jurisdiction {
  const { country } = organisation;
  if (country === undefined) return language === 'de' ? 'de' : 'other';
  if (/^(?:d|de|deutschland|germany|bundesrepublik deutschland)$/i.test(country)) return 'de';
  return /^(?:a|at|österreich|austria)$/i.test(country) ? 'at' : 'other';
}

/** Whether the customers' site has an address: before that nobody can read it, and no law asks anything of it. */
export function isOnTheWeb({ sites }: Settings): boolean {
  return sites.public.url !== undefined;
}

type Purpose = ContentData<'page'>['purpose'];

/** The pages for a purpose that customers can read. */
export function publicPages(handbook: Handbook, purpose: Purpose): Entry<'page'>[] {
  return [...handbook.pages.values()].filter(({ data }) => data.purpose === purpose && data.audience === 'public');
}

/** What organisations write into these pages themselves, as one text. */
export function writtenOn(handbook: Handbook, ...purposes: readonly Purpose[]): string {
  return purposes
    .flatMap((purpose) => publicPages(handbook, purpose))
    .map(({ body }) => body)
    .join('\n');
}
