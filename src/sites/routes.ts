import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AddressLanguage, segment } from '../handbook/addresses.ts';

/** A page file and the address pattern it serves. */
export interface PageRoute {
  readonly pattern: string;
  readonly entrypoint: URL;
}

/**
 * The pages of a site: the files below `src/pages/_handbook` or `src/pages/_public`, with Astro's file-name
 * conventions; folders named like a section take its address in the handbook's language.
 *
 * The underscore keeps Astro from routing both sites' pages at once.
 */
export function pageRoutes(site: 'handbook' | 'public', language: AddressLanguage): PageRoute[] {
  const folder = new URL(`../pages/_${site}/`, import.meta.url);
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => ({ pattern: patternOf(file, language), entrypoint: new URL(file, folder) }));
}

function patternOf(file: string, language: AddressLanguage): string {
  const parts = file.replace(/\.(?:astro|ts)$/, '').split('/');
  if (parts.at(-1) === 'index') parts.pop();
  return `/${parts.map((part) => segment(language, part)).join('/')}`;
}
