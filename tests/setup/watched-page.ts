import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_VARIABLE } from './browser.ts';

/** Starts the browser that the global set-up unpacked. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env[BROWSER_VARIABLE];
  if (executablePath === undefined) throw new Error('no browser: the global set-up did not run');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page with everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, exceptions, failed and foreign requests, in words. */
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a page that notes console errors, exceptions, failed requests and requests to other hosts.
 *
 * @param origin the only address that requests may go to
 */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      troubles.push(`foreign request: ${url}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return { page, troubles, close: () => context.close() };
}
