import type { Handbook } from '../handbook.ts';

const NUMBERED = /^(\d{4})-(\d+)$/;

/**
 * The next number of a year's register: `2025-015` after `2025-014`.
 *
 * @param taken further ids that are given already
 */
export function nextFeedbackId(handbook: Handbook, year: string, taken: Iterable<string> = []): string {
  // Files that cannot be used have a number, too.
  const used = handbook.files.flatMap(({ identity }) => (identity?.kind === 'feedback' ? [identity.id] : []));
  const numbers = [...used, ...taken].flatMap((id) => {
    const [, ofYear, number = ''] = NUMBERED.exec(id) ?? [];
    return ofYear === year ? [number] : [];
  });
  const width = Math.max(3, ...numbers.map(({ length }) => length));
  const last = Math.max(0, ...numbers.map(Number));
  return `${year}-${String(last + 1).padStart(width, '0')}`;
}
