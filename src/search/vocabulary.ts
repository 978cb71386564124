/** A clause of terms, to be found by its number. */
export interface ClauseEntry {
  readonly number: string;
  /** As it is cited, with its title: `§ 4 Kündigung`. */
  readonly title: string;
  /** Title of the terms. */
  readonly document: string;
  /** Address within the site, without its base. */
  readonly url: string;
  /** The numbers of its paragraphs that have an address of their own, `<url>-abs-<number>`. */
  readonly paragraphs?: readonly string[];
}

/** What the search knows besides the index; a file of the site, loaded when the search is used. */
export interface Vocabulary {
  readonly language: 'de' | 'en';
  /**
   * All words of the indexed pages as they are written, in the order of their folded forms, with a space between them
   * and `|` between the parts of compounds: `Beschwerde Beschwerde|management`.
   */
  readonly words: string;
  /** Words that mean the same in this handbook; the first is its own. */
  readonly synonyms: readonly (readonly string[])[];
  /** Everyday words: what people may say, and what this handbook calls it. */
  readonly everyday: readonly Everyday[];
  readonly clauses: readonly ClauseEntry[];
}

/** One meaning in everyday words. */
export interface Everyday {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

/** Where the vocabulary lies, beside the index. */
export const VOCABULARY_FILE = 'vocabulary.json';
