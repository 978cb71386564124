import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes of a file that takes long to make, kept from build to build.
 *
 * Builds side by side share the cache, and any of them may be killed: a file is there whole or not at all. A cache that
 * cannot be written is as good as none.
 *
 * @param file where it is kept; its name must change with all that it is made from
 */
export async function keptFile(file: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const bytes = await make();
  await keep(file, bytes).catch(() => undefined);
  return bytes;
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const making = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(making, bytes);
    await rename(making, file);
  } catch (error) {
    // A half-written file would take the place that a full disk needs.
    await rm(making, { force: true });
    throw error;
  }
}
