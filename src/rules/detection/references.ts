import type { z } from 'zod';
import type { DataPath } from '../../prose/place.ts';
import { fieldDocs, type ReferenceTarget } from '../../schemas/field.ts';
import { type ContentKind, schemas } from '../../schemas/index.ts';
import { bare, isArray, isObject, isRecord } from '../../schemas/schema-at.ts';

/** An id that a field holds and that must exist elsewhere. */
export interface Reference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly path: DataPath;
  /** The id is the name of the field, as in `rules: { missing-goal: info }`. */
  readonly isKey: boolean;
}

/** What a file of a kind says. */
interface FileData {
  readonly kind: ContentKind;
  readonly data: unknown;
}

/** The way down to where one is. */
type Steps = (string | number)[];

/** Where a schema holds references: keys, with `EACH` for every item of a list or mapping. */
interface ReferencePath {
  readonly target: ReferenceTarget;
  readonly steps: readonly (string | typeof EACH)[];
  readonly isKey: boolean;
}

const EACH = Symbol('each');

const known = new Map<ContentKind, readonly ReferencePath[]>();

/**
 * All references that a file holds, by what its schema says of its fields.
 *
 * @param file its kind, and its data, checked or as written
 * @param wanted which; those to everything if not given
 */
export function referencesOf({ kind, data }: FileData, wanted?: ReferenceTarget): Reference[] {
  const found: Reference[] = [];
  for (const reference of pathsOf(kind)) {
    if (wanted === undefined || reference.target === wanted) follow(data, reference, 0, [], found);
  }
  return found;
}

/** Goes down a path from a step on, into every item where the path says so. */
function follow(value: unknown, reference: ReferencePath, at: number, path: Steps, found: Reference[]): void {
  const { steps, target, isKey } = reference;
  const step = steps[at];
  if (typeof value !== 'object' || value === null) {
    if (step === undefined && typeof value === 'string') found.push({ target, id: value, path: [...path], isKey });
  } else if (step !== EACH) {
    const inner = step === undefined ? undefined : (value as Record<string, unknown>)[step];
    if (step !== undefined && inner !== undefined) goOn(inner, step, reference, at, path, found);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) goOn(value[index], index, reference, at, path, found);
  } else {
    for (const key of Object.keys(value)) found.push({ target, id: key, path: [...path, key], isKey });
  }
}

/** One path for the whole way down: most ways end at nothing, and copies would be made for them all. */
function goOn(
  value: unknown,
  step: string | number,
  reference: ReferencePath,
  at: number,
  path: Steps,
  found: Reference[],
): void {
  path.push(step);
  follow(value, reference, at + 1, path, found);
  path.pop();
}

function pathsOf(kind: ContentKind): readonly ReferencePath[] {
  let paths = known.get(kind);
  if (paths === undefined) {
    paths = [...collect(schemas[kind], [])];
    known.set(kind, paths);
  }
  return paths;
}

function* collect(schema: z.core.$ZodType, steps: ReferencePath['steps']): Iterable<ReferencePath> {
  const target = fieldDocs.get(schema)?.refersTo;
  const inner = bare(schema);
  if (isObject(inner)) {
    for (const [key, field] of Object.entries(inner._zod.def.shape)) yield* collect(field, [...steps, key]);
  } else if (isArray(inner)) {
    if (target === undefined) yield* collect(inner._zod.def.element, [...steps, EACH]);
    else yield { target, steps: [...steps, EACH], isKey: false };
  } else if (target !== undefined) {
    yield isRecord(inner) ? { target, steps: [...steps, EACH], isKey: true } : { target, steps, isKey: false };
  }
}
