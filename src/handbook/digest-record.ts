import type { Block } from '../prose/facts.ts';
import type { CostlyDigest } from './digest.ts';

/*
 * A costly digest as text, for the cache and for workers: the blocks of the prose, a tab, then the rest, both as JSON,
 * in which no tab can stand. Blocks are most of it, and only few rules read them; so they are parsed when somebody
 * asks. They come first: where the rest is whole, they are whole too.
 */

/** Writes a digest as text. */
export function toRecord({ prose, ...rest }: CostlyDigest): string {
  const { blocks = [], ...facts } = prose ?? {};
  return `${JSON.stringify(blocks)}\t${JSON.stringify(prose ? { ...rest, prose: facts } : rest)}`;
}

/**
 * Reads a digest that was written as text.
 *
 * @returns undefined for half a record, as a run that was killed while writing leaves it
 */
export function fromRecord(record: Buffer): CostlyDigest | undefined {
  const tab = record.indexOf('\t');
  try {
    const digest = JSON.parse(record.toString('utf8', tab + 1)) as CostlyDigest;
    if (digest.prose) defineBlocks(digest.prose, () => JSON.parse(record.toString('utf8', 0, tab)) as Block[]);
    return tab === -1 ? undefined : digest;
  } catch {
    return undefined;
  }
}

function defineBlocks(prose: object, read: () => Block[]): void {
  let blocks: Block[] | undefined;
  Object.defineProperty(prose, 'blocks', {
    enumerable: true,
    get() {
      blocks ??= read();
      return blocks;
    },
  });
}
