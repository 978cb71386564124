import type { Handbook } from '../../handbook/index.ts';

/** The title of a procedure; its id if it cannot be read. */
export function procedureTitle(handbook: Handbook, id: string): string {
  return handbook.procedures.get(id)?.data.title ?? id;
}
