import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { serveSite } from '../src/publish/serve.ts';
import { pageKinds, pagesOf } from './setup/crawl.ts';
import { servedSite } from './setup/served-site.ts';
import { startBrowser, watchedPage } from './setup/watched-page.ts';

/** The headers for all pages, as the build wrote them for servers that read `_headers`. */
function headersOf(folder: string): [string, string][] {
  const [, block = ''] = /^\/\*\n((?: {2}.*\n)+)/m.exec(readFileSync(join(folder, '_headers'), 'utf8')) ?? [];
  return block
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    });
}

describe.each(['public', 'handbook'] as const)('the %s site under the headers made for it', (site) => {
  const folder = join(inject('sampleSites'), site);
  const headers = headersOf(folder);
  // A page with a policy of its own, the web editor, is served without the general one; it has a test of its own.
  const pages = pagesOf(folder).filter(
    (path) => !readFileSync(join(folder, path, 'index.html'), 'utf8').includes('http-equiv="content-security-policy"'),
  );
  const served = servedSite(folder, headers);

  it('allows no inline code in general', () => {
    const policy = new Map(headers).get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)(?<!wasm-unsafe-eval)/);
  });

  it('opens without a violation, and what is dynamic on its pages works', async () => {
    const { page, troubles, close } = await served.open();
    for (const path of site === 'public' ? pages : pageKinds(pages, site)) {
      await page.goto(served.url + path, { waitUntil: 'load' });
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it('refuses an inline script that is not its own', async () => {
    const { page, troubles, close } = await served.open();
    await page.goto(served.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.evil = "1"';
      document.body.append(script);
    });
    expect(await page.evaluate(() => document.documentElement.dataset.evil)).toBeUndefined();
    expect(troubles.join()).toContain('Content Security Policy');
    await close();
  });
});

it('lets the search of the handbook work', async () => {
  const folder = join(inject('sampleSites'), 'handbook');
  const [server, browser] = await Promise.all([serveSite(folder, '/', 0, headersOf(folder)), startBrowser()]);
  const { page, troubles, close } = await watchedPage(browser, server.url);
  await page.goto(server.url);
  await page.locator('site-search button').first().click();
  await page.locator('site-search input').first().fill('Erstgespräch');
  await page.locator('site-search a[href*="erstgespraech"]').first().waitFor();
  expect(troubles).toEqual([]);
  await close();
  await browser.close();
  await server.close();
});
