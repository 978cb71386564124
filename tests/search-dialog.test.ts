import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { servedSite } from './setup/served-site.ts';

const served = servedSite(join(inject('sampleSites'), 'handbook'));

const results = (page: Page) => page.locator('site-search .results ol > li > a');
const status = (page: Page) => page.locator('site-search [role="status"]').innerText();

async function search(page: Page, words: string): Promise<void> {
  await page.goto(served.url);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect.poll(() => status(page)).not.toBe('');
}

it('shows the best results on top, all others by kind, with the state of their evaluation', async () => {
  const { page, troubles, close } = await served.open();
  await search(page, 'Beschwerde');
  const headings = await page.locator('site-search .results h2').allInnerTexts();
  expect(headings[0]).toBe('Beste Treffer');
  expect(headings.length).toBeGreaterThan(1);
  const procedure = page.locator('site-search .results li', { hasText: 'Anregungen und Beschwerden' }).first();
  expect(await procedure.locator('.tags').innerText()).toMatch(
    /^Verfahren · in Kraft, (?:teilweise |nicht )?erreicht$/,
  );
  expect(troubles).toEqual([]);
  await close();
});

it('is narrowed by kind, station, state and who is responsible', async () => {
  const { page, close } = await served.open();
  await search(page, 'Gespräch');
  const before = Number.parseInt(await status(page), 10);
  for (const name of ['Art', 'Station', 'Stand', 'Verantwortlich']) {
    const select = page.locator(`site-search select[name="${name}"]`);
    const [, value = ''] = await select.locator('option').allInnerTexts();
    await select.selectOption(value);
    await expect.poll(async () => Number.parseInt(await status(page), 10) || 0, { message: name }).toBeLessThan(before);
    await select.selectOption('');
    await expect.poll(async () => Number.parseInt(await status(page), 10), { message: name }).toBe(before);
  }
  await close();
});

it('offers what was probably meant, and takes it when chosen', async () => {
  const { page, close } = await served.open();
  await search(page, 'Erstgesprech');
  const meant = page.locator('site-search .meant');
  await meant.getByRole('button', { name: 'Erstgespräch' }).click();
  await expect.poll(() => meant.isVisible()).toBe(false);
  expect(await page.locator('site-search input').inputValue()).toBe('Erstgespräch');
  expect(await results(page).first().getAttribute('href')).toContain('/verfahren/erstgespraech/');
  await close();
});

it('leads on when nothing is found, and passes axe in both states', async () => {
  const { page, close } = await served.open({ viewport: { width: 360, height: 740 } });
  for (const words of ['xyzqq', 'Vertrag']) {
    await search(page, words);
    expect(await page.locator('site-search .nothing').isVisible()).toBe(words === 'xyzqq');
    const { violations } = await new AxeBuilder({ page }).include('site-search').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await close();
});
