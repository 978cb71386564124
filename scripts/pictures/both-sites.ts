import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../src/publish/serve.ts';

const OUT = 'docs/pictures';

/** The README's picture, of the sample built by `npm run build`: the handbook's start page beside terms on a phone. */
export async function bothSites(browser: Browser): Promise<void> {
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
  await page.close();
  await Promise.all([handbook.close(), customers.close()]);
}

async function shoot(from: Browser, url: string, viewport: { width: number; height: number }): Promise<Buffer> {
  const shot: Page = await from.newPage({ viewport, locale: 'de-DE', colorScheme: 'light' });
  await shot.goto(url, { waitUntil: 'networkidle' });
  const png = await shot.screenshot();
  await shot.close();
  return png;
}
