import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type SiteServer, serveSite } from '../src/publish/serve.ts';
import { startBrowser, watchedPage } from './setup/watched-page.ts';
import { describeSite } from './site-suite.ts';

describeSite('handbook');

describe('search on the handbook site', () => {
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(join(inject('sampleSites'), 'handbook'), '/', 0), startBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('finds a procedure by its title and leads to it', async () => {
    const { page, troubles, close } = await watchedPage(browser, server.url);
    await page.goto(server.url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[type="text"]').fill('Rückrufservice');
    const result = page.locator('.pagefind-ui__result-link').first();
    await result.waitFor();
    expect(await result.innerText()).toContain('Rückruf');
    await result.click();
    await page.waitForURL(/\/verfahren\/rueckrufservice\//);
    expect(troubles).toEqual([]);
    await close();
  });

  it('offers kind, station and state as filters', async () => {
    const { page, close } = await watchedPage(browser, server.url);
    await page.goto(server.url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[type="text"]').fill('Gespräch');
    await page.locator('.pagefind-ui__filter-block').first().waitFor();
    const filters = await page.locator('.pagefind-ui__filter-name').allInnerTexts();
    expect(filters.map((name) => name.trim().toLowerCase()).sort()).toEqual(
      expect.arrayContaining(['art', 'stand', 'station']),
    );
    await close();
  });
});
