import { parentPort, workerData } from 'node:worker_threads';
import type { SharedTask } from './digest-pool.ts';
import { readRecords } from './read-records.ts';

parentPort?.postMessage(await readRecords(workerData as SharedTask));
