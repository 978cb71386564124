import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ProseFacts } from '../prose/facts.ts';
import { joinDigest } from './digest.ts';
import { toRecord } from './digest-record.ts';
import { readRecords } from './read-records.ts';

/** More workers than this bring nothing: reading is soon faster than handing over. */
const MAX_WORKERS = 8;

/** Below this number of files for each worker, starting one costs more than it saves. */
const WORTH_A_WORKER = 60;

/** Files to be read, each with a name for its content. */
export type Files = readonly (readonly [key: string, path: string, bytes: Uint8Array])[];
/** A content's costly digest as text: that is handed over faster than objects, and the cache needs it anyway. */
export type DigestRecord = readonly [key: string, record: string];

/** What was read of a file's body. */
export type BodyRecord = readonly [key: string, prose: ProseFacts | undefined];

/** What all threads work on: each takes the next file that nobody has taken yet. */
export interface SharedTask {
  readonly files: Files;
  /** Index of the next file, in shared memory. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What a worker is asked for: whole digests of many files, or only what takes the parsers of prose. */
export interface WorkerTask extends SharedTask {
  readonly part: 'all' | 'prose';
}

/**
 * Parses files on all processors.
 *
 * Many files are shared between workers and this thread. Of few, one worker reads the bodies, while this thread reads
 * the data: so each loads half of the parsers, and loading them is what takes time then.
 */
export async function digestInParallel(files: Files): Promise<DigestRecord[]> {
  if (files.length === 0) return [];
  const processors = Math.min(availableParallelism(), MAX_WORKERS);
  if (processors === 1) return readRecords(shared(files));
  if (files.length < WORTH_A_WORKER) return digestFew(files);
  // The largest first, so that all threads are ready at about the same time.
  const task = shared([...files].sort(([, , a], [, , b]) => b.length - a.length));
  const workers = Math.min(processors, Math.ceil(files.length / WORTH_A_WORKER)) - 1;
  const answers = Array.from({ length: workers }, () => runWorker<DigestRecord[]>({ ...task, part: 'all' }));
  // This thread works too, instead of waiting.
  const own = await readRecords(task);
  return [...own, ...(await Promise.all(answers)).flat()];
}

async function digestFew(files: Files): Promise<DigestRecord[]> {
  const pages = files.filter(([, path]) => path.endsWith('.mdx'));
  const reading = pages.length === 0 ? [] : runWorker<BodyRecord[]>({ ...shared(pages), part: 'prose' });
  const { readData } = await import('./read-data.ts');
  const data = files.map(([key, path, bytes]) => [key, readData(path, bytes)] as const);
  const prose = new Map(await reading);
  return data.map(([key, found]) => [key, toRecord(joinDigest(found, prose.get(key)))]);
}

function shared(files: Files): SharedTask {
  return { files, next: new Int32Array(new SharedArrayBuffer(4)) };
}

function runWorker<T>(task: WorkerTask): Promise<T> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
