import type { DataPath } from '../../prose/place.ts';
import { type IsoDate, isIsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { documentOf } from '../terms-model.ts';
import { isMapping, sameValue } from './same-value.ts';

/** A date that says when something was done, raised without anything else having changed in the file. */
export interface DateBump {
  readonly entry: Entry;
  readonly path: DataPath;
  readonly before: IsoDate;
  readonly after: IsoDate;
}

/** From this many pages on, it is no correction any more. */
const MANY = 3;

/** The dates that claim that somebody has looked. */
const CLAIMS: ReadonlySet<string> = new Set([
  'inForceSince',
  'heldOn',
  'reviewed.on',
  'approved.on',
  'exceptions.until',
]);

/**
 * Finds dates that were raised in many pages at once with no other change: the look of a review without a review.
 *
 * A planned day that is put off is none, nor are drafts. Texts of one terms version in several languages are one page.
 *
 * @returns nothing if there are only a few
 */
export function bulkBumps(before: Handbook, after: Handbook, today: IsoDate): DateBump[] {
  const earlier = new Map(before.entries.map((entry) => [entry.path, entry]));
  const bumps = after.entries.flatMap((entry) => {
    const counterpart = earlier.get(entry.path);
    return counterpart === undefined || isDraft(entry) ? [] : bumpsOf(counterpart, entry, today);
  });
  return new Set(bumps.map(({ entry }) => pageOf(entry))).size < MANY ? [] : bumps;
}

/** How many pages some bumps concern. */
export function countPages(bumps: readonly DateBump[]): number {
  return new Set(bumps.map(({ entry }) => pageOf(entry))).size;
}

/** Whether nothing differs but dates that claim that somebody has looked. */
export function onlyClaimsDiffer(before: Entry, after: Entry): boolean {
  if (!sameValue(before.body, after.body)) return false;
  const differences = leafDifferences(before.data, after.data, []);
  return (
    differences.length > 0 &&
    differences.every(({ path, before: from, after: to }) => isDate(from) && isDate(to) && CLAIMS.has(nameOf(path)))
  );
}

function nameOf(path: DataPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function bumpsOf(before: Entry, after: Entry, today: IsoDate): DateBump[] {
  if (before.file.digest.text === after.file.digest.text || !sameValue(before.body, after.body)) return [];
  const differences = leafDifferences(before.data, after.data, []);
  const bumps = differences.flatMap(({ path, before: from, after: to }): DateBump[] => {
    const raised = isDate(from) && isDate(to) && from < to;
    const claimed = CLAIMS.has(nameOf(path));
    const happened = raised && (from <= today || path[0] === 'exceptions');
    return raised && claimed && happened ? [{ entry: after, path, before: from, after: to }] : [];
  });
  return bumps.length === differences.length ? bumps : [];
}

interface Difference {
  readonly path: DataPath;
  readonly before: unknown;
  readonly after: unknown;
}

function leafDifferences(before: unknown, after: unknown, path: DataPath): Difference[] {
  if (sameValue(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((item, index) => leafDifferences(before[index], item, [...path, index]));
  }
  if (isMapping(before) && isMapping(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => leafDifferences(before[key], after[key], [...path, key]));
  }
  return [{ path, before, after }];
}

function isDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}

function isDraft({ data }: Entry): boolean {
  return 'status' in data && (data.status === 'draft' || data.status === 'planned');
}

function pageOf(entry: Entry): string {
  return entry.kind === 'terms-version' ? `${documentOf(entry as Entry<'terms-version'>)} ${entry.id}` : entry.path;
}
