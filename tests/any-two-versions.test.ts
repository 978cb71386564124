import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { servedSite } from './setup/served-site.ts';

const TERMS = 'bedingungen/betreuungsvertrag/';
const folder = join(inject('sampleSites'), 'public');

const served = servedSite(folder);

/** What a page shows of a comparison, without what stands around it. */
const comparison = (page: Page) =>
  page.locator('article.redline').evaluate((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const around of copy.querySelectorAll('header, nav')) around.remove();
    return copy.innerHTML.replace(/\s+/g, ' ').trim();
  });

describe('any two versions of the sample', () => {
  it.each([
    ['one=2023-01-01&other=2027-02-01&language=de', '2027-02-01/vergleich/2023-01-01/'],
    ['one=2025-01-01&other=2023-01-01&language=de', '2025-01-01/vergleich/'],
    ['one=2027-02-01&other=2025-01-01&language=en', '2027-02-01/en/vergleich/'],
  ])('?%s shows what /%s shows', async (asked, made) => {
    const { page, troubles, close } = await served.open();
    await page.goto(`${served.url}${TERMS}vergleich/?${asked}`);
    await page.locator('.any-two-result:visible').waitFor();
    const shown = await comparison(page);
    await page.goto(`${served.url}${TERMS}${made}`);
    expect(shown.length).toBeGreaterThan(2000);
    expect(shown).toBe(await comparison(page));
    expect(troubles).toEqual([]);
    await close();
  });

  it('are chosen with the keyboard, and the comparison passes axe', async () => {
    const { page, troubles, close } = await served.open({ viewport: { width: 320, height: 640 } });
    await page.goto(`${served.url}${TERMS}vergleich/`);
    await page.locator('#_one').focus();
    await page.keyboard.type('Fassung vom 1. Januar 2023');
    await page.getByRole('button', { name: 'Vergleichen' }).press('Enter');
    const result = page.locator('.any-two-result:visible');
    await result.waitFor();
    expect(await result.innerText()).toContain('vom 1. Januar 2023 und vom 1. Februar 2027');
    expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('are told apart from the same version twice, and from one that does not load', async () => {
    const { page, close } = await served.open();
    await page.goto(`${served.url}${TERMS}vergleich/?one=2023-01-01&other=2023-01-01`);
    await expect.poll(() => page.locator('[data-state]:visible').innerText()).toContain('zweimal dieselbe Fassung');
    await page.route('**/de.json', (route) => route.abort());
    await page.goto(`${served.url}${TERMS}vergleich/?one=2023-01-01&other=2027-02-01`);
    await expect.poll(() => page.locator('[data-state="failed"]').isVisible()).toBe(true);
    await close();
  });

  it('without JavaScript are read from one to the next, and no form stands there that would do nothing', async () => {
    const { page, close } = await served.open({ javaScriptEnabled: false });
    await page.goto(`${served.url}${TERMS}vergleich/`);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('.without-script').innerText()).toContain('nur mit JavaScript');
    await page.locator('a', { hasText: 'Vom 1. Januar 2023 zum 1. Januar 2025' }).click();
    await page.waitForURL(`**/${TERMS}2025-01-01/vergleich/`);
    await close();
  });

  it('need one script of at most 20 kB, on that page alone', () => {
    const html = readFileSync(join(folder, TERMS, 'vergleich/index.html'), 'utf8');
    const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, src = '']) => src);
    expect(scripts).toHaveLength(1);
    expect(gzipSync(readFileSync(join(folder, scripts[0] ?? ''))).length).toBeLessThan(20_000);
    expect(html).toContain(`http-equiv="content-security-policy" content="default-src 'none'; script-src 'self';`);
  });
});
