/** Something with a title and other words for it. */
export interface Titled {
  readonly title: string;
  readonly keywords: readonly string[];
}

/** A word of the glossary. */
export interface GlossaryWord {
  readonly term: string;
  readonly synonyms: readonly string[];
  readonly avoid?: readonly string[];
}

/** Words that mean the same, each group with the handbook's own first. */
export function synonymGroups(words: readonly GlossaryWord[], titled: readonly Titled[]): string[][] {
  return [
    ...words.map(({ term, synonyms, avoid = [] }) => [term, ...synonyms, ...avoid]),
    ...titled.map(({ title, keywords }) => [title, ...keywords]),
  ];
}
