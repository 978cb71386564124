import { fold } from './fold.ts';
import type { SearchLanguage } from './word-key.ts';

/** Words behind this place of a list by frequency are mostly names and foreign. */
const MOST = 40_000;

/**
 * Everyday words of a language whose compounds are written as one word; undefined for others.
 *
 * From lists by frequency (films' subtitles and Wikipedia) of the package `@zxcvbn-ts/language-de`, MIT. Only the build
 * reads them: what browsers get are the handbook's own words, taken apart.
 */
export async function lexiconOf(language: SearchLanguage): Promise<ReadonlySet<string> | undefined> {
  if (language !== 'de') return undefined;
  const { dictionary } = await import('@zxcvbn-ts/language-de');
  const lists: readonly (readonly (string | number)[])[] = [dictionary.commonWords, dictionary.wikipedia];
  return new Set(
    lists.flatMap((list) =>
      list
        .slice(0, MOST)
        .map(String)
        .filter((word) => /^[a-zäöüß]{4,}$/.test(word))
        .map(fold),
    ),
  );
}
