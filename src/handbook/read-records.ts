import type { DigestRecord, SharedTask } from './digest-pool.ts';
import { toRecord } from './digest-record.ts';

/** Parses one file after the other until none is left; loads the parsers only now, because many runs need none. */
export async function readRecords({ files, next }: SharedTask): Promise<DigestRecord[]> {
  const { costlyDigest } = await import('./read-digest.ts');
  const records: DigestRecord[] = [];
  for (;;) {
    const file = files[Atomics.add(next, 0, 1)];
    if (file === undefined) return records;
    const [path, bytes] = file;
    records.push([path, toRecord(costlyDigest(path, bytes))]);
  }
}
