import type { DigestRecord, Files } from './digest-pool.ts';

/** Parses files one after the other; loads the parsers only now, because many runs need none. */
export async function readRecords(files: Files): Promise<DigestRecord[]> {
  const { costlyDigest } = await import('./read-digest.ts');
  return files.map(([path, bytes]) => [path, JSON.stringify(costlyDigest(path, bytes))]);
}
