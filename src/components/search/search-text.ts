/** Part of an excerpt: text, and whether it was searched for. */
export interface Segment {
  readonly text: string;
  readonly found: boolean;
}

/**
 * Takes an excerpt of the search index apart, so that it can be shown without being read as HTML.
 *
 * @param excerpt text with `<mark>` around what was found; its own `<` and `>` are written as entities
 */
export function segments(excerpt: string): Segment[] {
  return excerpt
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((text, index) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), found: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Fills the gaps of a sentence: `{count} Ergebnisse`. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
