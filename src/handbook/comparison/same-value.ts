import { normaliseWords } from '../clauses.ts';

/** Rewrites references to what was renamed; see `relinker`. */
export type Relink = (text: string) => string;

const AS_WRITTEN: Relink = (text) => text;

/**
 * Whether two values say the same: white space and line breaks do not count, nor does the order of keys,
 * and an empty text or list is the same as none.
 *
 * @param relink makes references of the earlier value follow what was renamed
 */
export function sameValue(before: unknown, after: unknown, relink: Relink = AS_WRITTEN): boolean {
  if (isBlank(before) || isBlank(after)) return isBlank(before) && isBlank(after);
  if (typeof before === 'string' && typeof after === 'string') {
    if (before === after) return true;
    const later = normaliseWords(after);
    return normaliseWords(before) === later || normaliseWords(relink(before)) === later;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((item, index) => sameValue(item, after[index], relink));
  }
  if (isMapping(before) && isMapping(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].every((key) => sameValue(before[key], after[key], relink));
  }
  return before === after;
}

/** Whether a value says nothing. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  if (isMapping(value)) return Object.values(value).every(isBlank);
  return value === undefined || value === null;
}

/** Whether a value is a mapping of keys to values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
