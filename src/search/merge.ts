import type { Meaning } from './alternatives.ts';
import { wordsIn } from './fold.ts';
import type { Alternative } from './ready-vocabulary.ts';
import { OTHER_FORM, SCATTERED, SHORT } from './weights.ts';

/** A page found by one search. */
export interface Scored {
  readonly id: string;
  /** Pagefind's score; comparable within one search only. */
  readonly score: number;
}

/** A page in the order of all searches. */
export interface Ranked<Result> {
  readonly result: Result;
  /** From 0 to 1. */
  readonly score: number;
  /** The words that found it best. */
  readonly words: string;
  /** Whether these are only some of the words asked for. */
  readonly isPartial?: boolean;
}

/** One search in the index. */
export type Run<Result> = (words: string) => Promise<readonly Result[]>;

/** What was found. */
export interface Merged<Result> {
  /** The best first. */
  readonly ranked: readonly Ranked<Result>[];
  /**
   * Searches for all words that could not lead to one of the first pages: each costs a file of the index.
   *
   * @returns the pages that were not found before; they stand below
   */
  readonly rest: () => Promise<readonly Ranked<Result>[]>;
}

/** Fewer pages than this are few: then some of the words will do. */
const FEW = 3;
/** Weight of the words that were typed, in whatever form. */
const OWN = 0.85;

/** Searches for what may be meant and puts the pages into one order. */
export async function searchAll<Result extends Scored>(
  { alternatives, topics, loose }: Pick<Meaning, 'alternatives' | 'topics' | 'loose'>,
  run: Run<Result>,
): Promise<Merged<Result>> {
  const best = new Map<string, Ranked<Result>>();
  const add = async (some: readonly Alternative[]) => {
    for (const { alternative, list } of await searched(some, run)) addBest(best, rank(alternative, list));
  };
  const own = alternatives.filter(({ weight }) => weight >= OWN);
  await add(own);
  const enough = scoreOfThird(best, own);
  const others = alternatives.filter((each) => !own.includes(each));
  await add(others.filter(({ weight }) => weight > enough));
  for (const { alternative, list } of await searched(topics, run)) addTopic(best, alternative, list);
  if (best.size < FEW) addPartial(best, await searched(loose, run));
  const ranked = byScore(best);
  return {
    ranked,
    rest: async () => {
      await add(others.filter(({ weight }) => weight <= enough));
      const known = new Set(ranked.map(({ result }) => result.id));
      return byScore(best).filter(({ result }) => !known.has(result.id));
    },
  };
}

/** What other words must lead to, to get among the first three; nothing stops them if the own words may be mistaken. */
function scoreOfThird<Result extends Scored>(best: ReadonlyMap<string, Ranked<Result>>, own: readonly Alternative[]) {
  const words = own.map((each) => wordsIn(each.words));
  if (words.some((some) => some.some((word) => word.length <= SHORT))) return 0;
  const least = OTHER_FORM * (words.some((some) => some.length > 1) ? 1 - SCATTERED : 1);
  return (byScore(best)[FEW - 1]?.score ?? 0) * least;
}

function byScore<Result>(best: ReadonlyMap<string, Ranked<Result>>): Ranked<Result>[] {
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function addBest<Result extends Scored>(best: Map<string, Ranked<Result>>, list: readonly Ranked<Result>[]): void {
  for (const ranked of list) {
    if (ranked.score > (best.get(ranked.result.id)?.score ?? 0)) best.set(ranked.result.id, ranked);
  }
}

/** Pages that have only some of the words stand below all that was found by the whole query. */
function addPartial<Result extends Scored>(
  best: Map<string, Ranked<Result>>,
  searches: readonly { readonly alternative: Alternative; readonly list: readonly Result[] }[],
): void {
  const sums = new Map<string, Ranked<Result>>();
  for (const { alternative, list } of searches) {
    // A word that few pages have says more than one that all have.
    const telling = 1 / Math.sqrt(Math.max(1, list.length));
    for (const { result, score, words } of rank(alternative, list)) {
      const before = sums.get(result.id)?.score ?? 0;
      sums.set(result.id, { result, words, isPartial: true, score: before + score * telling });
    }
  }
  const least = Math.min(...[...best.values()].map(({ score }) => score), 1);
  const highest = Math.max(...[...sums.values()].map(({ score }) => score));
  for (const [id, each] of sums) {
    if (!best.has(id)) best.set(id, { ...each, score: (each.score / highest) * least * 0.9 });
  }
}

/** Pages that are about one of several words stand higher; those that have only this one are found, too. */
function addTopic<Result extends Scored>(
  best: Map<string, Ranked<Result>>,
  topic: Alternative,
  list: readonly Result[],
): void {
  const about = shares(list);
  for (const [index, ranked] of rank(topic, list).entries()) {
    const { id } = ranked.result;
    const known = best.get(id);
    const more = (about[index] ?? 0) * ranked.score;
    best.set(id, known === undefined ? ranked : { ...known, score: known.score + more });
  }
}

async function searched<Result>(alternatives: readonly Alternative[], run: Run<Result>) {
  return Promise.all(alternatives.map(async (alternative) => ({ alternative, list: await run(alternative.words) })));
}

/**
 * Scores of one search between half its weight and its weight: the best page found by the very words always stands
 * above pages found by others, and a page that only mentions them may stand below one whose title has another word.
 */
function rank<Result extends Scored>({ words, weight }: Alternative, list: readonly Result[]): Ranked<Result>[] {
  const found = shares(list);
  return list.map((result, index) => ({ result, words, score: weight * (0.5 + 0.5 * (found[index] ?? 0)) }));
}

/** The scores of one search as shares of its highest. */
function shares(list: readonly Scored[]): number[] {
  const highest = Math.max(...list.map(({ score }) => score));
  return list.map(({ score }) => (highest > 0 ? score / highest : 0));
}
