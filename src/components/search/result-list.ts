import type { FoundPage } from './search-index.ts';
import { resultItem } from './search-results.ts';

/** Results that stand on top in the order in which they fit, whatever their kind. */
const BEST = 3;

/** How results are shown. */
export interface ResultWords {
  /** Heading above the best results; shown only if others follow. */
  readonly best: string;
  /** Name of the fact by which results are grouped. */
  readonly kind: string;
  /** Names of the facts that stand beside a title. */
  readonly tags: readonly string[];
}

/** A list of results: the best ones on top, all others in groups by their kind, the group of the best first. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #words: ResultWords;
  readonly #groups = new Map<string, HTMLOListElement>();
  #count = 0;

  constructor(root: HTMLElement, words: ResultWords) {
    this.#root = root;
    this.#words = words;
  }

  clear(): void {
    this.#root.replaceChildren();
    this.#groups.clear();
    this.#count = 0;
  }

  /**
   * Adds results behind those shown.
   *
   * @returns the link of the first new result
   */
  add(pages: readonly FoundPage[]): HTMLAnchorElement | null {
    let first: HTMLAnchorElement | null = null;
    for (const page of pages) {
      const item = resultItem(page, this.#words.tags);
      this.#groupOf(page).append(item);
      this.#count++;
      first ??= item.querySelector('a');
    }
    // One group needs no heading.
    for (const heading of this.#root.querySelectorAll<HTMLElement>('h2')) heading.hidden = this.#groups.size < 2;
    return first;
  }

  #groupOf(page: FoundPage): HTMLOListElement {
    const kind = page.meta[this.#words.kind] ?? '';
    const name = this.#count < BEST || kind === '' ? this.#words.best : kind;
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const [section, heading, list] = [
      document.createElement('section'),
      document.createElement('h2'),
      document.createElement('ol'),
    ];
    heading.textContent = name;
    section.append(heading, list);
    this.#root.append(section);
    this.#groups.set(name, list);
    return list;
  }
}
