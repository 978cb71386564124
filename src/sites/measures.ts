import { type Handbook, type MeasureRecord, measures } from '../handbook/index.ts';
import { perHandbook } from '../handbook/queries/per-handbook.ts';

const byId = perHandbook(
  (handbook): ReadonlyMap<string, MeasureRecord> =>
    // Where an id stands twice, a rule reports it; links lead to the first.
    new Map(
      measures(handbook)
        .toReversed()
        .map((record) => [record.measure.id, record]),
    ),
);

/** A measure by its id. */
export function measureById(handbook: Handbook, id: string): MeasureRecord | undefined {
  return byId(handbook).get(id);
}
