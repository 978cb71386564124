import { meaningOf, readyVocabulary } from '../../search/alternatives.ts';
import { citedClauses } from '../../search/citation.ts';
import { type Scored, searchAll } from '../../search/merge.ts';
import { type ClauseEntry, VOCABULARY_FILE, type Vocabulary } from '../../search/vocabulary.ts';

/** What a reader looks for. */
export interface Choice {
  readonly words: string;
  /** Chosen value by filter. */
  readonly filters: Readonly<Record<string, string>>;
}

/** One page that was found; its text is loaded on demand. */
export interface Found {
  data(): Promise<FoundPage>;
}

/** What Pagefind knows of a page. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** What a search answers. */
export interface Answer {
  readonly found: readonly Found[];
  /** The query as it was probably meant; the pages found are those for it. */
  readonly corrected?: string | undefined;
}

/** The search index. */
export interface Index {
  /** The values of each filter with the number of their pages. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(choice: Choice): Promise<Answer>;
}

/** Pagefind's own interface, as far as it is used here. */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): ReturnType<Index['filters']>;
  search(
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly (Found & Scored)[] }>;
}

/** Words of an excerpt. */
const EXCERPT = 22;

/**
 * Loads the index.
 *
 * @param bundle address of Pagefind's script
 * @param baseUrl the site's base
 */
export async function openIndex(bundle: string, baseUrl: string): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ baseUrl, excerptLength: EXCERPT });
  await pagefind.init();
  const vocabulary = await loadVocabulary(new URL(VOCABULARY_FILE, new URL(bundle, document.baseURI)));
  const ready = readyVocabulary(vocabulary);
  return {
    filters: () => pagefind.filters(),
    search: async ({ words, filters }) => {
      const run = async (query: string | null) => (await pagefind.search(query, { filters })).results;
      // Without words, all pages that have the chosen values.
      if (words === '') return { found: await run(null) };
      const cited = citedClauses(words, vocabulary.clauses);
      if (cited.length > 0 && Object.keys(filters).length === 0) {
        return { found: cited.map((clause) => clauseFound(clause, baseUrl)) };
      }
      const meaning = meaningOf(words, ready);
      return { found: await searchAll(meaning.alternatives, run), corrected: meaning.corrected };
    },
  };
}

async function loadVocabulary(url: URL): Promise<Vocabulary> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return (await response.json()) as Vocabulary;
}

function clauseFound({ title, document: terms, url }: ClauseEntry, baseUrl: string): Found {
  const page = { url: `${baseUrl}${url}`, excerpt: terms, meta: { title }, sub_results: [] };
  return { data: async () => page };
}
