import { type ProseFacts, proseFacts } from '../prose/facts.ts';
import { FILE_START, type Place } from '../prose/place.ts';
import { splitFrontmatter } from './frontmatter.ts';
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
  /** Technical detail, e.g. the YAML parser's words. */
  readonly detail: string;
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
const MAX_BYTES = 2 * 1024 * 1024;

const EMPTY = { text: '', value: undefined, yaml: '', yamlLine: 1, body: '', bodyLine: 1 };

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
  if (bytes.length > MAX_BYTES) return failed('too-large', `${bytes.length}`);
  if (bytes.includes(0)) return failed('binary', '');
  const text = decode(bytes);
  if (text === undefined) return failed('not-utf8', '');
  if (!path.endsWith('.mdx')) return dataOf(text, 1);
  const parts = splitFrontmatter(text);
  if (!parts) return { ...failed('no-frontmatter', ''), prose: proseFacts(text, 1) };
  return { prose: proseFacts(parts.body, parts.bodyLine), ...dataOf(parts.yaml, parts.yamlLine) };
}

/** Joins what was parsed, perhaps in an earlier run, with the file's text. */
export function assembleDigest(path: string, bytes: Uint8Array, costly: CostlyDigest): FileDigest {
  const text = bytes.length > MAX_BYTES ? undefined : decode(bytes);
  if (text === undefined) return { ...EMPTY, ...costly };
  if (!path.endsWith('.mdx')) return { ...EMPTY, text, yaml: text, ...costly };
  return { ...EMPTY, text, ...splitFrontmatter(text), ...costly };
}

function dataOf(yaml: string, line: number): Pick<FileDigest, 'value' | 'problems'> {
  const { value, problems } = readYaml(yaml, line);
  if (problems.length > 0) {
    return {
      value: isMapping(value) ? value : undefined,
      problems: problems.map(({ code, message, place }) => ({ code: 'yaml', detail: `${code}: ${message}`, place })),
    };
  }
  if (isMapping(value)) return { value, problems: [] };
  // An empty file is an empty mapping: each missing field is then named.
  if (value === null || value === undefined) return { value: {}, problems: [] };
  return { value: undefined, problems: [{ code: 'not-a-mapping', detail: '', place: { line, column: 1 } }] };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failed(code: FileProblemCode, detail: string): CostlyDigest {
  return { value: undefined, problems: [{ code, detail, place: FILE_START }] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
