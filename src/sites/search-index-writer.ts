import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A search index that Pagefind could not make. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** Pages that are to be found carry this; Pagefind leaves out all others, so they need not be sent. */
const FOUND = 'data-pagefind-body';

/** How many pages are on their way to Pagefind at a time: enough to keep it busy, few enough for the memory. */
const AT_ONCE = 64;

/** A search index in the making. Pagefind makes it in a process of its own. */
export class SearchIndex {
  #index: Promise<PagefindIndex> | undefined;
  #sent: Promise<void>[] = [];

  /**
   * Gives a page to the index, after those given before.
   *
   * @param file path of the page's file, with `/`
   * @throws {SearchIndexError} if an earlier page could not be read
   */
  async add(file: string, html: string): Promise<void> {
    if (!html.includes(FOUND)) return;
    this.#index ??= begin();
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
      const index = await (this.#index ?? begin());
      await Promise.all(this.#sent);
      refuse((await index.writeFiles({ outputPath: folder })).errors);
    } finally {
      await close();
    }
  }
}

/** What Pagefind reads of a page: the rest of the frame is as long again, and is the same on every page. */
function readPart(html: string): string {
  const start = html.lastIndexOf('<', html.indexOf(FOUND));
  const end = html.lastIndexOf('</main>');
  const language = /<html\b[^>]*>/.exec(html)?.[0];
  if (!html.startsWith('<main', start) || end < start || language === undefined) return html;
  return `<!doctype html>${language}<body>${html.slice(start, end)}</main></body></html>`;
}

async function begin(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new SearchIndexError(errors.join('\n'));
  return index;
}

async function send(index: PagefindIndex, sourcePath: string, content: string): Promise<void> {
  refuse((await index.addHTMLFile({ sourcePath, content })).errors);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new SearchIndexError(errors.join('\n'));
}
