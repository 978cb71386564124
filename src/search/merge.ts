import type { Alternative } from './alternatives.ts';

/** A page found by one search. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Searches for all alternatives and puts the pages into one order; each counts by the search that found it best.
 *
 * @param run one search in the index
 */
export async function searchAll<Result extends Scored>(
  alternatives: readonly Alternative[],
  run: (words: string) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const lists = await Promise.all(
    alternatives.map(async ({ words, weight }) =>
      (await run(words)).map((result) => ({ result, score: result.score * weight })),
    ),
  );
  const best = new Map<string, { result: Result; score: number }>();
  for (const each of lists.flat()) {
    if (each.score > (best.get(each.result.id)?.score ?? -1)) best.set(each.result.id, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}
