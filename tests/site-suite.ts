import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type SiteServer, serveSite } from '../src/publish/serve.ts';
import { pageKinds, pagesOf } from './setup/crawl.ts';
import { startBrowser, watchedPage } from './setup/watched-page.ts';

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

/** The web editor is no page of ours but a program of its own; tests/editor.test.ts looks at it. */
const EDITOR = 'bearbeiten/';

/** What every site of ours must do, whatever its pages say. */
export function describeSite(site: 'handbook' | 'public'): void {
  describe(`the ${site} site`, () => {
    let server: SiteServer;
    let browser: Browser;
    const folder = join(inject('sampleSites'), site);
    const pages = pagesOf(folder);

    beforeAll(async () => {
      [server, browser] = await Promise.all([serveSite(folder, '/', 0), startBrowser()]);
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    it.each(pageKinds(pages, site).filter((path) => path !== EDITOR))(
      '/%s opens without trouble, fits a phone and passes axe in light and dark',
      async (path) => {
        const { page, troubles, close } = await watchedPage(browser, server.url, { viewport: PHONE });
        await page.goto(server.url + path, { waitUntil: 'networkidle' });
        expect(await page.title()).not.toBe('');
        expect(await page.locator('h1').count()).toBe(1);
        for (const viewport of [PHONE, NARROW, DESKTOP]) {
          await page.setViewportSize(viewport);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overflow, `wider than ${viewport.width}`).toBeLessThanOrEqual(0);
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          if (site === 'handbook') {
            await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme);
          }
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          );
          expect(told, colorScheme).toEqual([]);
        }
        expect(troubles).toEqual([]);
        await close();
      },
    );

    it('has no link that leads nowhere', async () => {
      const { page, close } = await watchedPage(browser, server.url);
      const targets = new Map<string, string>();
      for (const path of pages) {
        await page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
        for (const href of await page
          .locator('a[href]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
          if (href.startsWith(server.url) && !targets.has(href)) targets.set(href, path);
        }
      }
      const ids = new Map<string, Set<string>>();
      const broken: string[] = [];
      for (const [href, from] of targets) {
        const [address = '', anchor] = href.split('#');
        if (!ids.has(address)) {
          const response = await page.request.get(address);
          const html = response.ok() ? await response.text() : undefined;
          ids.set(
            address,
            new Set(html === undefined ? ['!'] : [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '')),
          );
        }
        const known = ids.get(address);
        // What stands there behind the # is the editor's way to a form.
        if (address.endsWith(`/${EDITOR}`) && anchor?.startsWith('/')) continue;
        if (known?.has('!') || (anchor && !known?.has(decodeURIComponent(anchor)))) broken.push(`${from} → ${href}`);
      }
      expect(broken).toEqual([]);
      await close();
    });

    it('shows every start of a page without JavaScript', async () => {
      const { page, close } = await watchedPage(browser, server.url, { javaScriptEnabled: false, viewport: PHONE });
      for (const path of pageKinds(pages, site)) {
        await page.goto(server.url + path);
        expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20);
      }
      await close();
    });
  });
}
