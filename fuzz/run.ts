import fc from 'fast-check';
import type { Target } from './targets.ts';

/** How a target bore what it was given. */
export interface FuzzResult {
  readonly name: string;
  readonly runs: number;
  /** Milliseconds that the slowest input took. */
  readonly slowest: number;
  /** Milliseconds for all of them. */
  readonly total: number;
  /** What went wrong first, with the input made as small as possible; undefined if nothing did. */
  readonly failure?: string;
}

/** What is wished for. */
export interface FuzzOptions {
  readonly runs: number;
  /** The same seed gives the same inputs. */
  readonly seed: number;
  /** Milliseconds that one input may take; no limit if left out. */
  readonly limit?: number;
}

/** Gives a target so many inputs, the first failure made as small as possible. */
export async function fuzz({ name, input, bears }: Target, { runs, seed, limit }: FuzzOptions): Promise<FuzzResult> {
  let slowest = 0;
  const started = performance.now();
  const property = fc.asyncProperty(input, async (value) => {
    const start = performance.now();
    await bears(value);
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (limit !== undefined && took > limit) throw new Error(`took ${Math.round(took)} ms`);
  });
  const details = await fc.check(property, { numRuns: runs, seed, verbose: false, endOnFailure: false });
  return {
    name,
    runs: details.numRuns,
    slowest,
    total: performance.now() - started,
    ...(details.failed && { failure: `${details.errorInstance}\n${fc.defaultReportMessage(details)}` }),
  };
}
