import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds, pagesOf } from './setup/crawl.ts';
import { servedSite } from './setup/served-site.ts';

const PHONE = { width: 360, height: 740 };
const NARROW = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

/** The web editor is no page of ours but a program of its own; tests/editor.test.ts looks at it. */
const EDITOR = 'bearbeiten/';

type Looks = Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>>;
const ON_SCREEN: Looks = { light: {}, dark: { colorScheme: 'dark' } };
/** Customers keep the terms on paper, and read them with the colours they need. */
const FOR_CUSTOMERS: Looks = { ...ON_SCREEN, print: { media: 'print' }, 'forced colours': { forcedColors: 'active' } };

/** What every site of ours must do, whatever its pages say. */
export function describeSite(site: 'handbook' | 'public'): void {
  describe(`the ${site} site`, () => {
    const folder = join(inject('sampleSites'), site);
    const served = servedSite(folder);
    const pages = pagesOf(folder);
    const looks = site === 'public' ? FOR_CUSTOMERS : ON_SCREEN;

    it.each(pageKinds(pages, site).filter((path) => path !== EDITOR))(
      '/%s opens without trouble, fits a phone and passes axe in each look',
      async (path) => {
        const { page, troubles, close } = await served.open({ viewport: PHONE });
        await page.goto(served.url + path, { waitUntil: 'networkidle' });
        expect(await page.title()).not.toBe('');
        expect(await page.locator('h1').count()).toBe(1);
        for (const viewport of [PHONE, NARROW, DESKTOP]) {
          await page.setViewportSize(viewport);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overflow, `wider than ${viewport.width}`).toBeLessThanOrEqual(0);
        }
        for (const [look, media] of Object.entries(looks)) {
          await page.emulateMedia({ colorScheme: 'light', media: 'screen', forcedColors: 'none', ...media });
          if (site === 'handbook') {
            await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), look);
          }
          const { violations } = await new AxeBuilder({ page }).analyze();
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          );
          expect(told, look).toEqual([]);
        }
        expect(troubles).toEqual([]);
        await close();
      },
    );

    it('has no link that leads nowhere', async () => {
      const { page, close } = await served.open();
      const targets = new Map<string, string>();
      for (const path of pages) {
        await page.goto(served.url + path, { waitUntil: 'domcontentloaded' });
        for (const href of await page
          .locator('a[href]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
          if (href.startsWith(served.url) && !targets.has(href)) targets.set(href, path);
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
      const { page, close } = await served.open({ javaScriptEnabled: false, viewport: PHONE });
      for (const path of pageKinds(pages, site)) {
        await page.goto(served.url + path);
        expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(20);
      }
      await close();
    });
  });
}
