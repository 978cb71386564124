import { hasPart, twoParts } from './compounds.ts';
import { fold, forms } from './fold.ts';
import { nearestWord } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Other words to search for, and how much a page found by them counts against one found exactly. */
export interface Alternative {
  readonly words: string;
  readonly weight: number;
}

/** What may be meant by a query. */
export interface Meaning {
  readonly alternatives: readonly Alternative[];
  /** The query as it was probably meant, if words of it are in no page. */
  readonly corrected?: string;
}

/** Searches that one query may lead to. */
const MOST = 12;
/** Compounds that are tried for one word. */
const COMPOUNDS = 6;

/** A vocabulary in the form that queries need. */
export function readyVocabulary(vocabulary: Vocabulary) {
  const byFold = new Map(vocabulary.words.map((word) => [fold(word), word]));
  const synonyms = vocabulary.synonyms.map((group) => ({ group, folded: group.map(fold) }));
  return { language: vocabulary.language, byFold, known: new Set(byFold.keys()), synonyms };
}

/** See {@link readyVocabulary}. */
export type ReadyVocabulary = ReturnType<typeof readyVocabulary>;

/** What else to search for, the surest first; the query itself is among it if the pages know all its words. */
export function meaningOf(query: string, vocabulary: ReadyVocabulary): Meaning {
  const whole = fold(query.trim());
  const phrases = synonymsOf(whole, vocabulary);
  const tokens = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  let combined: Alternative[] = [{ words: '', weight: 1 }];
  let wasCorrected = false;
  const corrected: string[] = [];
  for (const token of tokens) {
    const found = forToken(token, vocabulary, tokens.length > 1);
    wasCorrected ||= found.corrected !== undefined;
    corrected.push(found.corrected ?? token);
    combined = combined
      .flatMap(({ words, weight }) =>
        found.alternatives.map((more) => ({ words: `${words} ${more.words}`.trim(), weight: weight * more.weight })),
      )
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST);
  }
  return {
    alternatives: [...phrases, ...combined.filter(({ words }) => words !== '')],
    ...(wasCorrected && { corrected: corrected.join(' ') }),
  };
}

function forToken(token: string, vocabulary: ReadyVocabulary, inPhrase: boolean): Meaning {
  const { byFold, known, language } = vocabulary;
  const folded = fold(token);
  const all = forms(folded);
  const same = byFold.get(folded);
  // Somebody types on: the beginning of a word is enough for the index.
  const begins = same === undefined && folded.length > 2 && [...known].some((word) => word.startsWith(folded));
  const alternatives: Alternative[] = [];
  if (same !== undefined) alternatives.push({ words: same, weight: 1 });
  else if (begins || /^\d+$/.test(token)) alternatives.push({ words: token, weight: 0.9 });
  else {
    const stem = all.slice(1).find((form) => known.has(form));
    if (stem !== undefined) alternatives.push({ words: byFold.get(stem) ?? stem, weight: 0.9 });
  }
  alternatives.push(...all.flatMap((form) => synonymsOf(form, vocabulary)));
  if (language === 'de') {
    const compounds = [...known].filter(
      (word) => word !== folded && !word.startsWith(folded) && all.some((form) => hasPart(word, form, known)),
    );
    alternatives.push(
      ...compounds.slice(0, COMPOUNDS).map((word) => ({ words: byFold.get(word) ?? word, weight: 0.5 })),
    );
    const parts = alternatives.length === 0 ? twoParts(folded, known) : undefined;
    if (parts) alternatives.push({ words: parts.map((part) => byFold.get(part) ?? part).join(' '), weight: 0.4 });
  }
  if (alternatives.length > 0) return { alternatives };
  const nearest = nearestWord(folded, known) ?? nearestSynonym(folded, vocabulary);
  if (nearest === undefined) return { alternatives: inPhrase ? [{ words: '', weight: 0.3 }] : [] };
  const word = byFold.get(nearest) ?? nearest;
  return { alternatives: [{ words: word, weight: 0.4 }, ...synonymsOf(nearest, vocabulary)], corrected: word };
}

function nearestSynonym(folded: string, { synonyms }: ReadyVocabulary): string | undefined {
  return nearestWord(
    folded,
    synonyms.flatMap((group) => group.folded),
  );
}

function synonymsOf(folded: string, { synonyms }: ReadyVocabulary): Alternative[] {
  return synonyms
    .filter((each) => each.folded.slice(1).includes(folded))
    .flatMap(({ group }) => ({ words: group[0] ?? '', weight: 0.7 }));
}
