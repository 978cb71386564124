import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerTask } from './digest-pool.ts';
import { readBodies, readRecords } from './read-records.ts';

const task = workerData as WorkerTask;
parentPort?.postMessage(await (task.part === 'prose' ? readBodies(task) : readRecords(task)));
