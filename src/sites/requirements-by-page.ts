import { segment } from '../handbook/addresses.ts';
import { type RequirementInCatalogue, requirementsByPage } from './evidence.ts';
import type { HandbookSite } from './handbook-site.ts';
import { inPages } from './in-pages.ts';

/** A page of the handbook with the requirements it proves. */
export interface PageRow {
  readonly path: string;
  readonly items: readonly RequirementInCatalogue[];
}

/** So many stand on one page of the list. */
const A_PAGE = 250;

/** Every page that proves something. Single feedback entries prove little: they are counted with their catalogue. */
export function pageRows(site: HandbookSite): PageRow[] {
  return [...requirementsByPage(site)]
    .filter(([path]) => !path.startsWith('feedback/'))
    .map(([path, items]) => ({ path, items }));
}

/** The list in pages; an empty handbook has one empty page. */
export function byPageLists(site: HandbookSite) {
  const all = pageRows(site);
  const pages = inPages(all, A_PAGE);
  const lists = pages.length === 0 ? [[]] : pages;
  const address = (number: number) =>
    site.href('requirements', segment(site.language, 'by-page'), ...(number === 1 ? [] : [String(number)]));
  const addresses = lists.map((_, index) => address(index + 1));
  return lists.map((rows, index) => ({ number: index + 1, rows, addresses, total: all.length }));
}
