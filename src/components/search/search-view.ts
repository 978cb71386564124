import { ResultList } from './result-list.ts';
import { type Answer, type Choice, type Found, type Index, openIndex } from './search-index.ts';
import { filled } from './search-text.ts';

/** Results shown at a time. */
const PAGE = 8;

/** Milliseconds to wait after a key: people type on. */
const PAUSE = 40;

/** The answer to no question. */
const NOTHING: Answer = { found: [] };

/**
 * A search in a page: its form, filters, results and what is said of them. The element has, from `SearchParts.astro`,
 * the parts named here, and as data attributes the address of the index (`bundle`), the site's base (`home`), names of
 * facts (`kind`, `state`) and words. The index is loaded when it is first needed, not before.
 */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #results: ResultList;
  readonly #words: Readonly<Record<string, string>>;
  readonly #onWords: (words: string) => void;
  #index: Promise<Index> | undefined;
  #found: readonly Found[] = [];
  #shown = 0;
  #turn = 0;
  #timer = 0;

  /** @param onWords told the words that are searched for */
  constructor(root: HTMLElement, onWords: (words: string) => void = () => undefined) {
    const { kind = '', state = '', words = '{}' } = root.dataset;
    this.#root = root;
    this.#onWords = onWords;
    this.#words = JSON.parse(words) as Record<string, string>;
    this.#results = new ResultList(this.#part('.results'), {
      best: this.#words.best ?? '',
      kind,
      tags: [kind, state],
    });
    const form = this.#part('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search();
    });
    form.addEventListener('input', () => this.#typed());
    this.#part('.more').addEventListener('click', () => void this.#more(true));
    this.#part('.meant button').addEventListener('click', () => this.#takeMeant());
    root.addEventListener('keydown', (event) => this.#moveFocus(event));
  }

  /** The field that is typed into. */
  get field(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input');
  }

  /** Loads the index and the values of the filters; says so if that fails. */
  load(): Promise<Index> {
    if (import.meta.env.DEV) {
      this.#say(this.#words.notInDevelopment ?? '');
      return new Promise(() => undefined);
    }
    if (this.#index === undefined) {
      const { bundle = '', home = '/' } = this.#root.dataset;
      this.#index = openIndex(bundle, home).then((index) => this.#withFilters(index));
      this.#index.catch(() => {
        // Perhaps the network was away: the next key tries again.
        this.#index = undefined;
        this.#say(this.#words.failed ?? '');
      });
    }
    return this.#index;
  }

  /** Answers what stands in the form. */
  async search(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const index = await this.load();
      const choice = this.#choice();
      this.#onWords(choice.words);
      const idle = choice.words === '' && Object.keys(choice.filters).length === 0;
      const answer = idle ? NOTHING : await index.search(choice);
      // Somebody has typed on meanwhile: the newer search answers.
      if (turn === this.#turn) await this.#show(answer, idle);
      const rest = turn === this.#turn ? await answer.rest?.() : undefined;
      if (rest !== undefined && rest.length > 0 && turn === this.#turn) await this.#showRest(rest);
      // Said once, when all is counted: whoever listens is not told two numbers.
      if (turn === this.#turn && !idle) this.#sayCount(answer.corrected, choice.words);
    } catch {
      if (turn === this.#turn) this.#say(this.#words.failed ?? '');
    }
  }

  async #withFilters(index: Index): Promise<Index> {
    const selects = this.#filters();
    const values = selects.length > 0 ? await index.filters() : {};
    for (const select of selects) {
      const options = Object.keys(values[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
      select.append(...options.map((value) => new Option(value, value)));
      if (select.parentElement) select.parentElement.hidden = options.length < 2;
    }
    return index;
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.search(), PAUSE);
  }

  async #show({ found, corrected }: Answer, idle: boolean): Promise<void> {
    this.#found = found;
    this.#shown = 0;
    this.#results.clear();
    this.#part('.nothing').hidden = idle || found.length > 0;
    const isMeant = corrected !== undefined && found.length > 0;
    this.#part('.meant').hidden = !isMeant;
    if (isMeant) this.#part('.meant button').textContent = corrected;
    this.#say('');
    await this.#more(false);
  }

  /** Pages that were found later stand below the others: nothing moves under somebody's finger. */
  async #showRest(rest: readonly Found[]): Promise<void> {
    const isFull = this.#shown >= PAGE;
    this.#found = [...this.#found, ...rest];
    this.#part('.nothing').hidden = true;
    if (isFull) this.#part('.more').hidden = false;
    else await this.#more(false);
  }

  #sayCount(meant: string | undefined, words: string): void {
    const count = this.#found.length;
    const instead = meant !== undefined && count > 0 ? `${filled(this.#words.instead ?? '', { words, meant })} ` : '';
    this.#say(`${instead}${this.#count(count, words)}`);
  }

  async #more(focus: boolean): Promise<void> {
    const turn = this.#turn;
    const page = PAGE - (this.#shown % PAGE);
    const next = this.#found.slice(this.#shown, this.#shown + page);
    const pages = await Promise.all(next.map((found) => found.data()));
    if (turn !== this.#turn) return;
    this.#shown += next.length;
    const first = this.#results.add(pages);
    this.#part('.more').hidden = this.#shown >= this.#found.length;
    if (focus) first?.focus();
  }

  /** The correction becomes what is searched for. */
  #takeMeant(): void {
    this.field.value = this.#part('.meant button').textContent ?? '';
    this.field.focus();
    void this.search();
  }

  #choice(): Choice {
    const chosen = this.#filters().filter(({ value }) => value !== '');
    return {
      words: this.field.value.trim(),
      filters: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
    };
  }

  /** Arrow keys lead from the field through the results and back. */
  #moveFocus(event: KeyboardEvent): void {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.target instanceof HTMLSelectElement) return;
    const stops = [...this.#root.querySelectorAll<HTMLElement>('input, .results a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  #count(count: number, words: string): string {
    if (count === 0) return filled(this.#words.nothing ?? '', { words });
    return count === 1 ? (this.#words.oneResult ?? '') : filled(this.#words.results ?? '', { count });
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  #filters(): HTMLSelectElement[] {
    return [...this.#root.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.#root.querySelector<T>(selector);
    if (part === null) throw new Error(`The search lacks ${selector}.`);
    return part;
  }
}
