/**
 * A content source: where the files of a handbook come from.
 *
 * The working tree, a git revision and memory (tests, snapshots) look the same to everything above,
 * so "as it is", "as it was" and "as it would be" are one mechanism.
 */
export interface ContentSource {
  /** For people: which content this is, e.g. `src/content` or `edition-2026`. */
  readonly label: string;
  /** Lists all files below the content root, sorted by path. Links are listed, never followed. */
  list(): Promise<readonly SourceItem[]>;
  /** Reads files; a file that cannot be read is left out of the answer. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** One file of a source. */
export interface SourceItem {
  /** Path below the content root, with `/`. */
  readonly path: string;
  /**
   * A symbolic link could lead out of the content, so it is reported instead of read; likewise a folder that nobody may
   * open (`closed`), and pipes, sockets and devices (`special`), which could keep a reader waiting for ever.
   */
  readonly type: 'file' | 'link' | 'closed' | 'special';
  /** Size in bytes; 0 for all but files. */
  readonly size: number;
}

/** Sorts by code unit: the same order on every machine, whatever its locale. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
