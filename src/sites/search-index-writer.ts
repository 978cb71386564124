import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A search index that Pagefind could not make. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** Pages that are to be found carry this; Pagefind leaves out all others, so they need not be sent. */
const FOUND = 'data-pagefind-body';

/** Pagefind's own dialogs and its worker, which our search does without. */
const UNUSED = [
  ...['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** How many pages are on their way to Pagefind at a time: enough to keep it busy, few enough for the memory. */
const AT_ONCE = 64;

/** What the index of a site leaves out, and how it reads its words. */
export interface IndexOptions {
  /** Parts of pages that nobody looks for, as CSS selectors. */
  readonly excludeSelectors?: string[];
  /** One index for all pages, in this language, whatever language they are in. */
  readonly forceLanguage?: string;
}

/** A search index in the making. Pagefind makes it in a process of its own. */
export class SearchIndex {
  readonly #options: IndexOptions;
  #index: Promise<PagefindIndex> | undefined;
  #sent: Promise<void>[] = [];

  constructor(options: IndexOptions = {}) {
    this.#options = options;
  }

  /**
   * Gives a page to the index, after those given before.
   *
   * @param file path of the page's file, with `/`
   * @throws {SearchIndexError} if an earlier page could not be read
   */
  async add(file: string, html: string): Promise<void> {
    if (!html.includes(FOUND)) return;
    this.#index ??= begin(this.#options);
    const index = await this.#index;
    const sent = send(index, file, readPart(html));
    // What went wrong is told by whoever waits for it, and that may be a while later.
    sent.catch(() => undefined);
    this.#sent.push(sent);
    if (this.#sent.length >= AT_ONCE) await this.#sent.shift();
  }

  /**
   * Writes the index.
   *
   * @throws {SearchIndexError}
   */
  async write(folder: string): Promise<void> {
    try {
      const index = await (this.#index ?? begin(this.#options));
      await Promise.all(this.#sent);
      refuse((await index.writeFiles({ outputPath: folder })).errors);
      await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true })));
    } finally {
      await close();
    }
  }
}

/** Behind these Pagefind sees no space: "Kennzahl" and "Zielwert" in two cells would be one word. */
const CELL_END = /<\/(?:td|th|dt|dd|caption|summary)>|<br\b[^>]*>|<\/span>(?=<span>)/g;

/** What Pagefind reads of a page: the rest of the frame is as long again, and is the same on every page. */
function readPart(page: string): string {
  const html = page.replace(CELL_END, '$& ');
  const start = html.lastIndexOf('<', html.indexOf(FOUND));
  const end = html.lastIndexOf('</main>');
  const language = /<html\b[^>]*>/.exec(html)?.[0];
  if (!html.startsWith('<main', start) || end < start || language === undefined) return html;
  return `<!doctype html>${language}<body>${html.slice(start, end)}</main></body></html>`;
}

async function begin(options: IndexOptions): Promise<PagefindIndex> {
  const { index, errors } = await createIndex(options);
  if (index === undefined) throw new SearchIndexError(errors.join('\n'));
  return index;
}

async function send(index: PagefindIndex, sourcePath: string, content: string): Promise<void> {
  refuse((await index.addHTMLFile({ sourcePath, content })).errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new SearchIndexError(errors.join('\n'));
}
