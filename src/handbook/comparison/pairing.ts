import type { ContentKind } from '../../schemas/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry, LoadedFile } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import type { FileChange } from './change.ts';
import { findRenames, type Pair } from './renames.ts';

/** The files of two states of a handbook, brought together. */
export interface Pairing {
  /** Pages that both states have, under the same or another path. */
  readonly pairs: readonly Pair[];
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  /** Pictures that came or went, and files that could not be read in one of the states. */
  readonly files: readonly FileChange[];
  /** Paths before → after, of pages that have another path. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Brings the files of two states together: by path, then by content.
 *
 * A file that one state cannot read is neither added nor removed: it says so in `files`, and nothing else is said of it.
 */
export function pairFiles(before: Handbook, after: Handbook, today: IsoDate): Pairing {
  const earlier = new Map(before.entries.map((entry) => [entry.path, entry]));
  const later = new Map(after.entries.map((entry) => [entry.path, entry]));
  const earlierFiles = new Map(before.files.map((file) => [file.path, file]));
  const laterFiles = new Map(after.files.map((file) => [file.path, file]));
  const gone = before.entries.filter(({ path }) => !laterFiles.has(path));
  const fresh = after.entries.filter(({ path }) => !earlierFiles.has(path));
  const renames = findRenames(gone, fresh, today);
  const moved = new Set(renames.flatMap((pair) => [pair.before, pair.after]));
  const kept = before.entries.flatMap((entry): Pair[] => {
    const same = later.get(entry.path);
    return same ? [{ before: entry, after: same }] : [];
  });
  return {
    pairs: [...kept, ...renames],
    added: fresh.filter((entry) => !moved.has(entry)),
    removed: gone.filter((entry) => !moved.has(entry)),
    files: fileChanges(earlierFiles, laterFiles, new Set([...earlier.keys()]), new Set([...later.keys()])),
    renamed: new Map(renames.map((pair) => [pair.before.path, pair.after.path])),
  };
}

/** Pairs of one kind. */
export function pairsOf<K extends ContentKind>({ pairs }: Pairing, kind: K): Pair<K>[] {
  return pairs.filter((pair): pair is Pair<K> => pair.after.kind === kind);
}

/** Entries of one kind. */
export function entriesOf<K extends ContentKind>(entries: readonly Entry[], kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

type Files = ReadonlyMap<string, LoadedFile>;
type Paths = ReadonlySet<string>;

function fileChanges(before: Files, after: Files, readBefore: Paths, readAfter: Paths): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): FileChange[] => {
    const kind = whatBecame(before.get(path), after.get(path), readBefore.has(path), readAfter.has(path));
    return kind === undefined ? [] : [{ subject: 'file', kind, id: path, title: path, path }];
  });
}

function whatBecame(
  before: LoadedFile | undefined,
  after: LoadedFile | undefined,
  readBefore: boolean,
  readAfter: boolean,
): FileChange['kind'] | undefined {
  if (readBefore && readAfter) return undefined;
  if (before === undefined) return readAfter ? undefined : isPicture(after) ? 'added' : 'broken';
  if (after === undefined) return readBefore ? undefined : 'removed';
  if (readBefore) return 'broken';
  if (readAfter) return 'repaired';
  return before.digest.text === after.digest.text ? undefined : 'changed';
}

function isPicture(file: LoadedFile | undefined): boolean {
  return file?.identity?.kind === 'asset';
}
