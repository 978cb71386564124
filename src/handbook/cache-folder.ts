import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where results are kept that can be made again: below `node_modules`, so that a clean install clears it.
 * The environment's BELEGBAR_CACHE names another folder.
 */
export const CACHE_FOLDER =
  process.env.BELEGBAR_CACHE ?? fileURLToPath(new URL('../../node_modules/.cache/belegbar/', import.meta.url));

/** The cache of digests of one content folder. */
export function digestCacheFile(folder: string): string {
  return join(CACHE_FOLDER, `digests-${nameOf(folder)}.jsonl`);
}

/** The cache of what past changes of one content folder amount to. */
export function historyCacheFile(folder: string): string {
  return join(CACHE_FOLDER, `history-${nameOf(folder)}.jsonl`);
}

/** The cache of digests of past states of one content folder. */
export function editionsCacheFile(folder: string): string {
  return join(CACHE_FOLDER, `editions-${nameOf(folder)}.jsonl`);
}

function nameOf(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
}
