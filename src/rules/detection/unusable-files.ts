import type { Handbook, LoadedFile } from '../../handbook/index.ts';
import type { DataPath } from '../../prose/place.ts';
import type { ContentKind } from '../../schemas/index.ts';

/** A file of a known kind that can be read as YAML, and that a fault in a field makes unusable. */
export interface UnusableFile {
  readonly kind: ContentKind;
  readonly file: LoadedFile;
  /** Its data as written. */
  readonly data: unknown;
}

/** Files that are not in the model because of a faulty field. */
export function unusableFiles({ files, entries }: Handbook): UnusableFile[] {
  const usable = new Set(entries.map(({ path }) => path));
  return files.flatMap((file) => {
    const kind = file.identity?.kind;
    if (kind === undefined || kind === 'asset' || usable.has(file.path) || file.fieldProblems.length === 0) return [];
    return [{ kind, file, data: file.digest.value }];
  });
}

/** Whether a value, or something that holds it, is reported as faulty already. */
export function isFaulty({ fieldProblems }: LoadedFile, path: DataPath): boolean {
  return fieldProblems.some((problem) => problem.path.every((step, index) => step === path[index]));
}
