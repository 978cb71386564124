/** A clause of terms that are in force, to be found by its number. */
export interface ClauseEntry {
  readonly number: string;
  readonly title: string;
  /** Title of the terms. */
  readonly document: string;
  /** Address within the site, without its base. */
  readonly url: string;
}

/** What the search knows besides the index; a file of the site, loaded when the search is used. */
export interface Vocabulary {
  readonly language: string;
  /** All words of the indexed pages, in lower case. */
  readonly words: readonly string[];
  /** Words that mean the same; the first is the handbook's own. */
  readonly synonyms: readonly (readonly string[])[];
  readonly clauses: readonly ClauseEntry[];
}

/** Where the vocabulary lies, beside the index. */
export const VOCABULARY_FILE = 'vocabulary.json';
