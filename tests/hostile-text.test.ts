import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from '../src/publish/serve.ts';
import { runScript, sampleCopy, TODAY, temporaryFolder } from './setup/builds.ts';
import { startBrowser } from './setup/watched-page.ts';

const HOSTILE = '</title><script>window.hostile=1</script><img src=x onerror=window.hostile=1>';

let out: string;
let browser: Browser;

/** Text fields may hold any text; as a title it reaches headings, the page's head, lists, search marks and feeds. */
beforeAll(async () => {
  const content = sampleCopy('hostile');
  for (const file of ['procedures/erstgespraech.mdx', 'docs/leitbild.mdx', 'terms/betreuungsvertrag/document.yaml']) {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: '${HOSTILE}'`));
  }
  out = join(temporaryFolder('hostile-out'), 'dist');
  const { code, stderr } = await runScript('build', ['--content', content, '--out', out, '--date', TODAY]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  browser = await startBrowser();
});

afterAll(() => browser?.close());

it.each([
  [
    'handbook',
    ['', 'kundenpfad/', 'verfahren/', 'bedingungen/betreuungsvertrag/', 'seiten/leitbild/', 'verfahren/erstgespraech/'],
  ],
  [
    'public',
    ['', 'bedingungen/', 'bedingungen/betreuungsvertrag/', 'so-arbeiten-wir/erstgespraech/', 'seiten/leitbild/'],
  ],
] as const)('the %s site shows hostile titles as text and runs nothing', async (site, paths) => {
  const server = await serveSite(join(out, site), '/', 0);
  const page = await browser.newPage();
  for (const path of paths) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => 'hostile' in window), path).toBe(false);
  }
  expect(await page.locator('h1').innerText()).toContain('<script>');
  await page.close();
  await server.close();
});
