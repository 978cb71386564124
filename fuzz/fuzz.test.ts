import { expect, it } from 'vitest';
import { fuzz } from './run.ts';
import { TARGETS } from './targets.ts';

/** A small part of what `npm run fuzz -- --runs 10000` tries; without a limit of time, which a busy machine could break. */
it.each(TARGETS)(
  '$name bears whatever it is given',
  async (target) => {
    const { failure } = await fuzz(target, { runs: 60, seed: 2026 });
    expect(failure ?? '').toBe('');
  },
  60_000,
);
