import { describe, expect, it } from 'vitest';
import { entryAddress } from './entry-pages.ts';
import { feedbackChoiceAddress, feedbackPageAddress, feedbackPages, isSplit, registerPages } from './feedback-pages.ts';
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
    const site = await testSite(entries(80));
    expect(feedbackPages(site.handbook).map(({ year, month }) => [year, month])).toEqual([['2026', undefined]]);
    expect(entryAddress(site, 'feedback/2026/2026-0001.yaml')).toBe('/qm/handbuch/rueckmeldungen/2026/#2026-0001');
  });

  it('hold a month each where a year is long, with every entry on one of them', async () => {
    const site = await testSite(entries(81));
    const pages = feedbackPages(site.handbook);
    expect(pages.map(({ month }) => month)).toEqual(['03', '02', '01']);
    expect(pages.reduce((sum, page) => sum + page.entries.length, 0)).toBe(81);
    expect(isSplit(site, '2026')).toBe(true);
    expect(feedbackChoiceAddress(site, '2026', 'topic', 'zeit')).toBe(
      '/qm/handbuch/rueckmeldungen/?year=2026&topic=zeit',
    );
    expect(entryAddress(site, 'feedback/2026/2026-0001.yaml')).toBe('/qm/handbuch/rueckmeldungen/2026/02/#2026-0001');
  });

  it('part a long month, and a new entry moves no other one', async () => {
    const addresses = async (count: number) => {
      const site = await testSite(entries(count));
      return new Map(
        feedbackPages(site.handbook).flatMap((page) =>
          page.entries.map(({ id }) => [id, feedbackPageAddress(site, page)] as const),
        ),
      );
    };
    const [before, after] = [await addresses(600), await addresses(610)];
    expect(before.get('2026-0000')).toBe('/qm/handbuch/rueckmeldungen/2026/01/');
    expect(before.get('2026-0597')).toBe('/qm/handbuch/rueckmeldungen/2026/01-3/');
    for (const [id, address] of before) expect(after.get(id)).toBe(address);
  });

  it('list every entry once, newest first', async () => {
    const pages = registerPages((await testSite(entries(450))).handbook);
    expect(pages.map(({ length }) => length)).toEqual([200, 200, 50]);
    const days = pages.flat().map(({ data }) => data.received);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(pages.flat()).size).toBe(450);
  });
});
