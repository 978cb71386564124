import { FILE_START, type Place } from '../prose/place.ts';
import { schemas } from '../schemas/index.ts';
import { type CheckedData, type CostlyDigest, decode, failedDigest, maxBytes } from './digest.ts';
import { missingFrontmatter, splitFrontmatter } from './frontmatter.ts';
import { identify } from './layout.ts';
import { withMovedFields } from './older-fields.ts';
import { isBinary, straySign } from './text-signs.ts';
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
  if (bytes.length > maxBytes(path)) return failedDigest('too-large');
  if (isUtf16(bytes)) return failedDigest('utf-16');
  const text = decode(bytes);
  if (text === undefined || isBinary(text))
    return bytes.includes(0) ? failedDigest('binary') : failedDigest('not-utf8', '', firstBadByte(bytes));
  const stray = straySign(text);
  if (stray) return failedDigest(stray.code, '', placeAt(text, stray.offset), stray.found);
  if (!path.endsWith('.mdx')) return dataOf(text, FILE_START.line, identify(path)?.kind === 'sealed');
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

function dataOf(yaml: string, line: number, written = false): DataDigest {
  const { value, problems } = readYaml(yaml, line, written);
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
  return placeAt(text, Math.max(text.indexOf('\uFFFD'), 0));
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** By its mark, or by an empty byte beside each letter at the start. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const isLetter = (byte: number | undefined) => byte !== undefined && byte !== 0;
  if (second === 0 && fourth === 0) return isLetter(first) && isLetter(third);
  return first === 0 && third === 0 && isLetter(second) && isLetter(fourth);
}
