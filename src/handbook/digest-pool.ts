import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readRecords } from './read-records.ts';

/** More workers than this bring nothing: reading is soon faster than handing over. */
const MAX_WORKERS = 8;

/** Below this number of files for each worker, starting one costs more than it saves. */
const WORTH_A_WORKER = 60;

/** Files to be read. */
export type Files = readonly (readonly [path: string, bytes: Uint8Array])[];
/** A path with its costly digest as text: that is handed over faster than objects, and the cache needs it anyway. */
export type DigestRecord = readonly [path: string, record: string];

/** What all threads work on: each takes the next file that nobody has taken yet. */
export interface SharedTask {
  readonly files: Files;
  /** Index of the next file, in shared memory. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/**
 * Parses files on all processors.
 *
 * Many files are shared between workers and this thread. Few are left to one worker: it loads the parsers while the
 * caller goes on with other things.
 */
export async function digestInParallel(files: Files): Promise<DigestRecord[]> {
  if (files.length === 0) return [];
  // The largest first, so that all threads are ready at about the same time.
  const bySize = [...files].sort(([, a], [, b]) => b.length - a.length);
  const task: SharedTask = { files: bySize, next: new Int32Array(new SharedArrayBuffer(4)) };
  const processors = Math.min(availableParallelism(), MAX_WORKERS);
  if (processors === 1) return readRecords(task);
  const few = files.length < WORTH_A_WORKER;
  const workers = few ? 1 : Math.min(processors, Math.ceil(files.length / WORTH_A_WORKER)) - 1;
  const answers = Array.from({ length: workers }, () => runWorker(task));
  // This thread works too, instead of waiting.
  const own = few ? [] : await readRecords(task);
  return [...own, ...(await Promise.all(answers)).flat()];
}

function runWorker(task: SharedTask): Promise<readonly DigestRecord[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
