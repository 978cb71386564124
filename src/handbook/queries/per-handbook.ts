import type { Handbook } from '../handbook.ts';

/**
 * Makes a query that is computed once per handbook and then remembered, for as long as the handbook lives.
 * Handbooks are read-only, so an answer never grows old.
 *
 * @param compute must not return undefined
 */
export function perHandbook<T extends NonNullable<unknown>>(
  compute: (handbook: Handbook) => T,
): (handbook: Handbook) => T {
  const known = new WeakMap<Handbook, T>();
  return (handbook) => {
    const before = known.get(handbook);
    if (before !== undefined) return before;
    const value = compute(handbook);
    known.set(handbook, value);
    return value;
  };
}
