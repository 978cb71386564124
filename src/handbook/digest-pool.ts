import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readRecords } from './digest-records.ts';

/** More workers than this bring nothing: reading is soon faster than handing over. */
const MAX_WORKERS = 8;

/** Below this number of files for each worker, starting one costs more than it saves. */
const WORTH_A_WORKER = 60;

/** Files to be read. */
export type Files = readonly (readonly [path: string, bytes: Uint8Array])[];
/** A path with its costly digest as JSON: text is handed over faster than objects, and the cache needs it anyway. */
export type DigestRecord = readonly [path: string, json: string];

/**
 * Parses files on all processors.
 *
 * Many files are shared between workers and this thread. Few are left to one worker: it loads the parsers while the
 * caller goes on with other things.
 */
export async function digestInParallel(files: Files): Promise<DigestRecord[]> {
  if (files.length === 0) return [];
  const processors = Math.min(availableParallelism(), MAX_WORKERS);
  if (processors === 1) return readRecords(files);
  if (files.length < WORTH_A_WORKER) return [...(await runWorker(files))];
  const [own = [], ...others] = dealt(files, Math.min(processors, Math.ceil(files.length / WORTH_A_WORKER)));
  const answers = others.map(runWorker);
  // This thread works too, instead of waiting.
  return [...(await readRecords(own)), ...(await Promise.all(answers)).flat()];
}

/** Deals files out by size, the largest first, so that all are ready at about the same time. */
function dealt(files: Files, count: number): Files[] {
  const shares = Array.from({ length: count }, (): [string, Uint8Array][] => []);
  const largestFirst = [...files].sort(([, a], [, b]) => b.length - a.length);
  for (const [index, [path, bytes]] of largestFirst.entries()) shares[index % count]?.push([path, bytes]);
  return shares;
}

function runWorker(task: Files): Promise<readonly DigestRecord[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
