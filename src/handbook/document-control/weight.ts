import type { Change } from '../comparison/change.ts';
import { onlyClaimsDiffer } from '../comparison/date-bumps.ts';
import { compareHandbooks, type FieldChange } from '../comparison/index.ts';
import type { Handbook } from '../handbook.ts';
import { identify } from '../layout.ts';
import { loadHandbook } from '../load.ts';
import { memorySource } from '../memory.ts';
import { digestForComparison } from '../read-digest.ts';

/**
 * What a change of a page amounts to, heaviest first.
 *
 * - `substance`: what the page says has changed, or it came, went, or took effect
 * - `administration`: owner, audience, keywords, approvals, reviews
 * - `dates`: nothing but a date that claims that somebody has looked
 * - `name`: only what the file is called
 * - `references`: only references that followed something renamed
 * - `form`: order, quoting, white space
 */
export const WEIGHTS = ['substance', 'administration', 'dates', 'name', 'references', 'form'] as const;

/** What a change of a page amounts to. */
export type ChangeWeight = (typeof WEIGHTS)[number];

/** A change of one page: what it amounts to, and what was done in the handbook's own terms. */
export interface WeighedChange {
  readonly weight: ChangeWeight;
  /** Long values are cut: they are for a line in a list. */
  readonly changes: readonly Change[];
}

/** Two states of one page. */
export interface StatePair {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Day as of which both are looked at. */
  readonly day: string;
}

/** Compares two states of a page that kept its name. */
export async function weigh({ path, before, after, day }: StatePair): Promise<WeighedChange> {
  const [earlier, later] = await Promise.all([pageAlone(path, before), pageAlone(path, after)]);
  const { changes } = compareHandbooks(earlier, later, { before: day, after: day });
  return { weight: weightOf(changes, earlier, later), changes: changes.map(shortened) };
}

/** Of what a merge did to a page, that which neither side had: fields that differ from both. */
export async function weighMerge(
  path: string,
  sides: readonly Uint8Array[],
  after: Uint8Array,
  day: string,
): Promise<WeighedChange | undefined> {
  const seen = await Promise.all(sides.map((before) => weigh({ path, before, after, day })));
  const fields = seen.map(({ changes }) => new Set(changes.flatMap(fieldsOf)));
  const common = [...(fields[0] ?? [])].filter((field) => fields.every((names) => names.has(field)));
  if (common.length === 0 || !hasOwnLines(sides, after)) return undefined;
  return seen[0];
}

/** Whether a merged text has a line that neither side has, or lacks one that both have. */
function hasOwnLines(sides: readonly Uint8Array[], after: Uint8Array): boolean {
  const lines = (bytes: Uint8Array) => new Set(new TextDecoder().decode(bytes).split(/\r?\n/));
  const all = sides.map(lines);
  const result = lines(after);
  return (
    [...result].some((line) => !all.some((side) => side.has(line))) ||
    [...(all[0] ?? [])].some((line) => !result.has(line) && all.every((side) => side.has(line)))
  );
}

function fieldsOf(change: Change): string[] {
  const fields = 'fields' in change ? change.fields.map(({ field }) => field) : [];
  return fields.length > 0 ? fields : [`${change.subject} ${change.kind}`];
}

/** A handbook that holds one page. Pages of terms keep their document's id as its name. */
function pageAlone(path: string, bytes: Uint8Array): Promise<Handbook> {
  return loadHandbook(memorySource({ [path]: bytes }), async (files) =>
    files.map(([name, content]) => digestForComparison(name, content)),
  );
}

function weightOf(changes: readonly Change[], before: Handbook, after: Handbook): ChangeWeight {
  const [earlier] = before.entries;
  const [later] = after.entries;
  if (changes.length > 0 && earlier && later && onlyClaimsDiffer(earlier, later)) return 'dates';
  const weights = changes.map(weightOfOne);
  return WEIGHTS.find((weight) => weights.includes(weight)) ?? 'form';
}

/** What one change amounts to. */
export function weightOfOne(change: Change): ChangeWeight {
  if (change.subject === 'seals') return 'administration';
  switch (change.kind) {
    case 'reformatted':
      return 'form';
    case 'relinked':
      return 'references';
    case 'renamed':
      return 'name';
    case 'changed':
      return 'weight' in change ? change.weight : 'substance';
    default:
      return 'substance';
  }
}

const SHOWN = 60;

function shortened(change: Change): Change {
  return 'fields' in change ? { ...change, fields: change.fields.map(shortenedField) } : change;
}

function shortenedField({ field, before, after }: FieldChange): FieldChange {
  return { field, before: short(before), after: short(after) };
}

function short(value: unknown): unknown {
  if (typeof value === 'string' && value.length > SHOWN) return `${value.slice(0, SHOWN)}…`;
  return typeof value === 'object' && value !== null ? [] : value;
}

/** Whether a file is one whose history is read in words: a page, not a picture or a file without a place. */
export function isPage(path: string): boolean {
  const kind = identify(path)?.kind;
  return kind !== undefined && kind !== 'asset';
}
