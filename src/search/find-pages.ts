import { meaningOf } from './alternatives.ts';
import { type Citation, citedClauses } from './citation.ts';
import { exactFirst, type PageText } from './exactness.ts';
import { wordsIn } from './fold.ts';
import { type Run, type Scored, searchAll } from './merge.ts';
import { type ReadyVocabulary, readyVocabulary } from './ready-vocabulary.ts';
import { tellingWords } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page that was found; its text is loaded on demand. */
export interface FoundPage<Page extends PageText> extends Scored {
  data(): Promise<Page>;
}

/** What a search answers. */
export interface Answer<Page extends PageText> {
  /** Clauses that the query cites; they stand before all pages. */
  readonly clauses: readonly Citation[];
  /** The first pages, in their order. */
  readonly first: readonly Page[];
  /** All others, to be loaded. */
  readonly others: readonly FoundPage<Page>[];
  /** Searches on for words that are further away; the pages found stand below all others. */
  readonly rest: () => Promise<readonly FoundPage<Page>[]>;
  /** The query as it was probably meant; what was found is for this. */
  readonly corrected: string | undefined;
}

/** Answers queries. */
export type Search<Page extends PageText> = (query: string, run: Run<FoundPage<Page>>) => Promise<Answer<Page>>;

/** Pages whose texts are loaded to put them into their order: as many as are shown at once. */
export const FIRST = 8;

/** Makes a search that understands what a vocabulary lets it understand. */
export function searchWith<Page extends PageText>(vocabulary: Vocabulary): Search<Page> {
  const ready = readyVocabulary(vocabulary);
  return async (query, run) => {
    const clauses = citedClauses(query, vocabulary.clauses, vocabulary.language);
    if (clauses.length > 0) return { clauses, first: [], others: [], rest: async () => [], corrected: undefined };
    return { clauses, ...(await findPages(query, ready, run)) };
  };
}

async function findPages<Page extends PageText>(
  query: string,
  vocabulary: ReadyVocabulary,
  run: Run<FoundPage<Page>>,
): Promise<Omit<Answer<Page>, 'clauses'>> {
  const meaning = meaningOf(query, vocabulary);
  const { ranked, rest } = await searchAll(meaning, run);
  const first = await Promise.all(
    ranked.slice(0, FIRST).map(async (each) => ({ ranked: each, page: await each.result.data() })),
  );
  return {
    first: exactFirst(tellingWords(wordsIn(query), vocabulary.language), first),
    others: ranked.slice(FIRST).map(({ result }) => result),
    rest: async () => (await rest()).map(({ result }) => result),
    corrected: meaning.corrected,
  };
}
