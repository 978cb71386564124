/** The last part of an edition's address. */
export function slugOf(name: string): string {
  const safe = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  return safe === 'today' ? 'today-edition' : safe;
}
