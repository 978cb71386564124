import { wordsIn } from './fold.ts';
import type { Ranked } from './merge.ts';

/** The text of a page that was found. */
export interface PageText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Words this short are easily mistaken for forms of others: Rat and Rate have one stem. */
const SHORT = 5;

/**
 * Puts pages that have the very words before pages that have other words of the same stem.
 *
 * @param pages the first pages of the results with their texts
 */
export function exactFirst<Result, Page extends PageText>(
  pages: readonly { readonly ranked: Ranked<Result>; readonly page: Page }[],
): Page[] {
  return pages
    .map(({ ranked, page }) => ({ page, score: ranked.score * exactness(ranked.words, page) }))
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

/** 1 if a page has all the words as they are, less if it only has relatives of them. */
function exactness(words: string, { content, meta }: PageText): number {
  const text = `${meta.title ?? ''} ${content}`;
  return wordsIn(words).reduce((factor, word) => {
    if (new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text)) return factor;
    return factor * (word.length <= SHORT ? 0.45 : 0.9);
  }, 1);
}
