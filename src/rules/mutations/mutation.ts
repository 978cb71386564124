import type { EditableFile } from './editable-file.ts';

/** A handbook as texts, by path. */
export type Files = Readonly<Record<string, string>>;

/** One deliberate damage to a good handbook, and what must be found. */
export interface Mutation {
  readonly name: string;
  /** Files to write; `null` removes one. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** The findings that must come, and no others: by rule, file and line. */
  readonly expect: readonly ExpectedFinding[];
  /** The day of the check, where it is not the sample's. */
  readonly today?: string;
  /** How files of the good handbook stood before, for rules that compare two states; `{}` for no difference. */
  readonly base?: Readonly<Record<string, string | null>>;
  /** Paths that are symbolic links. */
  readonly links?: readonly string[];
}

/** A finding that must come. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** Makes the mutations of one rule from the good handbook. */
export type Mutator = (sample: Files) => readonly Mutation[] | Promise<readonly Mutation[]>;

/** The mutations of several rules, by the rule's id. */
export type MutationTable = Readonly<Record<string, Mutator>>;

/** A file as it is written; without text it is removed. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string | Uint8Array | null;
}

/** A mutation of some files. */
export function mutation(
  name: string,
  files: WrittenFile | readonly WrittenFile[],
  expect: readonly ExpectedFinding[],
  circumstances: Pick<Mutation, 'today' | 'base' | 'links'> = {},
): Mutation {
  const written = 'path' in files ? [files] : files;
  return {
    name,
    files: Object.fromEntries(written.map(({ path, text }) => [path, text])),
    expect,
    ...circumstances,
  };
}

/** A mutation of one file with one finding in it. */
export function damage(rule: string, name: string, file: EditableFile, line: number): Mutation {
  return mutation(name, file, [found(rule, file, line)]);
}

/** A finding that must come, in a file, on a line. */
export function found(rule: string, { path }: { readonly path: string }, line: number): ExpectedFinding {
  return { rule, file: path, line };
}

/** A file that is removed. */
export function gone({ path }: { readonly path: string }): WrittenFile {
  return { path, text: null };
}

/** A file that is renamed. */
export function moved(file: EditableFile, path: string): readonly WrittenFile[] {
  return [gone(file), file.at(path)];
}
