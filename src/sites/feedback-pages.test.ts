import { describe, expect, it } from 'vitest';
import { entryAddress } from './entry-pages.ts';
import { feedbackPages, isSplit } from './feedback-pages.ts';
import { testSite } from './test-site.ts';

const entries = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const month = String((index % 3) + 1).padStart(2, '0');
      const text = `received: 2026-${month}-02\nchannel: card\nkind: praise\nsummary: Danke\n`;
      return [`feedback/2026/2026-${String(index).padStart(4, '0')}.yaml`, text];
    }),
  );

describe('the pages of the register', () => {
  it('hold a year where it is short', async () => {
    const site = await testSite(entries(150));
    expect(feedbackPages(site.handbook).map(({ year, month }) => [year, month])).toEqual([['2026', undefined]]);
    expect(entryAddress(site, 'feedback/2026/2026-0001.yaml')).toBe('/qm/handbuch/rueckmeldungen/2026/#2026-0001');
  });

  it('hold a month each where a year is long, with every entry on one of them', async () => {
    const site = await testSite(entries(151));
    const pages = feedbackPages(site.handbook);
    expect(pages.map(({ month }) => month)).toEqual(['03', '02', '01']);
    expect(pages.reduce((sum, page) => sum + page.entries.length, 0)).toBe(151);
    expect(isSplit(site, '2026')).toBe(true);
    expect(entryAddress(site, 'feedback/2026/2026-0001.yaml')).toBe('/qm/handbuch/rueckmeldungen/2026/02/#2026-0001');
  });
});
