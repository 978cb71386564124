import { readdir, stat } from 'node:fs/promises';

/** An output folder that holds what no build put there, and that replacing it would destroy. */
export class ForeignOutputError extends Error {
  override name = 'ForeignOutputError';
  readonly found: readonly string[];

  constructor(out: string, found: readonly string[]) {
    super(`${out} holds ${found.join(', ')}.`);
    this.found = found;
  }
}

/** What a build puts into its output. */
const OWN: ReadonlySet<string> = new Set(['handbook', 'public']);

/** What systems put into every folder that was looked at. */
const OF_SYSTEMS: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Refuses an output that holds anything but both sites: it is replaced as a whole.
 *
 * @throws {ForeignOutputError} naming what stands there
 */
export async function assertOwnOutput(out: string): Promise<void> {
  const info = await stat(out).catch(() => undefined);
  if (info === undefined) return;
  if (!info.isDirectory()) throw new ForeignOutputError(out, [out]);
  const found = (await readdir(out)).filter((name) => !OWN.has(name) && !OF_SYSTEMS.has(name));
  if (found.length > 0) throw new ForeignOutputError(out, found.sort());
}
