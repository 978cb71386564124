import { address, type Section } from '../handbook/addresses.ts';
import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { siteInput } from './input.ts';

/** What the pages of the public site show. */
export interface PublicSite {
  readonly data: PublicHandbook;
  readonly today: string;
  /** Address of a page on this site, with its base. */
  readonly href: (section: Section, ...parts: readonly string[]) => string;
  /** Address of the start page. */
  readonly home: string;
}

/** The public site's data. */
export function publicSite(): PublicSite {
  const input = siteInput();
  if (input.site !== 'public') throw new Error('This page belongs to the public site.');
  const base = input.data.site.base.replace(/\/$/, '');
  return {
    data: input.data,
    today: input.today,
    href: (section, ...parts) => `${base}/${address(input.data.language, section, ...parts)}`,
    home: `${base}/`,
  };
}
