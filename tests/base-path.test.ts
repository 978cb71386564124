import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from '../src/publish/serve.ts';
import { runScript, sampleCopy, TODAY, temporaryFolder } from './setup/builds.ts';
import { pagesOf } from './setup/crawl.ts';
import { startBrowser, watchedPage } from './setup/watched-page.ts';

const BASES = { handbook: '/qm/handbuch/', public: '/kunden/bedingungen/' } as const;

let out: string;
let browser: Browser;

/** The sample, built for a folder of a server instead of its root. */
beforeAll(async () => {
  const content = sampleCopy('base');
  const file = join(content, 'handbook.yaml');
  const settings = readFileSync(file, 'utf8')
    .replace(/(handbook:\s*\n\s+url:.*\n\s+base:) .*/, `$1 ${BASES.handbook}`)
    .replace(/(public:\s*\n\s+url:.*\n\s+base:) .*/, `$1 ${BASES.public}`);
  expect(settings).toContain(BASES.handbook);
  expect(settings).toContain(BASES.public);
  writeFileSync(file, settings);
  out = join(temporaryFolder('base-out'), 'dist');
  const { code, stderr } = await runScript('build', ['--content', content, '--out', out, '--date', TODAY]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  browser = await startBrowser();
});

afterAll(() => browser?.close());

it.each(['handbook', 'public'] as const)(
  'the %s site works under a base path: every page, link and file',
  async (site) => {
    const server = await serveSite(join(out, site), BASES[site], 0);
    const { page, troubles, close } = await watchedPage(browser, server.url);
    for (const path of pagesOf(join(out, site))) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const outside = await page
        .locator('a[href]')
        .evaluateAll(
          (links, base) =>
            links
              .map((link) => link.getAttribute('href') ?? '')
              .filter((href) => href.startsWith('/') && !href.startsWith(base)),
          BASES[site],
        );
      expect(outside, path).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await close();
    await server.close();
  },
);
