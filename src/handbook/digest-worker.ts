import { parentPort, workerData } from 'node:worker_threads';
import { costlyDigest } from './digest.ts';
import type { WorkerAnswer, WorkerTask } from './digest-pool.ts';

const task = workerData as WorkerTask;
const answer: WorkerAnswer = task.map(([path, bytes]) => [path, costlyDigest(path, bytes)]);
parentPort?.postMessage(answer);
