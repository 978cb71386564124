import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isMisled, qualityOf, readFalseFriends, readQuerySets, withSearches } from './search/quality.ts';

/** What part of the queries of each set must be answered among the first three. */
const LEAST: Readonly<Record<string, number>> = { open: 0.95, 'held out': 0.9, fresh: 0.95, unseen: 0.8 };

test('the search finds what people mean', async () => {
  await withSearches(join(inject('sampleSites'), 'handbook'), async (ours, stock) => {
    for (const { name, queries } of readQuerySets()) {
      const found = await qualityOf(ours, queries);
      // Nobody is to tune the search to the queries that are held out: they are not named.
      const missed = queries.some(({ held }) => held) ? found.failed.length : found.failed.join(', ');
      expect(found.at3, `${name}, not among the first three: ${missed}`).toBeGreaterThanOrEqual(LEAST[name] ?? 1);
      expect((await qualityOf(stock, queries)).at3).toBeLessThan(found.at3);
    }
  });
});

test('the search does not fall for words that look alike', async () => {
  await withSearches(join(inject('sampleSites'), 'handbook'), async (ours) => {
    const misled: string[] = [];
    for (const friends of readFalseFriends()) {
      const urls = await ours(friends.words);
      if (isMisled(friends, urls)) misled.push(`${friends.words}: ${urls.slice(0, 3).join(' ')}`);
    }
    expect(misled).toEqual([]);
  });
});
