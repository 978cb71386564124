/** What a reader chose: a value for each facet, and words. Facets without a choice are left out. */
export interface Choice {
  readonly facets: Readonly<Record<string, string>>;
  readonly words: string;
}

/** The name of the words' parameter. */
export const WORDS = 'q';

/** Reads a choice from an address; parameters that are no facet of the list are ignored. */
export function choiceOf(parameters: URLSearchParams, names: readonly string[]): Choice {
  const chosen = names.map((name) => [name, parameters.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return { facets: Object.fromEntries(chosen), words: parameters.get(WORDS) ?? '' };
}

/** Whether nothing is chosen. */
export function isEmpty({ facets, words }: Choice): boolean {
  return words.trim() === '' && Object.keys(facets).length === 0;
}

/** Writes a choice into an address; parameters of others stay. */
export function withChoice(parameters: URLSearchParams, names: readonly string[], choice: Choice): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of names) set(next, name, choice.facets[name] ?? '');
  set(next, WORDS, choice.words);
  return next;
}

function set(parameters: URLSearchParams, name: string, value: string): void {
  if (value === '') parameters.delete(name);
  else parameters.set(name, value);
}

/**
 * Whether a row fits a choice: it has each chosen value, and its text has each word.
 *
 * @param facets the row's values by facet, parted by spaces
 * @param text the row's text
 */
export function fits(choice: Choice, facets: Readonly<Record<string, string>>, text: string): boolean {
  const chosen = Object.entries(choice.facets);
  if (!chosen.every(([name, value]) => (facets[name] ?? '').split(' ').includes(value))) return false;
  const folded = fold(text);
  return fold(choice.words)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** Letters without case and accents, white space made even: what people type is seldom exact. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      // "Gespraech" is "Gespräch", typed on another keyboard.
      .replace(/([aou])e/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
