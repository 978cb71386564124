import { parentPort, workerData } from 'node:worker_threads';
import type { Files } from './digest-pool.ts';
import { readRecords } from './digest-records.ts';

parentPort?.postMessage(await readRecords(workerData as Files));
