import type { Handbook } from '../handbook.ts';
import type { Change, ComparedDays, HandbookComparison } from './change.ts';
import { compareEvaluations } from './evaluations.ts';
import { compareFeedback } from './feedback.ts';
import { compareMeasures } from './measures.ts';
import { nameOf, pageEvents } from './page-life.ts';
import { type Pairing, pairFiles } from './pairing.ts';
import { compareProcedures } from './procedures.ts';
import { relinker } from './relink.ts';
import type { Relink } from './same-value.ts';
import { compareSeals } from './seals.ts';
import { compareSettings } from './settings.ts';
import { compareTerms } from './terms.ts';

export type * from './change.ts';
export { bulkBumps, countPages, type DateBump } from './date-bumps.ts';
export { BODY } from './field-changes.ts';

/**
 * Compares two states of a handbook and says what was done, in the handbook's own terms.
 *
 * Where they come from does not matter: the working tree and a revision, two editions, two handbooks in memory.
 * Every file that differs is told of by at least one change. The content of pictures is not looked at.
 *
 * @param days the days as of which the states are looked at; the same day twice where only edits are of interest
 */
export function compareHandbooks(before: Handbook, after: Handbook, days: ComparedDays): HandbookComparison {
  const pairing = pairFiles(before, after, days.after);
  const relink = relinker(pairing.renamed);
  const measures = compareMeasures(before, after, pairing, relink);
  const changes: Change[] = [
    ...compareSettings(pairing),
    ...compareProcedures(pairing, days, relink),
    ...compareTerms(pairing, before, after, days, relink),
    ...compareEvaluations(pairing, before, after, measures, relink),
    ...measures,
    ...compareFeedback(pairing, relink),
    ...pagesAndCatalogues(pairing, relink),
    ...compareSeals(before, after),
    ...pairing.files,
  ];
  return { changes, renamed: pairing.renamed };
}

function pagesAndCatalogues(pairing: Pairing, relink: Relink): Change[] {
  return [
    ...pageEvents(pairing, 'page', relink).map(({ entry, event }): Change => ({ ...nameOf('page', entry), ...event })),
    ...pageEvents(pairing, 'catalogue', relink).map(
      ({ entry, event }): Change => ({ ...nameOf('catalogue', entry), ...event }),
    ),
    ...pageEvents(pairing, 'acknowledgement', relink).map(
      ({ entry, event }): Change => ({ ...nameOf('acknowledgement', entry), ...event }),
    ),
  ];
}
