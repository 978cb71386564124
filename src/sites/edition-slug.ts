/** The address of what changed up to today, by the handbook's language. */
export const TODAY_SLUG = { de: 'heute', en: 'today' } as const;

const TAKEN: ReadonlySet<string> = new Set(Object.values(TODAY_SLUG));

/** The last part of an edition's address. */
export function slugOf(name: string): string {
  const safe = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  return TAKEN.has(safe) ? `${safe}-edition` : safe;
}
