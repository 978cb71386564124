import type { z } from 'zod';
import type { DataPath } from '../prose/place.ts';
import { fieldNames, schemaAt } from '../schemas/schema-at.ts';

/** What is wrong with a field. */
export interface FieldProblem {
  readonly code: 'missing-field' | 'unknown-field' | 'invalid-value';
  readonly path: DataPath;
  /** For an unknown field: the fields there are at this place. For a choice: its values. */
  readonly allowed: readonly string[];
  /** What was expected: `string`, `number`, `number|string`, `not-a-date`, `choice`, `not-empty`, `at-least-2` ... */
  readonly expected: string;
  /** The value as found, where it is short. */
  readonly found: string;
}

/** Data checked against its schema. */
export interface Validated<T> {
  /** The data; fields that are wrong are left out. Undefined if what is left is not enough. */
  readonly data: T | undefined;
  readonly problems: readonly FieldProblem[];
  /** Indices of items left out of arrays, by the array's path, both as written: later items have moved up. */
  readonly removed: ReadonlyMap<string, readonly number[]>;
}

const MAX_ROUNDS = 8;

/** Of a file with more unknown fields than this, the first ones are reported: it is another kind of file. */
const MAX_UNKNOWN = 50;

/**
 * Checks data against a schema and keeps what is usable: one wrong field does not hide the others.
 * A field without a value (`rationale:`) counts as missing.
 *
 * @param schema an object schema
 * @param value data as read from YAML
 */
export function validate<T extends z.ZodObject>(schema: T, value: unknown): Validated<z.output<T>> {
  const removed = new Map<string, number[]>();
  let current = withoutEmptyFields(value, schema);
  let problems: FieldProblem[] | undefined;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = schema.safeParse(current, { reportInput: true });
    if (result.success) return { data: result.data, problems: problems ?? [], removed };
    const issues = result.error.issues;
    problems ??= issues.flatMap((issue) => problemsOf(issue, current, schema));
    const next = structuredClone(current);
    if (!isContainer(next)) break;
    const cuts = issues.flatMap((issue) => cutsOf(issue, next));
    if (cuts.some((cut) => cut.length === 0)) break;
    removeAll(next, cuts, removed);
    current = next;
  }
  return { data: undefined, problems: problems ?? [], removed };
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodObject): FieldProblem[] {
  const path = issue.path as DataPath;
  const found = shown(valueAt(value, path));
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldNames(schemaAt(schema, path));
    return issue.keys.slice(0, MAX_UNKNOWN).map((key) => ({
      code: 'unknown-field',
      path: [...path, key],
      allowed,
      expected: '',
      found: key,
    }));
  }
  const code = valueAt(value, path) === undefined ? 'missing-field' : 'invalid-value';
  if (issue.code === 'invalid_union') return [{ code, path, found, ...unionExpectation(issue) }];
  if (issue.code === 'invalid_value') {
    return [{ code, path, allowed: issue.values.map(String), expected: 'choice', found }];
  }
  return [{ code, path, allowed: [], expected: expectedOf(issue), found }];
}

function unionExpectation(issue: z.core.$ZodIssueInvalidUnion): Pick<FieldProblem, 'allowed' | 'expected'> {
  const inner = issue.errors.flat();
  const allowed = inner.flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
  const types = inner.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
  const named = inner.find((one) => one.code !== 'invalid_type' && one.code !== 'invalid_value');
  return { allowed, expected: named ? expectedOf(named) : types.length > 0 ? types.join('|') : 'choice' };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (/^not-a/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_small':
      return issue.origin === 'string' ? 'not-empty' : `at-least-${issue.minimum}`;
    case 'invalid_format':
      return issue.format;
    case 'invalid_key':
      return 'not-an-identifier';
    case 'custom':
      return String(issue.params?.problem ?? 'custom');
    default:
      return issue.code;
  }
}

/** What to leave out because of an issue: the wrong value, or, where a value is missing, what it is missing from. */
function cutsOf(issue: z.core.$ZodIssue, value: unknown): DataPath[] {
  const path = issue.path as DataPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return [valueAt(value, path) === undefined ? path.slice(0, -1) : path];
}

function removeAll(value: object, cuts: readonly DataPath[], removed: Map<string, number[]>): void {
  const fromArrays = new Map<string, { list: unknown[]; indices: Set<number>; written: Set<number> }>();
  for (const cut of cuts) {
    const parentPath = cut.slice(0, -1);
    const parent = valueAt(value, parentPath);
    const last = cut.at(-1);
    if (Array.isArray(parent) && typeof last === 'number') {
      const key = JSON.stringify(writtenPath(parentPath, removed));
      const entry = fromArrays.get(key) ?? { list: parent, indices: new Set(), written: new Set() };
      entry.indices.add(last);
      entry.written.add(writtenIndex(removed.get(key) ?? [], last));
      fromArrays.set(key, entry);
    } else if (isContainer(parent) && last !== undefined) {
      delete parent[last];
    }
  }
  // Only now: until here all paths were those of the data before this round.
  for (const [key, { list, indices, written }] of fromArrays) {
    removed.set(
      key,
      [...(removed.get(key) ?? []), ...written].sort((a, b) => a - b),
    );
    for (const index of [...indices].sort((a, b) => b - a)) list.splice(index, 1);
  }
}

/**
 * Turns a path into checked data into the path of the same value in the file.
 *
 * @param removed as `validate` returns it
 */
export function writtenPath(path: DataPath, removed: ReadonlyMap<string, readonly number[]>): DataPath {
  if (removed.size === 0) return path;
  const written: (string | number)[] = [];
  for (const step of path) {
    const gone = typeof step === 'number' ? removed.get(JSON.stringify(written)) : undefined;
    written.push(gone && typeof step === 'number' ? writtenIndex(gone, step) : step);
  }
  return written;
}

/** Where an item stood before earlier items were left out. */
function writtenIndex(removed: readonly number[], index: number): number {
  let written = index;
  for (const gone of removed) if (gone <= written) written++;
  return written;
}

function valueAt(value: unknown, path: DataPath): unknown {
  let current = value;
  for (const step of path) {
    if (!isContainer(current) || !Object.hasOwn(current, step)) return undefined;
    current = current[step];
  }
  return current;
}

/** The same data without fields whose value is null; items of lists stay, so that their indices stay. */
/** Fields that the schema does not know stay: a misspelt one is a slip with or without a value. */
function withoutEmptyFields(value: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (!isContainer(value) || !hasEmptyField(value)) return value;
  const inside = (key: string | number) => schema && schemaAt(schema, [key]);
  if (Array.isArray(value)) return value.map((inner, index) => withoutEmptyFields(inner, inside(index)));
  const known = fieldNames(schema);
  const isUnknown = (key: string) => known.length > 0 && !known.includes(key);
  const kept = Object.entries(value).filter(([key, inner]) => inner !== null || isUnknown(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutEmptyFields(inner, inside(key))]));
}

function hasEmptyField(value: object): boolean {
  for (const inner of Object.values(value)) {
    if (inner === null ? !Array.isArray(value) : typeof inner === 'object' && hasEmptyField(inner)) return true;
  }
  return false;
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
