import type { ProseFacts } from '../prose/facts.ts';
import { FILE_START, type Place } from '../prose/place.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { FieldProblem } from './validate.ts';

/** Why a file cannot be used, or only in part. */
export type FileProblemCode =
  | 'not-utf8'
  | 'utf-16'
  | 'binary'
  | 'control-sign'
  | 'old-line-end'
  | 'too-large'
  | 'no-frontmatter'
  | 'yaml'
  | 'not-a-mapping'
  | 'unreadable'
  | 'special-file'
  | 'symbolic-link'
  | 'unknown-place';

/** A problem of a file as such, before its fields are looked at. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** Which of the code's cases it is: for `yaml` a `YamlProblemCode`, for `no-frontmatter` why. */
  readonly detail: string;
  /** The word or sign it is about, if any. */
  readonly found: string;
  readonly place: Place;
}

/** What a schema says of a file's data; see `Validated`. */
export interface CheckedData {
  readonly data?: unknown;
  readonly problems: readonly FieldProblem[];
  readonly removed: readonly (readonly [path: string, indices: readonly number[]])[];
}

/**
 * All that depends on one file's bytes and its kind alone: plain data, so that it can be kept by content hash.
 * This module only knows what a digest is; making one takes all parsers (`read-digest.ts`).
 */
export interface FileDigest {
  readonly text: string;
  /** The YAML data; where the schema finds nothing wrong, as checked. Undefined if it could not be read. */
  readonly value: unknown;
  /** The YAML text and the line on which it begins, to find places again. */
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly prose?: ProseFacts;
  /** The data checked against the schema of the file's kind; undefined if it could not be read. */
  readonly checked?: CheckedData;
  readonly problems: readonly FileProblem[];
}

/** Larger texts are refused: no page of a handbook is that long, and parsing would take minutes. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** What no person writes grows with the years: twenty cycles of four thousand procedures. */
const MAX_WRITTEN_BYTES = 32 * 1024 * 1024;

/** How large the file at a path may be. */
export function maxBytes(path: string): number {
  return path === 'sealed.yaml' ? MAX_WRITTEN_BYTES : MAX_BYTES;
}

const EMPTY = { text: '', value: undefined, yaml: '', yamlLine: 1, body: '', bodyLine: 1, problems: [] };

/** The part of a digest that takes time: what was parsed and checked; no value where the checked data serve as such. */
export type CostlyDigest = Pick<FileDigest, 'value' | 'problems' | 'prose' | 'checked'>;

/** Joins what was read of a file's data with what was read of its body. */
export function joinDigest(data: Omit<CostlyDigest, 'prose'>, prose: ProseFacts | undefined): CostlyDigest {
  return prose === undefined ? data : { prose, ...data };
}

/** The digest of a file whose content does not matter, or could not be had. */
export function emptyDigest(code?: FileProblemCode): FileDigest {
  return code === undefined ? EMPTY : { ...EMPTY, ...failedDigest(code) };
}

/** The text of a file and its parts. */
type FileText = Pick<FileDigest, 'text' | 'yaml' | 'yamlLine' | 'body' | 'bodyLine'>;

/**
 * Joins what was parsed, perhaps in an earlier run, with the file's text; that is decoded when somebody asks:
 * few rules read it.
 */
export function assembleDigest(path: string, bytes: Uint8Array, costly: CostlyDigest): FileDigest {
  let read: FileText | undefined;
  const written = () => {
    read ??= textOf(path, bytes);
    return read;
  };
  return {
    ...costly,
    value: costly.value ?? costly.checked?.data,
    get text() {
      return written().text;
    },
    get yaml() {
      return written().yaml;
    },
    get yamlLine() {
      return written().yamlLine;
    },
    get body() {
      return written().body;
    },
    get bodyLine() {
      return written().bodyLine;
    },
  };
}

function textOf(path: string, bytes: Uint8Array): FileText {
  const text = bytes.length > maxBytes(path) ? undefined : decode(bytes);
  if (text === undefined) return EMPTY;
  return path.endsWith('.mdx') ? { ...EMPTY, text, ...splitFrontmatter(text) } : { ...EMPTY, text, yaml: text };
}

/** What is known of a file that cannot be read. */
export function failedDigest(code: FileProblemCode, detail = '', place: Place = FILE_START, found = ''): CostlyDigest {
  return { value: undefined, problems: [{ code, detail, found, place }] };
}

/** Making one takes longer than reading a page with it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A file's text; undefined if it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
