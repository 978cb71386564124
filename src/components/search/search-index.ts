import type { Citation } from '../../search/citation.ts';
import type { PageText } from '../../search/exactness.ts';
import { type FoundPage as IndexedPage, searchWith } from '../../search/find-pages.ts';
import { RANKING } from '../../search/ranking.ts';
import { VOCABULARY_FILE, type Vocabulary } from '../../search/vocabulary.ts';

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
export interface FoundPage extends PageText {
  readonly url: string;
  readonly excerpt: string;
  readonly sub_results: readonly FoundSection[];
}

/** A section of a page. */
export interface FoundSection {
  readonly title: string;
  readonly url: string;
  /** Where in the page's text the words were found. */
  readonly locations: readonly number[];
}

/** What a search answers. */
export interface Answer {
  readonly found: readonly Found[];
  /** Searches on for pages that stand below those found. */
  readonly rest?: () => Promise<readonly Found[]>;
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
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): ReturnType<Index['filters']>;
  search(
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly IndexedPage<FoundPage>[] }>;
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
  // Both are needed for the first result, and neither needs the other.
  const [pagefind, vocabulary] = await Promise.all([
    startPagefind(bundle, baseUrl),
    loadVocabulary(new URL(VOCABULARY_FILE, new URL(bundle, document.baseURI))),
  ]);
  const search = searchWith<FoundPage>(vocabulary);
  return {
    filters: () => pagefind.filters(),
    search: async ({ words, filters }) => {
      const run = async (query: string | null) => (await pagefind.search(query, { filters })).results;
      // Without words, all pages that have the chosen values.
      if (words === '') return { found: await run(null) };
      const { clauses, first, others, rest, corrected } = await search(words, run);
      return {
        found: [
          ...clauses.map((citation) => clauseFound(citation, baseUrl)),
          ...first.map((page) => ({ data: async () => page })),
          ...others,
        ],
        rest,
        corrected,
      };
    },
  };
}

async function startPagefind(bundle: string, baseUrl: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  // One search takes a few milliseconds: a worker would only be one more file to load.
  await pagefind.options({ baseUrl, excerptLength: EXCERPT, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

async function loadVocabulary(url: URL): Promise<Vocabulary> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return (await response.json()) as Vocabulary;
}

function clauseFound({ clause, paragraph }: Citation, baseUrl: string): Found {
  const place = paragraph === undefined ? clause.url : `${clause.url}-abs-${paragraph}`;
  const page = {
    url: `${baseUrl}${place}`,
    excerpt: clause.document,
    content: '',
    meta: { title: clause.title },
    sub_results: [],
  };
  return { data: async () => page };
}
