import { partsOf } from './compounds.ts';
import { fold } from './fold.ts';

/** Letters of the shortest word that is kept. */
const SHORTEST = 3;
/** Letters of the shortest compound that is taken apart. */
const SHORTEST_COMPOUND = 7;

/** How often a word was written small, and how it was written otherwise. */
interface Spelling {
  small: number;
  other: number;
  written: string;
}

/** Collects the words of many pages, each once, with how it is mostly written. */
export class WordList {
  readonly #spellings = new Map<string, Spelling>();

  /** Adds the words of a text. */
  add(text: string): void {
    for (const [word] of text.normalize('NFC').matchAll(/\p{L}{3,}/gu)) {
      const small = word.toLowerCase();
      let spelling = this.#spellings.get(small);
      if (spelling === undefined) {
        spelling = { small: 0, other: 0, written: word };
        this.#spellings.set(small, spelling);
      }
      if (word === small) spelling.small++;
      else {
        // Whole headings in capitals are no way to write a word.
        if (spelling.other === 0 || spelling.written.length - word.length > 0) spelling.written = word;
        spelling.other++;
      }
    }
  }

  /** All words, in lower case. */
  *[Symbol.iterator](): Iterator<string> {
    yield* this.#spellings.keys();
  }

  /**
   * The words in the form of {@link Vocabulary.words}; nouns are taken apart, as only they are put together freely.
   *
   * @param lexicon folded words of the language; undefined for a language without compounds
   */
  written(lexicon: ReadonlySet<string> | undefined): string {
    const own = new Set([...this.#spellings.keys()].map(fold));
    const isOwn = (word: string) => own.has(word);
    const isWord = (word: string) => own.has(word) || lexicon?.has(word) === true;
    return [...this.#spellings]
      .filter(([small]) => small.length >= SHORTEST)
      .map(([small, { small: count, other, written }]) => {
        const isNoun = other > count;
        const folded = fold(small);
        const parts =
          lexicon && isNoun && folded.length >= SHORTEST_COMPOUND ? partsOf(folded, isOwn, isWord) : undefined;
        const word = isNoun ? written : small;
        return { folded, text: parts ? withMarks(word, parts) : word };
      })
      .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.text < b.text ? -1 : 1))
      .map(({ text }) => text)
      .join(' ');
  }
}

/** A word with a mark between its parts, which are given in folded letters. */
function withMarks(word: string, parts: readonly string[]): string {
  let marked = '';
  let at = 0;
  let folded = 0;
  for (const part of parts.slice(0, -1)) {
    const start = at;
    const end = folded + part.length;
    while (folded < end && at < word.length) folded += fold(word[at++] ?? '').length;
    marked += `${word.slice(start, at)}|`;
  }
  return marked + word.slice(at);
}
