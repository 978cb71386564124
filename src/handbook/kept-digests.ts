import { hash } from 'node:crypto';
import { assembleDigest, emptyDigest } from './digest.ts';
import { fromRecord } from './digest-record.ts';
import { identify } from './layout.ts';
import { type Digester, digestAll } from './load.ts';
import { readRecordFile } from './record-file.ts';

/** Where digests are kept: the cache's file, and the version of the software that wrote it. */
export interface KeptDigests {
  readonly file: string;
  readonly version: string;
}

/** The name of a digest: it depends on nothing but a file's kind and its bytes. */
export function digestKey(path: string, bytes: Uint8Array): string {
  return `${identify(path)?.kind}:${hash('sha256', bytes, 'base64url')}`;
}

/**
 * A digester for a process that another one of the same run has read everything for: content is parsed once, however
 * many processes work on it. What is not kept (the disk may be read-only) is read anew.
 */
export function keptDigests({ file, version }: KeptDigests): Digester {
  return async (files) => {
    const records = readRecordFile(file, version);
    const kept = files.map(([path, bytes]) => {
      const record = records.get(digestKey(path, bytes));
      const costly = record && fromRecord(record);
      return costly && assembleDigest(path, bytes, costly);
    });
    const missing = files.filter((_, index) => kept[index] === undefined);
    const read = (missing.length === 0 ? [] : await digestAll(missing)).values();
    return kept.map((digest) => digest ?? read.next().value ?? emptyDigest('unreadable'));
  };
}
