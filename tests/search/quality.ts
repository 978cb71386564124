import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../../src/publish/serve.ts';
import type { PageText } from '../../src/search/exactness.ts';
import { type FoundPage, searchWith } from '../../src/search/find-pages.ts';
import type { Run } from '../../src/search/merge.ts';
import { RANKING } from '../../src/search/ranking.ts';
import { VOCABULARY_FILE } from '../../src/search/vocabulary.ts';
import { writeStockSite } from './stock-site.ts';

/** A query with parts of the addresses of its pages. */
export interface Query {
  readonly words: string;
  readonly pages: readonly string[];
  readonly held: boolean;
}

/** Shares of queries answered at the first place, among the first three, and the mean of 1 / place. */
export interface Quality {
  readonly at1: number;
  readonly at3: number;
  readonly mrr: number;
}

/** Addresses for a query, the best first. */
export type Search = (words: string) => Promise<readonly string[]>;

/** Places that count. */
const PLACES = 10;

interface Page extends PageText {
  readonly url: string;
}
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; ranking: Readonly<Record<string, number>> }): Promise<{
    search(words: string): Promise<{ readonly results: readonly FoundPage<Page>[] }>;
  }>;
}

/** Queries that belong together. */
export interface QuerySet {
  readonly name: string;
  readonly queries: readonly Query[];
}

/**
 * All queries: those the search was improved with, those held out of that, those written after it was built, from which
 * it has learned since, and those written after that.
 */
export function readQuerySets(): QuerySet[] {
  const [first, later] = ['queries.txt', 'fresh-queries.txt'].map(readQueries);
  const part = (name: string, queries: readonly Query[] = [], isHeld: boolean) => ({
    name,
    queries: queries.filter(({ held }) => held === isHeld),
  });
  return [
    part('open', first, false),
    part('held out', first, true),
    part('fresh', later, false),
    part('unseen', later, true),
  ];
}

function readQueries(file: string): Query[] {
  return readRows(file).map(([words = '', pages = '', held]) => ({
    words,
    pages: listed(pages),
    held: held === 'held',
  }));
}

/** A query with words that look alike. */
export interface FalseFriends {
  readonly words: string;
  /** Pages that really have the word; perhaps none. */
  readonly right: readonly string[];
  /** Pages that only have the others. */
  readonly wrong: readonly string[];
}

export function readFalseFriends(): FalseFriends[] {
  return readRows('false-friends.txt').map(([words = '', right = '', wrong = '']) => ({
    words,
    right: listed(right),
    wrong: listed(wrong),
  }));
}

/** Whether a search falls for one: a wrong page stands above all right ones or, without any, among the first three. */
export function isMisled({ right, wrong }: FalseFriends, urls: readonly string[]): boolean {
  const placeOfWrong = placeOf({ pages: wrong }, urls) ?? Number.POSITIVE_INFINITY;
  return placeOfWrong < (right.length > 0 ? (placeOf({ pages: right }, urls) ?? Number.POSITIVE_INFINITY) : 4);
}

function readRows(file: string): string[][] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((part) => part.trim()));
}

function listed(pages: string): string[] {
  return pages === '' ? [] : pages.split(',').map((page) => page.trim());
}

/** Calls with our search of a built site and with Pagefind's own over the same pages, without our help. */
export async function withSearches<T>(site: string, use: (ours: Search, stock: Search) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'belegbar-stock-'));
  try {
    await writeStockSite(site, folder);
    return await withIndex(site, RANKING, (run) =>
      withIndex(folder, {}, (stock) => use(ourSearch(site, run), plainSearch(stock))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withIndex<T>(
  site: string,
  ranking: Readonly<Record<string, number>>,
  use: (run: Run<FoundPage<Page>>) => Promise<T>,
): Promise<T> {
  const server = await serveSite(site, '/', 0);
  try {
    const pagefind = (await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as Pagefind;
    const index = await pagefind.createInstance({ basePath: `${server.url}pagefind/`, baseUrl: '/', ranking });
    return await use(async (words) => (await index.search(words)).results);
  } finally {
    await server.close();
  }
}

function ourSearch(site: string, run: Run<FoundPage<Page>>): Search {
  const search = searchWith<Page>(JSON.parse(readFileSync(join(site, 'pagefind', VOCABULARY_FILE), 'utf8')));
  return async (words) => {
    const { clauses, first, others } = await search(words, run);
    return [...clauses.map(({ clause }) => `/${clause.url}`), ...first.map(({ url }) => url), ...(await urls(others))];
  };
}

function plainSearch(run: Run<FoundPage<Page>>): Search {
  return async (words) => urls(await run(words));
}

async function urls(results: readonly FoundPage<Page>[]): Promise<string[]> {
  return Promise.all(results.slice(0, PLACES).map(async (result) => (await result.data()).url));
}

/** The place of the first right page, from 1; undefined if it is not among the first. */
export function placeOf({ pages }: Pick<Query, 'pages'>, urls: readonly string[]): number | undefined {
  const at = urls.findIndex((url) => pages.some((page) => url.includes(`/${page}`) || url.includes(`#${page}-`)));
  return at < 0 ? undefined : at + 1;
}

/** How well a search answers, and the queries it fails at. */
export async function qualityOf(search: Search, queries: readonly Query[]): Promise<Quality & { failed: string[] }> {
  const places: (number | undefined)[] = [];
  const failed: string[] = [];
  for (const query of queries) {
    const place = placeOf(query, await search(query.words));
    places.push(place);
    if (place === undefined || place > 3) failed.push(query.words);
  }
  const share = (most: number) => places.filter((place) => (place ?? PLACES + 1) <= most).length / places.length;
  const mrr = places.reduce<number>((sum, place) => sum + (place === undefined ? 0 : 1 / place), 0) / places.length;
  return { at1: share(1), at3: share(3), mrr, failed };
}
