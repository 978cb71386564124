import { wasInForce } from '../queries/procedures.ts';
import type { ComparedDays, ProcedureChange } from './change.ts';
import { compareEntries, withoutFields } from './field-changes.ts';
import { keptPageEvents, nameOf } from './page-life.ts';
import { entriesOf, type Pairing, pairsOf } from './pairing.ts';
import type { Pair } from './renames.ts';
import type { Relink } from './same-value.ts';

/** What became of the procedures. */
export function compareProcedures(pairing: Pairing, days: ComparedDays, relink: Relink): ProcedureChange[] {
  return [
    ...entriesOf(pairing.added, 'procedure').map(
      (entry): ProcedureChange => ({ ...nameOf('procedure', entry), status: entry.data.status, kind: 'added' }),
    ),
    ...pairsOf(pairing, 'procedure').flatMap((pair) => compareProcedure(pair, days, relink)),
    ...entriesOf(pairing.removed, 'procedure').map(
      (entry): ProcedureChange => ({ ...nameOf('procedure', entry), status: entry.data.status, kind: 'removed' }),
    ),
  ];
}

function compareProcedure(pair: Pair<'procedure'>, days: ComparedDays, relink: Relink): ProcedureChange[] {
  const name = { ...nameOf('procedure', pair.after), status: pair.after.data.status };
  const turn = turnOf(pair, days);
  const difference = withoutFields(compareEntries(pair.before, pair.after, relink), turn?.tells ?? []);
  return [
    ...(turn ? [{ ...name, ...turn.change }] : []),
    ...keptPageEvents(pair, difference, turn !== undefined).map((event): ProcedureChange => ({ ...name, ...event })),
  ];
}

/** A turn in a procedure's life, and the fields that it tells of. */
function turnOf({ before, after }: Pair<'procedure'>, days: ComparedDays) {
  const { status, inForceSince, retiredOn, retiredBecause } = after.data;
  if (status !== before.data.status) {
    if (status === 'in-force') {
      const tells = ['status', 'inForceSince', 'retiredOn', 'retiredBecause'];
      return { change: { kind: 'taken-into-force', on: inForceSince } as const, tells };
    }
    if (status === 'retired') {
      const tells = ['status', 'retiredOn', 'retiredBecause'];
      return { change: { kind: 'retired', on: retiredOn, because: retiredBecause } as const, tells };
    }
    return {
      change: { kind: 'set-to-draft' } as const,
      tells: ['status', 'inForceSince', 'retiredOn', 'retiredBecause'],
    };
  }
  const sameDay = inForceSince === before.data.inForceSince;
  if (inForceSince !== undefined && sameDay && !wasInForce(before, days.before) && wasInForce(after, days.after)) {
    return { change: { kind: 'came-into-force', on: inForceSince } as const, tells: [] };
  }
  return undefined;
}
