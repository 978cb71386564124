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
  /** What went wrong first, with the input, made as small as possible; undefined if nothing did. */
  readonly failure?: string;
}

/** What is wished for. */
export interface FuzzOptions {
  readonly runs: number;
  /** The same seed gives the same inputs. */
  readonly seed: number;
  /** Milliseconds that one input may take; then failures are not made smaller, which takes long. No limit if left out. */
  readonly limit?: number;
}

/** Gives a target so many inputs, the first failure made as small as possible. */
export async function fuzz({ name, input, bears }: Target, { runs, seed, limit }: FuzzOptions): Promise<FuzzResult> {
  // What is loaded and compiled at the first time is not the input's fault.
  for (const value of fc.sample(input, { numRuns: 3, seed: 0 })) await bears(value);
  let slowest = 0;
  const started = performance.now();
  const property = fc.asyncProperty(input, async (value) => {
    const start = performance.now();
    await bears(value);
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    if (limit !== undefined && took > limit) throw new Error(`took ${Math.round(took)} ms`);
  });
  const details = await fc.check(property, { numRuns: runs, seed, verbose: false, endOnFailure: limit !== undefined });
  return {
    name,
    runs: details.numRuns,
    slowest,
    total: performance.now() - started,
    ...(details.failed && {
      failure: `${details.errorInstance} (path ${details.counterexamplePath})\n${shown(details.counterexample)}`,
    }),
  };
}

const MOST_SHOWN = 4000;

/** An input for people: bytes as text, as far as it helps. */
function shown(input: unknown): string {
  const text = JSON.stringify(input, (_key, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN / 2)} … ${text.slice(-MOST_SHOWN / 2)}` : text;
}
