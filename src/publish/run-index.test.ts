import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunIndex } from './run-index.ts';

/** Few different words, so that runs repeat. */
const text = fc.array(fc.nat({ max: 2 }), { maxLength: 60 });
const length = fc.integer({ min: 1, max: 4 });

function runsOf(words: readonly number[], size: number): string[] {
  return words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(' '));
}

describe('RunIndex', () => {
  it('finds exactly the runs that were added and not removed', () => {
    fc.assert(
      fc.property(text, text, text, length, (added, removed, other, size) => {
        const index = new RunIndex(added, size);
        runsOf(added, size).forEach((_, at) => {
          index.add(at);
        });
        runsOf(removed, size).forEach((_, at) => {
          const place = index.find(removed, at);
          if (place !== undefined) index.remove(place);
        });
        const gone = new Set(runsOf(removed, size));
        const kept = new Set(runsOf(added, size).filter((run) => !gone.has(run)));
        for (const [at, run] of runsOf(other, size).entries()) {
          const place = index.find(other, at);
          expect(place !== undefined).toBe(kept.has(run));
          if (place !== undefined) expect(added.slice(place, place + size).join(' ')).toBe(run);
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('stays right while it grows', () => {
    const words = Array.from({ length: 5000 }, (_, at) => (at * 7919) % 3001);
    const index = new RunIndex(words, 2);
    for (let at = 0; at + 2 <= words.length; at++) index.add(at);
    for (let at = 0; at + 2 <= words.length; at++) expect(index.find(words, at)).toBeLessThanOrEqual(at);
    expect(index.find([1, 1], 0)).toBeUndefined();
  });
});
