import { type Answer, type Choice, type Found, type Index, openIndex } from './search-index.ts';
import { resultItem } from './search-results.ts';
import { filled } from './search-text.ts';

/** Results shown at a time. */
const PAGE = 8;

/** Milliseconds to wait after a key: people type on. */
const PAUSE = 40;

/** The answer to no question. */
const NOTHING: Answer = { found: [] };

/** The search button with its dialog. The index is loaded when the dialog is opened, not before. */
class SiteSearch extends HTMLElement {
  #index: Promise<Index> | undefined;
  #found: readonly Found[] = [];
  #shown = 0;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const open = this.#part<HTMLButtonElement>('[data-open-modal]');
    const dialog = this.#part<HTMLDialogElement>('dialog');
    open.disabled = false;
    open.addEventListener('click', () => this.#open());
    this.#part('[data-close-modal]').addEventListener('click', () => dialog.close());
    // A click beside the frame hits the dialog itself.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    this.#part('.results').addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) dialog.close();
    });
    this.#part('form').addEventListener('submit', (event) => event.preventDefault());
    this.#part('form').addEventListener('input', () => this.#typed());
    this.#part('.more').addEventListener('click', () => void this.#more(true));
    dialog.addEventListener('keydown', (event) => this.#moveFocus(event));
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.#open();
    });
  }

  #open(): void {
    this.#part<HTMLDialogElement>('dialog').showModal();
    this.#part<HTMLInputElement>('input').select();
    if (import.meta.env.DEV) {
      this.#say(this.#words.notInDevelopment ?? '');
      return;
    }
    this.#load().catch(() => this.#say(this.#words.failed ?? ''));
  }

  #load(): Promise<Index> {
    this.#index ??= openIndex(this.dataset.bundle ?? '', this.dataset.home ?? '/').then(async (index) => {
      const values = await index.filters();
      for (const select of this.#filters()) {
        const options = Object.keys(values[select.name] ?? {}).sort((a, b) => a.localeCompare(b));
        select.append(...options.map((value) => new Option(value, value)));
        if (select.parentElement) select.parentElement.hidden = options.length < 2;
      }
      return index;
    });
    return this.#index;
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#search().catch(() => this.#say(this.#words.failed ?? ''));
    }, PAUSE);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const index = await this.#load();
    const choice = this.#choice();
    const idle = choice.words === '' && Object.keys(choice.filters).length === 0;
    const { found, corrected } = idle ? NOTHING : await index.search(choice);
    // Somebody has typed on meanwhile: the newer search answers.
    if (turn !== this.#turn) return;
    this.#found = found;
    this.#shown = 0;
    this.#part('.results').replaceChildren();
    this.#part('.nothing').hidden = idle || found.length > 0;
    await this.#more(false);
    const meant = corrected && found.length > 0 ? `${filled(this.#words.meant ?? '', { words: corrected })} ` : '';
    this.#say(idle ? '' : `${meant}${this.#count(found.length, choice.words)}`);
  }

  async #more(focus: boolean): Promise<void> {
    const turn = this.#turn;
    const next = this.#found.slice(this.#shown, this.#shown + PAGE);
    const pages = await Promise.all(next.map((found) => found.data()));
    if (turn !== this.#turn) return;
    this.#shown += next.length;
    const tags = [this.dataset.kind ?? '', this.dataset.state ?? ''];
    const items = pages.map((page) => resultItem(page, tags));
    this.#part('.results').append(...items);
    this.#part('.more').hidden = this.#shown >= this.#found.length;
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  #choice(): Choice {
    const chosen = this.#filters().filter(({ value }) => value !== '');
    return {
      words: this.#part<HTMLInputElement>('input').value.trim(),
      filters: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
    };
  }

  /** Arrow keys lead from the field through the results and back. */
  #moveFocus(event: KeyboardEvent): void {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.target instanceof HTMLSelectElement) return;
    const stops = [...this.querySelectorAll<HTMLElement>('input, .results a')];
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
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  get #words(): Record<string, string> {
    return JSON.parse(this.dataset.words ?? '{}') as Record<string, string>;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (part === null) throw new Error(`The search lacks ${selector}.`);
    return part;
  }
}

customElements.define('site-search', SiteSearch);
