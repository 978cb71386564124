import type { BodyRecord, DigestRecord, Files, SharedTask } from './digest-pool.ts';
import { toRecord } from './digest-record.ts';

/** Parses one file after the other until none is left; loads the parsers only now, because many runs need none. */
export async function readRecords(task: SharedTask): Promise<DigestRecord[]> {
  const { costlyDigest } = await import('./read-digest.ts');
  return eachFile(task, ([key, path, bytes]) => [key, toRecord(costlyDigest(path, bytes))]);
}

/** The same for bodies alone: half of the parsers will do. */
export async function readBodies(task: SharedTask): Promise<BodyRecord[]> {
  const { readProse } = await import('./read-prose.ts');
  return eachFile(task, ([key, path, bytes]) => [key, readProse(path, bytes)]);
}

function eachFile<T>({ files, next }: SharedTask, read: (file: Files[number]) => T): T[] {
  const found: T[] = [];
  for (;;) {
    const file = files[Atomics.add(next, 0, 1)];
    if (file === undefined) return found;
    found.push(read(file));
  }
}
