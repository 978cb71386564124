import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** A page with a search, and how one searches there. */
export interface SearchPage {
  readonly url: string;
  /** What one does before one can type. */
  readonly open: (page: Page) => Promise<void>;
  /** The field that is typed into, as a CSS selector. */
  readonly field: string;
  /** A result, as a CSS selector. */
  readonly result: string;
}

/** What a first search takes. */
export interface FirstResult {
  /** From the last key until a result is there. */
  readonly milliseconds: number;
  /** Loaded since the page was there, compressed as a web server would. */
  readonly bytes: number;
}

/** How long people are taken to need from opening a search to the last key of a word, at least. */
const TYPING = 600;

/**
 * Opens a page with an empty cache, searches for one word, and waits for the first result. The word comes as one key,
 * after what the search loads when it is opened: so nothing was found before.
 */
export async function measureFirstResult(browser: Browser, search: SearchPage, word: string): Promise<FirstResult> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    await page.goto(search.url, { waitUntil: 'networkidle' });
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    await search.open(page);
    await page.waitForTimeout(TYPING);
    const milliseconds = await typed(page, search, word);
    return { milliseconds, bytes: await compressed(loaded) };
  } finally {
    await context.close();
  }
}

/** Types the word within the page, so that the way from here to there does not count. */
function typed(page: Page, { field, result }: SearchPage, word: string): Promise<number> {
  return page.evaluate(
    ([fieldSelector, resultSelector, text]) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>(fieldSelector);
        if (input === null) return reject(new Error(`${fieldSelector}: no field`));
        const started = performance.now();
        const seen = () => {
          if (!document.querySelector(resultSelector)?.checkVisibility()) return;
          observer.disconnect();
          resolve(performance.now() - started);
        };
        const observer = new MutationObserver(seen);
        observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
        setTimeout(() => reject(new Error(`${text}: no result`)), 20_000);
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
      }),
    [field, result, word] as const,
  );
}

async function compressed(responses: readonly Response[]): Promise<number> {
  const sizes = await Promise.all(responses.map(async (response) => gzipSync(await response.body()).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}
