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

/** The search index. */
export interface Index {
  /** The values of each filter with the number of their pages. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(choice: Choice): Promise<readonly Found[]>;
}

/** Pagefind's own interface, as far as it is used here. */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): ReturnType<Index['filters']>;
  search(
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Found[] }>;
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
  return {
    filters: () => pagefind.filters(),
    // Without words, all pages that have the chosen values.
    search: async ({ words, filters }) => (await pagefind.search(words === '' ? null : words, { filters })).results,
  };
}
