import { createRequire } from 'node:module';

/** Swaps the folders of two paths in one step; false if this system or file system cannot. */
export type Exchange = (one: string, other: string) => boolean;

/** `AT_FDCWD`: paths are relative to the working directory. */
const HERE = -100;
/** `RENAME_EXCHANGE` of Linux (renameat2(2)) and `RENAME_SWAP` of macOS (renamex_np(2)): both are 2. */
const SWAP = 2;
/** Number of `renameat2` by processor. Asked for by number, since musl has no function of that name. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

let known: Exchange | undefined;

/**
 * Swaps two folders in one step: whoever looks sees one state or the other, and a process killed at any moment leaves
 * one of them. Node.js has no call for it, so the system is asked directly.
 */
export const exchange: Exchange = (one, other) => {
  known ??= systemExchange();
  return known(one, other);
};

function systemExchange(): Exchange {
  try {
    // Only asked for where it is of use, and not fatal where it is missing: its binary may not fit every machine.
    const koffi: typeof import('koffi') = createRequire(import.meta.url)('koffi');
    const number = RENAMEAT2[process.arch];
    if (process.platform === 'linux' && number !== undefined) {
      const call = koffi
        .load(null)
        .func('long syscall(long number, int at, const char *one, int to, const char *other, unsigned int flags)');
      return (one, other) => call(number, HERE, one, HERE, other, SWAP) === 0;
    }
    if (process.platform === 'darwin') {
      const call = koffi.load(null).func('int renamex_np(const char *one, const char *other, unsigned int flags)');
      return (one, other) => call(one, other, SWAP) === 0;
    }
  } catch {
    // The other way of replacing a folder is there for this.
  }
  return () => false;
}
