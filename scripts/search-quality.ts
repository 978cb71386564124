import { resolve } from 'node:path';
import { qualityOf, readQuerySets, withSearches } from '../tests/search/quality.ts';
import { EXIT, readOptions, runCommand } from './arguments.ts';

const USAGE = 'npm run search-quality -- [--site dist/handbook] [--failed]   (of the built sample handbook)';

await runCommand(USAGE, async () => {
  const { values } = readOptions({
    site: { type: 'string', default: 'dist/handbook' },
    failed: { type: 'boolean', default: false },
  });
  const sets = readQuerySets();
  await withSearches(resolve(values.site), async (ours, stock) => {
    for (const [name, search] of [
      ['Belegbar', ours],
      ['stock Pagefind', stock],
    ] as const) {
      for (const { name: part, queries } of sets) {
        const { at1, at3, mrr, failed } = await qualityOf(search, queries);
        const figures = [at1, at3, mrr].map((value) => value.toFixed(3));
        console.log(
          `${name}, ${part} (${queries.length}): recall@1 ${figures[0]}, recall@3 ${figures[1]}, MRR ${figures[2]}`,
        );
        if (values.failed && !queries.some(({ held }) => held))
          console.log(`  not among the first three: ${failed.join(', ')}`);
      }
    }
  });
  return EXIT.ok;
});
