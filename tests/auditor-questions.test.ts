import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { AUDITOR_QUESTIONS } from './auditor-questions.ts';
import { servedSite } from './setup/served-site.ts';

describe('an auditor’s questions are answered within two clicks from the start page', () => {
  const served = servedSite(join(inject('sampleSites'), 'handbook'));

  it.each(AUDITOR_QUESTIONS)('$asks', async ({ clicks, answers }) => {
    const { page, troubles, close } = await served.open();
    await page.goto(served.url);
    for (const words of clicks) {
      const link = page
        .locator('main')
        .getByRole('link', { name: words, exact: typeof words === 'string' })
        .first();
      await link.click();
      await page.waitForLoadState('load');
    }
    // Not innerText: the browser leaves out what it has not had to draw yet.
    const text = ((await page.locator('main').textContent()) ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');
    for (const answer of answers) {
      if (typeof answer === 'string') expect(text).toContain(answer);
      else expect(text).toMatch(answer);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it('offers the self-report as files that are what they say', async () => {
    const { page, close } = await served.open();
    await page.goto(`${served.url}anforderungen/qb-11/selbstreport/`);
    const files = page.locator('.report-files a');
    const starts: string[] = [];
    for (const href of await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      const response = await page.request.get(href);
      expect(response.status(), href).toBe(200);
      starts.push((await response.body()).subarray(0, 4).toString('latin1'));
    }
    expect(starts).toEqual(['%PDF', 'PK\u0003\u0004']);
    await close();
  });
});
