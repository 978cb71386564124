import { type Entry, type Handbook, wasInForce } from '../../handbook/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';

/** The procedures that have ended, by id. */
export function endedProcedures(handbook: Handbook, today: IsoDate): ReadonlyMap<string, Entry<'procedure'>> {
  return new Map(
    [...handbook.procedures].filter(
      ([, procedure]) => procedure.data.status === 'retired' && !wasInForce(procedure, today),
    ),
  );
}
