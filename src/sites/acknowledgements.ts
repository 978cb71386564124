import { type Entry, pageKey } from '../handbook/index.ts';
import { formatList } from '../messages/dates.ts';
import { messages } from '../messages/index.ts';
import type { HandbookSite } from './handbook-site.ts';
import type { ControlFact } from './page-control.ts';

/** The pages that a record of taking note is about: those that it names, or all that changed in substance in its time. */
export function acknowledgedPages(site: HandbookSite, { data }: Entry<'acknowledgement'>): string[] {
  const files = site.handbook.files.map(({ path }) => path);
  if (data.pages.length > 0) {
    const named = new Set(data.pages.map((page) => pageKey(page.replace(/^\.?\//, ''))));
    return files.filter((path) => named.has(pageKey(path)));
  }
  const { pages } = site.input.history;
  return files.filter((path) =>
    pages[path]?.revisions.some(({ weight, date }) => weight === 'substance' && data.from <= date && date <= data.to),
  );
}

/** How many have taken note of the last changes of a page that were counted: all roles together. */
export function acknowledgementFact(site: HandbookSite, paths: readonly string[]): ControlFact[] {
  const records = [...site.handbook.acknowledgements.values()]
    .filter((record) => record.data.noted.length > 0)
    .filter((record) => acknowledgedPages(site, record).some((path) => paths.includes(path)))
    .sort((a, b) => (a.data.to < b.data.to ? -1 : 1));
  const last = records.at(-1);
  if (last === undefined) return [];
  const { factTerm, fact } = messages(site.language).takingNote;
  const { noted } = last.data;
  const sum = (field: 'count' | 'of') => noted.reduce((total, each) => total + each[field], 0);
  const roles = formatList(site.language, [...new Set(noted.map(({ role }) => site.role(role)))]);
  const href = `${site.href('taking-note')}#${last.id}`;
  return [{ term: factTerm, text: fact(sum('count'), sum('of'), roles), href }];
}
