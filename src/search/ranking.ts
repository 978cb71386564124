/**
 * How Pagefind weighs words, where its own way does not suit handbooks: a page that has a word often is not much more
 * about it than one that has it. Long pages, such as evaluations, have all words often.
 *
 * Source: Pagefind's documentation, "Customize Pagefind's result ranking".
 */
export const RANKING = { termFrequency: 0.3 };
