import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../src/publish/serve.ts';
import setupBrowser, { BROWSER_VARIABLE } from '../tests/setup/browser.ts';

/**
 * Takes the README's picture from the built sample handbook: the handbook's start page beside a terms page on a phone.
 * Run it after `npm run build`: `node scripts/pictures.ts`.
 */
const OUT = 'docs/pictures';

await setupBrowser();
const browser = await chromium.launch({ executablePath: process.env[BROWSER_VARIABLE] ?? '', args: ['--no-sandbox'] });
const [handbook, customers] = await Promise.all([
  serveSite(resolve('dist/handbook'), '/', 0),
  serveSite(resolve('dist/public'), '/', 0),
]);

const left = await shoot(browser, handbook.url, { width: 1000, height: 760 });
const right = await shoot(browser, `${customers.url}bedingungen/betreuungsvertrag/`, { width: 360, height: 760 });
const page = await browser.newPage({ viewport: { width: 1480, height: 840 } });
await page.setContent(`<body style="margin:40px;display:flex;gap:40px;background:#dfe7e8">
  ${[left, right].map((png) => `<img style="border-radius:12px" src="data:image/png;base64,${png.toString('base64')}">`).join('')}`);
await mkdir(OUT, { recursive: true });
await page.screenshot({ path: join(OUT, 'both-sites.png') });
await browser.close();
await Promise.all([handbook.close(), customers.close()]);

async function shoot(from: Browser, url: string, viewport: { width: number; height: number }): Promise<Buffer> {
  const shot: Page = await from.newPage({ viewport, locale: 'de-DE', colorScheme: 'light' });
  await shot.goto(url, { waitUntil: 'networkidle' });
  const png = await shot.screenshot();
  await shot.close();
  return png;
}
