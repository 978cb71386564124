import { RunIndex } from './run-index.ts';

/** Length of the runs that are compared: eight words in the same order are no coincidence, not even with dates. */
const RUN = 8;

/** A shorter text is compared as a whole, if it has at least so many words. */
const SHORTEST = 4;

/** A single word that is no everyday word: an address, a code, a marker. */
const TELLING = /@|_|[a-z]\d|\d[a-z]/i;
const TELLING_LENGTH = 6;

/** A word of a text that stands in no internal text. */
const UNKNOWN = -1;

/**
 * Finds forbidden runs of words, less those that are allowed.
 *
 * Words become numbers and runs are places among them: a large handbook has millions of runs, and as texts they would
 * take more memory than all else together.
 */
export class WordRuns {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** All forbidden texts, one after the other. */
  readonly #texts: number[] = [];
  /** Where each forbidden text begins, and where it comes from. */
  readonly #sources: { readonly start: number; readonly from: string }[] = [];
  /** Forbidden runs by their length. */
  readonly #runs = new Map<number, RunIndex>();
  /** Numbers of what may be published; looked at once all is known that must not be. */
  #allowed: Int32Array[] = [];

  /**
   * Words that must not be published.
   *
   * @param from where they come from, for the message
   */
  forbid(words: readonly string[], from: string): void {
    const start = this.#texts.length;
    for (const word of words) this.#texts.push(this.#numberOf(word));
    this.#sources.push({ start, from });
    const length = Math.min(words.length, RUN);
    if (length >= SHORTEST) {
      for (let at = 0; at + length <= words.length; at++) this.#index(length).add(start + at);
    }
    words.forEach((word, at) => {
      if (word.length >= TELLING_LENGTH && TELLING.test(word)) this.#index(1).add(start + at);
    });
  }

  /** Words that may be published after all. */
  allow(words: readonly string[]): void {
    this.#allowed.push(Int32Array.from(words, (word) => this.#numberOf(word)));
  }

  /** The first forbidden run in a text, with where it comes from. */
  findIn(words: readonly string[]): { readonly words: string; readonly from: string } | undefined {
    for (const text of this.#allowed) this.#each(text, (index, place) => index.remove(place));
    this.#allowed = [];
    let found: { readonly place: number; readonly length: number } | undefined;
    this.#each(
      Int32Array.from(words, (word) => this.#numbers.get(word) ?? UNKNOWN),
      ({ length }, place) => {
        found ??= { place, length };
      },
    );
    if (found === undefined) return undefined;
    const { place, length } = found;
    return {
      words: this.#texts
        .slice(place, place + length)
        .map((number) => this.#words[number])
        .join(' '),
      from: this.#sources.findLast(({ start }) => start <= place)?.from ?? '',
    };
  }

  /** Tells of every forbidden run in a text. */
  #each(text: Int32Array, tell: (index: RunIndex, place: number) => void): void {
    for (const index of this.#runs.values()) {
      for (let at = 0; at + index.length <= text.length; at++) {
        const place = index.find(text, at);
        if (place !== undefined) tell(index, place);
      }
    }
  }

  #index(length: number): RunIndex {
    const index = this.#runs.get(length) ?? new RunIndex(this.#texts, length);
    this.#runs.set(length, index);
    return index;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}
