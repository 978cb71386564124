import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { perHandbook } from './per-handbook.ts';

/** Whether a procedure was lived practice on a day, from its dates; a draft never was. */
export function wasInForce({ data }: Entry<'procedure'>, on: IsoDate): boolean {
  if (data.status === 'draft') return false;
  if (data.inForceSince !== undefined && data.inForceSince > on) return false;
  if (data.status === 'retired') return data.retiredOn !== undefined && data.retiredOn > on;
  return true;
}

/** Procedures in force on a day, in the order of their files. */
export function proceduresInForce(handbook: Handbook, on: IsoDate): readonly Entry<'procedure'>[] {
  const days = inForceByDay(handbook);
  let inForce = days.get(on);
  if (inForce === undefined) {
    inForce = [...handbook.procedures.values()].filter((entry) => wasInForce(entry, on));
    days.set(on, inForce);
  }
  return inForce;
}

/** Nearly every rule asks, for the same few days. */
const inForceByDay = perHandbook(() => new Map<IsoDate, readonly Entry<'procedure'>[]>());

/** Procedures in force on a day at a station of the customer path. */
export function proceduresAtStation(handbook: Handbook, station: string, on: IsoDate): Entry<'procedure'>[] {
  return proceduresInForce(handbook, on).filter((entry) => entry.data.stations.includes(station));
}

/** Whether customers can reach the organisation by this procedure. */
export function leadsToOrganisation(entry: Entry<'procedure'>): boolean {
  return entry.data.direction !== 'to-customer';
}
