import { git } from './git.ts';

/**
 * Reads many blobs with one git process.
 *
 * @param blobs their object names; each once
 * @returns by object name; blobs that this clone does not have are left out
 * @throws {GitError} if git fails
 */
export async function readBlobs(
  repository: string,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  if (blobs.length === 0) return found;
  const output = await git(repository, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    at = end + 1;
    // "<name> missing" has no size and no content.
    if (Number.isNaN(size)) continue;
    found.set(blob, output.subarray(at, at + size));
    at += size + 1;
  }
  return found;
}
