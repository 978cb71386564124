/** Length of the runs that are compared: eight words in the same order are no coincidence, not even with dates. */
const RUN = 8;

/** A shorter text is compared as a whole, if it has at least so many words. */
const SHORTEST = 4;

/** A single word that is no everyday word: an address, a code, a marker. */
const TELLING = /@|_|[a-z]\d|\d[a-z]/i;
const TELLING_LENGTH = 6;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

/** The words of a text, lower-case, without punctuation; HTML entities are read as what they stand for. */
export function parseWords(text: string): string[] {
  return (
    text
      .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => entity(name) ?? whole)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_@]+/gu) ?? []
  );
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}

/** Finds forbidden runs of words, less those that are allowed. */
export class WordRuns {
  readonly #allowed = new Set<string>();
  readonly #allowedShort: string[] = [];
  readonly #forbidden = new Map<string, string>();
  #lengths = new Set<number>();
  #allowedText: string | undefined;

  /** Words that may be published. */
  allow(words: readonly string[]): void {
    for (const run of runsOf(words, RUN)) this.#allowed.add(run);
    for (const word of words) this.#allowed.add(word);
    this.#allowedShort.push(words.join(' '));
    this.#allowedText = undefined;
  }

  /** Words that must not be published. */
  forbid(words: readonly string[], from: string): void {
    if (words.length >= RUN) {
      for (const run of runsOf(words, RUN)) this.#remember(run, RUN, from);
    } else if (words.length >= SHORTEST) {
      if (!this.#isAllowedShort(words)) this.#remember(words.join(' '), words.length, from);
    }
    for (const word of words) {
      if (word.length >= TELLING_LENGTH && TELLING.test(word)) this.#remember(word, 1, from);
    }
  }

  /** The first forbidden run in a text, with where it comes from. */
  findIn(words: readonly string[]): { readonly words: string; readonly from: string } | undefined {
    for (const length of this.#lengths) {
      for (const run of runsOf(words, length)) {
        const from = this.#forbidden.get(run);
        if (from !== undefined) return { words: run, from };
      }
    }
    return undefined;
  }

  #remember(run: string, length: number, from: string): void {
    if (this.#allowed.has(run) || this.#forbidden.has(run)) return;
    this.#forbidden.set(run, from);
    this.#lengths.add(length);
  }

  #isAllowedShort(words: readonly string[]): boolean {
    this.#allowedText ??= `\n${this.#allowedShort.join('\n')}\n`;
    return this.#allowedText.includes(words.join(' '));
  }
}

function* runsOf(words: readonly string[], length: number): Generator<string> {
  for (let at = 0; at + length <= words.length; at++) yield words.slice(at, at + length).join(' ');
}
