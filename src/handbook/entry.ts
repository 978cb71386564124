import type { ProseFacts } from '../prose/facts.ts';
import type { DataPath, Place } from '../prose/place.ts';
import type { ContentData, ContentKind } from '../schemas/index.ts';
import { noteOn } from './content-notes.ts';
import type { FileDigest } from './digest.ts';
import type { FileIdentity } from './layout.ts';
import { type FieldProblem, writtenPath } from './validate.ts';
import { YamlPlaces } from './yaml-text.ts';

/** Part of the YAML that a place is asked for. */
export type PlaceTarget = 'value' | 'key';

/** One file of the handbook, whether usable or not. */
export interface LoadedFile {
  readonly path: string;
  readonly identity: FileIdentity | undefined;
  readonly digest: FileDigest;
  readonly fieldProblems: readonly FieldProblem[];
  /** Only for archived PDFs: SHA-256 over the bytes, as `sha256:` and 64 hexadecimal digits. */
  readonly sum?: string;
  /** The place of a value or key in the YAML; of its nearest parent if it is missing. For paths into checked data. */
  locate(path: DataPath, target?: PlaceTarget): Place;
  /** The same for paths into the data as written, such as those of `fieldProblems`. */
  locateWritten(path: DataPath, target?: PlaceTarget): Place;
}

/** One usable file: its data, checked, and its body. */
export interface Entry<K extends ContentKind = ContentKind> {
  readonly kind: K;
  readonly id: string;
  readonly path: string;
  readonly data: ContentData<K>;
  readonly body: string;
  /** What its body says; empty facts for plain YAML. */
  readonly prose: ProseFacts;
  readonly file: LoadedFile;
}

/** Whether an entry is of a kind; then its data have that kind's fields. */
export function isKind<K extends ContentKind>(entry: Entry, kind: K): entry is Entry<K> {
  return entry.kind === kind;
}

/**
 * Makes a loaded file. Places are found on demand: most files never need one.
 *
 * @param removed items that validation left out of arrays (see `validate`)
 */
export function loadedFile(
  path: string,
  identity: FileIdentity | undefined,
  digest: FileDigest,
  fieldProblems: readonly FieldProblem[] = [],
  removed: ReadonlyMap<string, readonly number[]> = new Map(),
): LoadedFile {
  let places: YamlPlaces | undefined;
  const locateWritten = (dataPath: DataPath, target: PlaceTarget = 'value') =>
    // Most findings are those of the run before: then nothing need be parsed again to say where they are.
    noteOn(digest, `${target} of ${JSON.stringify(dataPath)}`, () => {
      places ??= new YamlPlaces(digest.yaml, digest.yamlLine);
      return places.of(dataPath, target);
    });
  return {
    path,
    identity,
    digest,
    fieldProblems,
    locateWritten,
    locate: (dataPath, target) => locateWritten(writtenPath(dataPath, removed), target),
  };
}
