/** Letters of words that are easily mistaken for forms of others: Rat and Rate have one stem. */
export const SHORT = 5;

/** What a page counts that has another form of a word, and of a short one, which may be another word. */
export const OTHER_FORM = 0.9;
export const SHORT_FORM = 0.45;

/** How much less a page counts that has all the words, but far from each other. */
export const SCATTERED = 0.3;
