// Loaded into a measured process before anything else: tells what it has used when it ends, on file descriptor 3.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Children inherit the option, not the descriptor: only the process that was started tells.
const isFirst = process.env.BELEGBAR_BENCH_FIRST === undefined;
process.env.BELEGBAR_BENCH_FIRST = String(process.pid);

if (isMainThread && isFirst) {
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6 + childrenSeconds();
    writeSync(3, JSON.stringify({ memory: maxRSS * 1024, cpu }));
  });
}

/** Processor time of processes that this one has started and that have ended (proc(5): cutime and cstime, in ticks). */
function childrenSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
