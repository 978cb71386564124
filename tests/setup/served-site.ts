import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type SiteServer, serveSite } from '../../src/publish/serve.ts';
import { startBrowser, type WatchedPage, watchedPage } from './watched-page.ts';

/** A built site, served for the tests of a file or group, with a browser to look at it. */
export interface ServedSite {
  /** Address of the start page. */
  readonly url: string;
  /** Opens a page of the browser that knows no other origin. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
}

/**
 * Serves a folder and starts a browser before the tests of the surrounding file or group; ends both after them.
 *
 * @param headers for every answer
 */
export function servedSite(folder: string, headers?: Parameters<typeof serveSite>[3]): ServedSite {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(folder, '/', 0, headers), startBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const running = () => {
    if (server === undefined || browser === undefined) throw new Error('the site is served only while tests run');
    return { url: server.url, browser };
  };
  return {
    get url() {
      return running().url;
    },
    open: (options) => {
      const { url, browser: opened } = running();
      return watchedPage(opened, url, options);
    },
  };
}
