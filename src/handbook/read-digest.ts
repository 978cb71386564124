import { type ProseFacts, proseFacts } from '../prose/facts.ts';
import { NO_PROSE } from '../prose/no-prose.ts';
import type { Place } from '../prose/place.ts';
import { tooDeep } from '../prose/syntax-problem.ts';
import { schemas } from '../schemas/index.ts';
import {
  assembleDigest,
  type CheckedData,
  type CostlyDigest,
  decode,
  type FileDigest,
  failedDigest,
  MAX_BYTES,
} from './digest.ts';
import { missingFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { identify } from './layout.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-text.ts';

/**
 * Reads one file of text.
 *
 * @param path decides what kind of file it is
 * @param bytes its content; UTF-8, with or without byte order mark
 */
export function digestFile(path: string, bytes: Uint8Array): FileDigest {
  return assembleDigest(path, bytes, costlyDigest(path, bytes));
}

/**
 * Reads only what two states of a file are compared by: its data and its body, and the clauses of terms. Most of the
 * time that a digest takes goes into prose that no comparison looks at.
 */
export function digestForComparison(path: string, bytes: Uint8Array): FileDigest {
  return assembleDigest(path, bytes, costlyDigest(path, bytes, identify(path)?.kind === 'terms-version'));
}

/**
 * Parses and checks one file; the result depends on nothing but its kind and its bytes.
 *
 * @param withProse whether to parse the body too
 */
export function costlyDigest(path: string, bytes: Uint8Array, withProse = true): CostlyDigest {
  const parsed = parse(path, bytes, withProse);
  if (parsed.value === undefined) return parsed;
  const checked = check(path, parsed.value);
  // Keeping the same data twice would double the cache.
  const isFine = checked.data !== undefined && checked.problems.length === 0;
  return { ...parsed, value: isFine ? undefined : parsed.value, checked };
}

function parse(path: string, bytes: Uint8Array, withProse: boolean): CostlyDigest {
  if (bytes.length > MAX_BYTES) return failedDigest('too-large');
  if (bytes.includes(0)) return failedDigest('binary');
  const text = decode(bytes);
  if (text === undefined) return failedDigest('not-utf8', '', firstBadByte(bytes));
  if (!path.endsWith('.mdx')) return dataOf(text, 1);
  const parts = splitFrontmatter(text);
  if (parts) {
    const data = dataOf(parts.yaml, parts.yamlLine);
    return withProse ? { prose: readProse(parts.body, parts.bodyLine), ...data } : data;
  }
  const { why, line } = missingFrontmatter(text);
  // The whole text counts as body: what is unsafe in it must be reported all the same.
  return { ...failedDigest('no-frontmatter', why, { line, column: 1 }), prose: readProse(text, 1) };
}

function check(path: string, value: unknown): CheckedData {
  const kind = identify(path)?.kind;
  if (kind === undefined || kind === 'asset') return { problems: [], removed: [] };
  const { data, problems, removed } = validate(schemas[kind], value);
  return { data, problems, removed: [...removed] };
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
  return failedDigest('not-a-mapping', '', { line, column: 1 });
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the first byte stands that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): Place {
  const text = new TextDecoder().decode(bytes);
  const before = text.slice(0, Math.max(text.indexOf('\uFFFD'), 0));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
