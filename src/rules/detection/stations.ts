import { type Entry, type LoadedFile, proceduresInForce } from '../../handbook/index.ts';
import type { DataPath } from '../../prose/place.ts';
import type { Station } from '../../schemas/settings.ts';
import type { RuleContext } from '../rule.ts';
import { hasUnusable } from './reported.ts';

/** A station of the customer path with the procedures in force at it. */
export interface StationInUse {
  readonly station: Station;
  readonly procedures: readonly Entry<'procedure'>[];
  /** `handbook.yaml`, and where in it the station stands. */
  readonly file: LoadedFile;
  readonly at: DataPath;
}

/**
 * The stations of the customer path.
 *
 * @returns none while the settings or a procedure cannot be read or a procedure names a station that does not exist:
 *   what seems to be missing may just be misspelt
 */
export function stationsInUse({ handbook, today }: RuleContext): StationInUse[] {
  const { settingsEntry } = handbook;
  if (settingsEntry === undefined || hasUnusable(handbook, 'procedure')) return [];
  const { customerPath } = settingsEntry.data;
  const known = new Set(customerPath.map(({ id }) => id));
  const byStation = new Map<string, Entry<'procedure'>[]>(customerPath.map(({ id }) => [id, []]));
  for (const procedure of proceduresInForce(handbook, today)) {
    const { stations } = procedure.data;
    if (stations.some((id) => !known.has(id)) || hasStationProblem(procedure)) return [];
    for (const id of new Set(stations)) byStation.get(id)?.push(procedure);
  }
  return customerPath.map((station, index) => ({
    station,
    procedures: byStation.get(station.id) ?? [],
    file: settingsEntry.file,
    at: ['customerPath', index],
  }));
}

function hasStationProblem({ file }: Entry<'procedure'>): boolean {
  return file.fieldProblems.some(({ path }) => path[0] === 'stations');
}
