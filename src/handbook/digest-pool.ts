import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { assembleDigest, type CostlyDigest, digestFile, type FileDigest } from './digest.ts';

/** More workers than this bring nothing: reading is soon faster than handing over. */
const MAX_WORKERS = 8;

/** What a worker is given and answers. */
export type WorkerTask = readonly (readonly [path: string, bytes: Uint8Array])[];
/** A worker's answer. */
export type WorkerAnswer = readonly (readonly [path: string, digest: CostlyDigest])[];

/**
 * Reads many files on all processors.
 *
 * @param files path → bytes
 */
export async function digestInParallel(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, FileDigest>> {
  const count = Math.min(availableParallelism(), MAX_WORKERS);
  const shares: [string, Uint8Array][][] = Array.from({ length: count }, () => []);
  for (const [index, file] of [...files].entries()) shares[index % count]?.push(file);
  const [own = [], ...others] = shares;
  const answers = others.map(runWorker);
  // This thread works too, instead of waiting.
  const here = own.map(([path, bytes]): [string, FileDigest] => [path, digestFile(path, bytes)]);
  const there = (await Promise.all(answers))
    .flat()
    .map(([path, costly]): [string, FileDigest] => [
      path,
      assembleDigest(path, files.get(path) ?? new Uint8Array(), costly),
    ]);
  return new Map([...here, ...there]);
}

function runWorker(task: WorkerTask): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
