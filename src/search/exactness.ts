import { fold, wordsIn } from './fold.ts';
import type { Ranked } from './merge.ts';
import { OTHER_FORM, SCATTERED, SHORT, SHORT_FORM } from './weights.ts';

/** The text of a page that was found. */
export interface PageText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Puts pages that have the very words before pages that have other words of the same stem.
 *
 * @param query its telling words
 * @param pages the first pages of the results with their texts
 */
export function exactFirst<Result, Page extends PageText>(
  query: readonly string[],
  pages: readonly { readonly ranked: Ranked<Result>; readonly page: Page }[],
): Page[] {
  return pages
    .map(({ ranked, page }) => ({
      page,
      isPartial: ranked.isPartial ?? false,
      score: ranked.score * exactness(ranked.words, page) * (query.length > 1 ? TITLE ** inTitle(query, page) : 1),
    }))
    .sort((a, b) => Number(a.isPartial) - Number(b.isPartial) || b.score - a.score)
    .map(({ page }) => page);
}

/** 1 if a page has all the words as they are and together, less if it only has relatives of them or here and there. */
function exactness(words: string, { content, meta }: PageText): number {
  const text = `${meta.title ?? ''} ${content}`;
  const all = wordsIn(words);
  const exact = all.reduce((factor, word) => {
    if (new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text)) return factor;
    return factor * (word.length <= SHORT ? SHORT_FORM : OTHER_FORM);
  }, 1);
  return all.length > 1 ? exact * (1 - SCATTERED * (1 - together(all, wordsIn(text)))) : exact;
}

/** Words within which those of a query must stand to be about one thing: those of a sentence. */
const SENTENCE = 20;

/** How much more a page counts for each word of its title that was asked for. */
const TITLE = 1.4;

function inTitle(words: readonly string[], { meta }: PageText): number {
  const title = wordsIn(meta.title ?? '').map(fold);
  return words.map(beginningOf).filter((beginning) => title.some((word) => word.startsWith(beginning))).length;
}

function beginningOf(word: string): string {
  return fold(word).slice(0, Math.max(4, word.length - 2));
}

/** What part of the words, or of forms with the same beginning, stand near each other somewhere: from 0 to 1. */
function together(words: readonly string[], text: readonly string[]): number {
  const beginnings = words.map(beginningOf);
  const last = beginnings.map(() => Number.NEGATIVE_INFINITY);
  let most = 1;
  for (const [at, each] of text.entries()) {
    const folded = fold(each);
    let found = false;
    for (const [which, beginning] of beginnings.entries()) {
      if (!folded.startsWith(beginning)) continue;
      last[which] = at;
      found = true;
    }
    if (found) most = Math.max(most, last.filter((place) => at - place <= SENTENCE).length);
  }
  return (most - 1) / (words.length - 1);
}
