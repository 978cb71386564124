import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type SiteServer, serveSite } from '../src/publish/serve.ts';
import { drawPath } from '../src/report/path/draw-path.ts';
import { startBrowser, watchedPage } from './setup/watched-page.ts';

const folder = (site: 'handbook' | 'public') => join(inject('sampleSites'), site);

let browser: Browser;
let handbook: SiteServer;
let customers: SiteServer;

beforeAll(async () => {
  [browser, handbook, customers] = await Promise.all([
    startBrowser(),
    serveSite(folder('handbook'), '/', 0),
    serveSite(folder('public'), '/', 0),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([handbook?.close(), customers?.close()]);
});

describe('the customer path', () => {
  it.each(['handbook', 'public'] as const)('prints on one sheet from the %s site', async (site) => {
    const server = site === 'handbook' ? handbook : customers;
    const { page, close } = await watchedPage(browser, server.url);
    await page.goto(`${server.url}kundenpfad/`);
    expect(await sheets(page)).toEqual({ pages: 1, has: true });
    await close();
  });

  it('prints on one sheet with 3 to 14 stations, crowded or with gaps', async () => {
    const { page, close } = await watchedPage(browser, handbook.url);
    await page.goto(`${handbook.url}kundenpfad/`);
    for (let count = 3; count <= 14; count++) {
      const { svg, paper, orientation } = drawPath(pathOf(count));
      await page.evaluate(
        ({ svg, names }) => {
          const figure = document.querySelector('.path-drawing');
          if (figure === null) throw new Error('no drawing');
          figure.innerHTML = svg;
          figure.className = `path-drawing ${names}`;
        },
        { svg, names: `${paper} ${orientation}` },
      );
      expect((await sheets(page)).pages, `${count} stations`).toBe(1);
    }
    await close();
  });

  it('is there to keep, as a picture and as a tagged PDF on one page', async () => {
    for (const site of ['handbook', 'public'] as const) {
      const file = (extension: string) => readFileSync(join(folder(site), 'kundenpfad', `kundenpfad.${extension}`));
      expect(file('svg').toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/s);
      const document = await getDocument({ data: new Uint8Array(file('pdf')), verbosity: 0 }).promise;
      expect(document.numPages).toBe(1);
      const { info, metadata } = await document.getMetadata();
      expect(info).toMatchObject({ Language: 'de' });
      expect(metadata?.get('pdfuaid:part')).toBe('1');
      const structure = JSON.stringify(await (await document.getPage(1)).getStructTree());
      expect(structure).toContain('1. Erste Information: Informationsmappe');
    }
  });

  it('shows customers nothing but public procedures', () => {
    const svg = readFileSync(join(folder('public'), 'kundenpfad', 'kundenpfad.svg'), 'utf8');
    expect(svg).toContain('Informationsmappe');
    expect(svg).not.toMatch(/Bezugsbegleitung|Förderplangespräch|Lücke|Rückmeldungen 20/);
  });
});

describe('an entry of the register', () => {
  const links = (page: Page) =>
    page.locator('[id="2025-011"] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  it('leads to its measure, to what that changed and to the evaluations that decided and judged it, and back', async () => {
    const { page, close } = await watchedPage(browser, handbook.url);
    await page.goto(`${handbook.url}rueckmeldungen/2025/`);
    const found = await links(page);
    for (const target of [
      '/massnahmen/#2025-03',
      '/verfahren/erstgespraech/',
      '/verfahren/rueckrufservice/',
      '/evaluationen/2026/#_follow-up',
      '/evaluationen/2025/#procedure-erstgespraech',
    ]) {
      expect(found).toContain(target);
    }
    const text = await page.locator('[id="2025-011"]').textContent();
    // A shallow clone knows no days, and says so.
    expect(text).toMatch(/Persönliches Erstgespräch \((?:geändert am \d+\. \S+ \d{4}|Tag der Änderung unbekannt)\)/);
    for (const back of ['massnahmen/', 'verfahren/erstgespraech/', 'evaluationen/2025/']) {
      await page.goto(handbook.url + back);
      expect(await page.locator('a[href="/rueckmeldungen/2025/#2025-011"]').count(), back).toBeGreaterThan(0);
    }
    await close();
  });

  it('is found by year, kind, channel, station, topic and state', async () => {
    const { page, troubles, close } = await watchedPage(browser, handbook.url);
    const shown = async (query: string) => {
      await page.goto(`${handbook.url}rueckmeldungen/${query}`);
      return page.locator('[data-row]:visible').count();
    };
    expect(await shown('')).toBe(25);
    expect(await shown('?year=2025')).toBe(14);
    expect(await shown('?kind=praise&year=2026')).toBe(2);
    expect(await shown('?channel=committee')).toBe(2);
    expect(await shown('?topic=wartezeit&station=erstkontakt')).toBe(3);
    expect(await shown('?state=late')).toBe(1);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('the pages for customers', () => {
  it('name every way in, and offer the card and a form that works without scripts', async () => {
    const { page, close } = await watchedPage(browser, customers.url, { javaScriptEnabled: false });
    await page.goto(`${customers.url}rueckmeldung-geben/`);
    const ways = await page.locator('.ways dt').allInnerTexts();
    expect(ways).toEqual(['Persönlich', 'Telefon', 'E-Mail', 'Formular', 'Sprechzeiten', 'Brief', 'Rückmeldekarte']);
    const card = await page.locator('#_card ~ p a').getAttribute('href');
    expect(card).toBe('/rueckmeldung-geben/rueckmeldekarte.pdf');
    expect((await page.request.get(`${customers.url}${card?.slice(1)}`)).ok()).toBe(true);
    const form = page.locator('form.feedback-form');
    expect(await form.getAttribute('method')).toBe('post');
    expect(
      await form.locator('[name]').evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('name')))]),
    ).toEqual(['kind', 'message', 'name', 'contact', 'website']);
    // People neither see the trap nor reach it by keyboard.
    expect((await form.locator('.trap').boundingBox())?.width).toBeLessThanOrEqual(1);
    expect(await form.locator('[name=website]').getAttribute('tabindex')).toBe('-1');
    await close();
  });
});

function pathOf(count: number) {
  return {
    id: 'path',
    title: 'Kundenpfad Beispiel',
    description: '',
    source: 'Beispiel e. V.',
    stations: Array.from({ length: count }, (_, index) => ({
      title: `Station ${index + 1} mit längerem Namen`,
      procedures: Array.from({ length: (index * 3) % 9 }, (_, number) => ({
        title: `Verfahren ${number} mit einem Namen über zwei Zeilen`,
        direction: 'both' as const,
      })),
      notes: ['Rückmeldungen 2026: 3; 2025: 4'],
      gaps: index % 3 === 0 ? ['Kein Verfahren'] : [],
    })),
    words: {
      direction: { 'to-customer': 'zu Ihnen', 'from-customer': 'zu uns', both: 'beide' },
      gapSign: 'Lücke',
      more: (more: number) => `und ${more} weitere`,
    },
  };
}

/** How many sheets a page prints on, and whether anything is on the first. */
async function sheets(page: Page): Promise<{ pages: number; has: boolean }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  return { pages: document.numPages, has: text.includes('Erste Information') };
}
