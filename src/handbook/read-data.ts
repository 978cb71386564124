import { FILE_START, type Place } from '../prose/place.ts';
import { schemas } from '../schemas/index.ts';
import { type CheckedData, type CostlyDigest, decode, failedDigest, MAX_BYTES } from './digest.ts';
import { missingFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { identify } from './layout.ts';
import { withMovedFields } from './older-fields.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-text.ts';

/** What can be known of a file without its body. */
export type DataDigest = Omit<CostlyDigest, 'prose'>;

/** Parses and checks a file's data; needs no parser of prose. */
export function readData(path: string, bytes: Uint8Array): DataDigest {
  const parsed = parse(path, bytes);
  if (parsed.value === undefined) return parsed;
  const checked = check(path, parsed.value);
  // Keeping the same data twice would double the cache.
  const isFine = checked.data !== undefined && checked.problems.length === 0;
  return { ...parsed, value: isFine ? undefined : parsed.value, checked };
}

function parse(path: string, bytes: Uint8Array): DataDigest {
  if (bytes.length > MAX_BYTES) return failedDigest('too-large');
  if (bytes.includes(0)) return failedDigest('binary');
  const text = decode(bytes);
  if (text === undefined) return failedDigest('not-utf8', '', firstBadByte(bytes));
  if (!path.endsWith('.mdx')) return dataOf(text, FILE_START.line);
  const parts = splitFrontmatter(text);
  if (parts) return dataOf(parts.yaml, parts.yamlLine);
  const { why, line } = missingFrontmatter(text);
  return failedDigest('no-frontmatter', why, { line, column: 1 });
}

function check(path: string, value: unknown): CheckedData {
  const kind = identify(path)?.kind;
  if (kind === undefined || kind === 'asset') return { problems: [], removed: [] };
  const { data, problems, removed } = validate(schemas[kind], withMovedFields(kind, value));
  return { data, problems, removed: [...removed] };
}

function dataOf(yaml: string, line: number): DataDigest {
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
