import { NO_PROSE, type ProseFacts, proseFacts } from '../prose/facts.ts';
import { FILE_START, type Place } from '../prose/place.ts';
import { tooDeep } from '../prose/syntax-problem.ts';
import { missingFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { readYaml } from './yaml-text.ts';

/** Why a file cannot be used, or only in part. */
export type FileProblemCode =
  | 'not-utf8'
  | 'binary'
  | 'too-large'
  | 'no-frontmatter'
  | 'yaml'
  | 'not-a-mapping'
  | 'unreadable'
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

/** All that depends on one file's bytes alone: plain data, so that it can be kept by content hash. */
export interface FileDigest {
  readonly text: string;
  /** The YAML data; undefined if it could not be read. */
  readonly value: unknown;
  /** The YAML text and the line on which it begins, to find places again. */
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly prose?: ProseFacts;
  readonly problems: readonly FileProblem[];
}

/** Larger texts are refused: no page of a handbook is that long, and parsing would take minutes. */
export const MAX_BYTES = 2 * 1024 * 1024;

const EMPTY = { text: '', value: undefined, yaml: '', yamlLine: 1, body: '', bodyLine: 1, problems: [] };

/** The part of a digest that takes time: parsed YAML and prose. */
export type CostlyDigest = Pick<FileDigest, 'value' | 'problems' | 'prose'>;

/**
 * Reads one file of text.
 *
 * @param path decides whether the file is MDX with frontmatter or plain YAML
 * @param bytes its content; UTF-8, with or without byte order mark
 */
export function digestFile(path: string, bytes: Uint8Array): FileDigest {
  return assembleDigest(path, bytes, costlyDigest(path, bytes));
}

/** Parses one file; the result depends on nothing but its kind and its bytes. */
export function costlyDigest(path: string, bytes: Uint8Array): CostlyDigest {
  if (bytes.length > MAX_BYTES) return failed('too-large');
  if (bytes.includes(0)) return failed('binary');
  const text = decode(bytes);
  if (text === undefined) return failed('not-utf8', '', firstBadByte(bytes));
  if (!path.endsWith('.mdx')) return dataOf(text, 1);
  const parts = splitFrontmatter(text);
  if (parts) return { prose: readProse(parts.body, parts.bodyLine), ...dataOf(parts.yaml, parts.yamlLine) };
  const { why, line } = missingFrontmatter(text);
  // The whole text counts as body: what is unsafe in it must be reported all the same.
  return { ...failed('no-frontmatter', why, { line, column: 1 }), prose: readProse(text, 1) };
}

/** The digest of a file whose content does not matter, or could not be had. */
export function emptyDigest(code?: FileProblemCode): FileDigest {
  return code === undefined ? EMPTY : { ...EMPTY, ...failed(code) };
}

/** Joins what was parsed, perhaps in an earlier run, with the file's text. */
export function assembleDigest(path: string, bytes: Uint8Array, costly: CostlyDigest): FileDigest {
  const text = bytes.length > MAX_BYTES ? undefined : decode(bytes);
  if (text === undefined) return { ...EMPTY, ...costly };
  if (!path.endsWith('.mdx')) return { ...EMPTY, text, yaml: text, ...costly };
  return { ...EMPTY, text, ...splitFrontmatter(text), ...costly };
}

function readProse(body: string, line: number): ProseFacts {
  try {
    return proseFacts(body, line);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Walking a tree is recursive: thousands of nested elements exhaust the stack.
    return { ...NO_PROSE, syntax: tooDeep(line) };
  }
}

function dataOf(yaml: string, line: number): Pick<FileDigest, 'value' | 'problems'> {
  const { value, problems } = readYaml(yaml, line);
  if (problems.length > 0) {
    return {
      value: undefined,
      problems: problems.map(({ code, found, place }) => ({ code: 'yaml', detail: code, found, place })),
    };
  }
  if (isMapping(value)) return { value, problems: [] };
  // An empty file is an empty mapping: each missing field is then named.
  if (value === null || value === undefined) return { value: {}, problems: [] };
  return failed('not-a-mapping', '', { line, column: 1 });
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failed(code: FileProblemCode, detail = '', place: Place = FILE_START): CostlyDigest {
  return { value: undefined, problems: [{ code, detail, found: '', place }] };
}

/** Making one takes longer than reading a page with it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first byte stands that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): Place {
  const text = new TextDecoder().decode(bytes);
  const before = text.slice(0, Math.max(text.indexOf('\uFFFD'), 0));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
