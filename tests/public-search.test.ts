import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { servedSite } from './setup/served-site.ts';

const folder = join(inject('sampleSites'), 'public');
const served = servedSite(folder);

const results = (page: Page) => page.locator('.results ol > li > a');
const status = (page: Page) => page.locator('[role="status"]').innerText();

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`${served.url}suche/?q=${encodeURIComponent(words)}`);
  await expect.poll(() => status(page)).not.toBe('');
}

it('finds what applies, says of which version it is, and lands in the clause', async () => {
  const { page, troubles, close } = await served.open();
  await search(page, 'kündigung');
  expect(await results(page).first().getAttribute('href')).toBe('/bedingungen/betreuungsvertrag/');
  const first = page.locator('.results ol > li').first();
  expect(await first.locator('.tags').innerText()).toBe('Bedingungen · Fassung vom 1. Januar 2025');
  const clause = first.getByRole('link', { name: '§ 12 Kündigung' });
  await clause.click();
  await page.waitForURL('**/bedingungen/betreuungsvertrag/#par-12');
  expect(troubles).toEqual([]);
  await close();
});

it('leads a citation to the paragraph, in the version that applies', async () => {
  const { page, close } = await served.open();
  await search(page, 'Betreuungsvertrag § 4 Abs. 2');
  expect(await results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    '/bedingungen/betreuungsvertrag/#par-4-abs-2',
  ]);
  await results(page).first().click();
  await page.waitForURL('**#par-4-abs-2');
  expect(await page.locator('#par-4-abs-2').count()).toBe(1);
  await close();
});

it('groups what follows the best results by its kind, and marks what no longer applies', async () => {
  const { page, close } = await served.open();
  await search(page, 'kündigung');
  const headings = await page.locator('.results h2').allInnerTexts();
  expect(headings[0]).toBe('Beste Treffer');
  expect(headings.length).toBeGreaterThan(2);
  expect(new Set(headings).size).toBe(headings.length);
  const former = page.locator('.results li', { hasText: 'Fassung vom 1. Januar 2023' });
  expect(await former.locator('.tags').innerText()).toContain('Frühere Fassung');
  const shown = await page.locator('.results ol > li').count();
  await page.getByRole('button', { name: 'Mehr Ergebnisse' }).click();
  await expect.poll(() => page.locator('.results ol > li').count()).toBeGreaterThan(shown);
  // Whoever asked for more goes on reading there.
  expect(await page.evaluate(() => document.activeElement?.closest('.results li') !== null)).toBe(true);
  await close();
});

it('finds translations and their words too', async () => {
  const { page, close } = await served.open();
  await search(page, 'notice period');
  const english = page.locator('.results li', { hasText: 'English' }).first();
  expect(await english.locator('a').first().getAttribute('href')).toMatch(/\/en\/$/);
  await close();
});

it('offers what was probably meant, and takes it when chosen', async () => {
  const { page, close } = await served.open();
  await search(page, 'beschwärde');
  expect(await status(page)).toContain('Nichts gefunden für „beschwärde“');
  const meant = page.locator('.meant');
  expect(await meant.innerText()).toBe('Meinten Sie Beschwerde ?');
  await meant.getByRole('button').click();
  await expect.poll(() => meant.isVisible()).toBe(false);
  expect(await page.locator('input').inputValue()).toBe('Beschwerde');
  expect(page.url()).toContain('?q=Beschwerde');
  expect(await status(page)).toMatch(/^\d+ Ergebnisse$/);
  await close();
});

it('says so when nothing is found, and leads on', async () => {
  const { page, close } = await served.open();
  await search(page, 'xyzqq');
  expect(await status(page)).toBe('Nichts gefunden für „xyzqq“.');
  expect(await page.getByRole('button', { name: 'Mehr Ergebnisse' }).isVisible()).toBe(false);
  const ways = await page.locator('.nothing a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toContain('/bedingungen/');
  expect(ways.some((way) => way?.startsWith('tel:'))).toBe(true);
  await close();
});

it('is used with the keyboard alone, on a small screen, and passes axe with its results', async () => {
  const { page, troubles, close } = await served.open({ viewport: { width: 320, height: 640 } });
  await page.goto(`${served.url}suche/`);
  await page.keyboard.type('Rückruf');
  await results(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(
    await results(page)
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  expect(troubles).toEqual([]);
  await close();
});

it('says so when the index does not load, and tries again', async () => {
  const { page, close } = await served.open();
  await page.route('**/vocabulary.json', (route) => route.abort());
  await page.goto(`${served.url}suche/?q=Kosten`);
  await expect.poll(() => status(page)).toContain('ließ sich nicht laden');
  await page.unroute('**/vocabulary.json');
  await page.locator('input').fill('Kosten');
  await results(page).first().waitFor();
  await close();
});

it('without JavaScript leads to the pages, and no form stands there that would do nothing', async () => {
  const { page, close } = await served.open({ javaScriptEnabled: false });
  await page.goto(`${served.url}suche/`);
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('.without-script a[href="/bedingungen/"]').isVisible()).toBe(true);
  await close();
});

it('runs under a policy of its own, and nothing of it is loaded on other pages', async () => {
  const html = readFileSync(join(folder, 'suche/index.html'), 'utf8');
  const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toContain('unsafe-inline');
  expect(html).toContain('<meta name="robots" content="noindex">');
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, src = '']) => src);
  expect(scripts).toHaveLength(1);
  expect(gzipSync(readFileSync(join(folder, scripts[0] ?? ''))).length).toBeLessThan(20_000);

  const { page, close } = await served.open();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${served.url}bedingungen/betreuungsvertrag/`, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /pagefind|\.js$/.test(path))).toEqual([]);
  await close();
});
