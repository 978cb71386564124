import type { FileDigest } from '../../handbook/digest.ts';
import type { Digester } from '../../handbook/load.ts';
import { digestFile } from '../../handbook/read-digest.ts';

/** Reads each text once, however many handbooks hold it. */
export function rememberingDigester(): Digester {
  const known = new Map<string, FileDigest>();
  return async (files) =>
    files.map(([path, bytes]) => {
      const key = `${path}\n${Buffer.from(bytes).toString('latin1')}`;
      const digest = known.get(key) ?? digestFile(path, bytes);
      known.set(key, digest);
      return digest;
    });
}
