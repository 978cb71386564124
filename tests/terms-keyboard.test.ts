import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { TODAY } from './setup/builds.ts';
import { servedSite } from './setup/served-site.ts';

const TERMS = 'bedingungen/betreuungsvertrag/';
const PAGES = {
  terms: TERMS,
  comparison: `${TERMS}2027-02-01/vergleich/2023-01-01/`,
  picker: 'bedingungen/welche-fassung/',
};

const served = servedSite(join(inject('sampleSites'), 'public'));

/** Opens a page as somebody does on the day of the tests. */
async function opened(path: string) {
  const watched = await served.open();
  await watched.page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await watched.page.goto(served.url + path);
  return watched;
}

/** Presses Tab until the focus comes round; tells what it met and which of it did not show the focus. */
async function tabThrough(page: Page) {
  const met = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const all = [...document.querySelectorAll('*')];
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      return { id: String(all.indexOf(element)), isSeen, html: element.outerHTML.slice(0, 120) };
    });
    const last = [...met].at(-1);
    // A field for a date has several stops of its own.
    if (at !== undefined && at.id === last) continue;
    if (at === undefined || met.has(at.id)) break;
    met.add(at.id);
    if (!at.isSeen) unseen.push(at.html);
  }
  return { met, unseen };
}

describe('with the keyboard alone', () => {
  it.each(Object.entries(PAGES))('everything on the %s page is reached, and the focus is seen', async (_, path) => {
    const { page, close } = await opened(path);
    const { met, unseen } = await tabThrough(page);
    const missed = await page.evaluate(
      (reached) => {
        const all = [...document.querySelectorAll('*')];
        const seen = new Set(reached);
        return (
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
            // Of a group of choices one is reached by Tab, the others by the arrows.
            .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
            .filter((element) => !seen.has(String(all.indexOf(element))))
            .map((element) => element.outerHTML.slice(0, 120))
        );
      },
      [...met],
    );
    expect(missed).toEqual([]);
    expect(unseen).toEqual([]);
    expect(met.size).toBeGreaterThan(15);
    await close();
  });

  it('the picker is filled in and answered, and its answer can be followed', async () => {
    const { page, troubles, close } = await opened(`${PAGES.picker}#betreuungsvertrag`);
    await page.locator('#_day').fill('2023-05-05');
    await page.locator('#_day').press('Enter');
    const answer = page.locator('.answer:visible');
    await expect.poll(() => answer.count()).toBe(1);
    expect(await answer.innerText()).toContain('Fassung vom 1. Januar 2023');
    expect(await answer.innerText()).toContain('Ab dem 1. Februar 2027 gilt für alle Verträge eine neue Fassung');
    expect(await answer.evaluate((element) => element === document.activeElement)).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${TERMS}2023-01-01/`);
    expect(troubles).toEqual([]);
    await close();
  });

  it('the picker has words for a missing day and one that is still to come', async () => {
    const { page, close } = await opened(PAGES.picker);
    await page.getByRole('button', { name: 'Meine Fassung zeigen' }).press('Enter');
    expect(await page.locator('.answer:visible').innerText()).toContain('Bitte geben Sie den ganzen Tag ein');
    await page.locator('#_day').fill('2027-05-05');
    await page.locator('#_day').press('Enter');
    expect(await page.locator('.answer:visible').innerText()).toContain('Dieser Tag kommt erst noch');
    await close();
  });

  it('a word of the glossary opens its explanation and closes it, without JavaScript too', async () => {
    const { page, close } = await served.open({ javaScriptEnabled: false });
    await page.goto(served.url + TERMS);
    const word = page.locator('button.word').first();
    const box = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
    expect(await box.isVisible()).toBe(false);
    await word.press('Enter');
    expect(await box.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    await close();
  });
});

describe('without JavaScript', () => {
  it('the page says which version applies in tables, and shows no form that would do nothing', async () => {
    const { page, close } = await served.open({ javaScriptEnabled: false });
    await page.goto(served.url + PAGES.picker);
    expect(await page.locator('form.picker').isVisible()).toBe(false);
    expect(await page.locator('.answer:visible').count()).toBe(0);
    expect(await page.locator('table.periods').first().innerText()).toContain('Fassung vom 1. Januar 2023');
    await close();
  });
});
