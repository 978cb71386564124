// Loaded into a measured process before anything else: tells what it has used when it ends, on file descriptor 3.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ memory: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
  });
}
