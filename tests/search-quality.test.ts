import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { qualityOf, readQueries, withSearches } from './search/quality.ts';

test('the search finds what people mean', async () => {
  await withSearches(join(inject('sampleSites'), 'handbook'), async (ours, stock) => {
    const queries = readQueries('queries.txt');
    const open = await qualityOf(
      ours,
      queries.filter(({ held }) => !held),
    );
    const held = await qualityOf(
      ours,
      queries.filter((query) => query.held),
    );
    const others = await qualityOf(stock, queries);
    expect(open.at3, `not found: ${open.failed.join(', ')}`).toBeGreaterThanOrEqual(0.95);
    expect(held.at3, `${held.failed.length} held-out queries not found`).toBeGreaterThanOrEqual(0.9);
    expect(others.at3).toBeLessThan(open.at3);
  });
});
