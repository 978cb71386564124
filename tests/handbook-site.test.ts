import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { servedSite } from './setup/served-site.ts';
import { describeSite } from './site-suite.ts';

describeSite('handbook');

describe('search on the handbook site', () => {
  const served = servedSite(join(inject('sampleSites'), 'handbook'));

  async function search(page: Page, words: string): Promise<void> {
    await page.goto(served.url, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[type="search"]').fill(words);
  }

  it('finds a procedure by its title and leads to it', async () => {
    const { page, troubles, close } = await served.open();
    await search(page, 'Rückrufservice');
    const result = page.locator('dialog .results a').first();
    await result.waitFor();
    expect(await result.innerText()).toContain('Rückruf');
    await result.click();
    await page.waitForURL(/\/verfahren\/rueckrufservice\//);
    expect(troubles).toEqual([]);
    await close();
  });

  it('offers kind, station and state as filters, and they narrow the results', async () => {
    const { page, close } = await served.open();
    await search(page, 'Gespräch');
    const results = page.locator('dialog .results ol > li');
    await results.first().waitFor();
    const filters = await page
      .locator('dialog select')
      .evaluateAll((all) => all.map((each) => each.getAttribute('name')));
    expect(filters).toEqual(expect.arrayContaining(['Art', 'Station', 'Stand']));
    await page.locator('dialog select[name="Art"]').selectOption('Bedingungen');
    await page.waitForFunction(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('dialog .results ol > li > a')];
      return links.length > 0 && links.every(({ pathname }) => pathname.startsWith('/bedingungen/'));
    });
    await close();
  });

  it('says so when nothing is found, and offers other ways', async () => {
    const { page, close } = await served.open();
    await search(page, 'Quarkteilchenbeschleuniger');
    await page.locator('dialog .nothing a').first().waitFor();
    await close();
  });
});
