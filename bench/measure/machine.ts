import { availableParallelism, cpus, totalmem } from 'node:os';

/** What a run was made on; nothing that tells whose machine it is. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${model}), ${memory} GiB memory, Node ${process.versions.node}`;
}
