import { addDuration } from '../handbook/dates.ts';
import type { PublicTerms } from '../handbook/public-handbook.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { PublicSite } from './public-site.ts';

/**
 * The days to come on which something else is to be said of some terms, as far as that is known when pages are built:
 * a version takes effect, or one has ended. A page may be read long after it was built.
 *
 * @returns soonest first; none for a past state, which stays as it was
 */
export function turnDays({ today, asOf }: Pick<PublicSite, 'today' | 'asOf'>, all: readonly PublicTerms[]): IsoDate[] {
  if (asOf !== undefined) return [];
  const days = all.flatMap(({ versions }) =>
    versions.flatMap(({ validFrom, until }) => [
      validFrom,
      ...(until === undefined ? [] : [addDuration(until, 'P1D')]),
    ]),
  );
  return [...new Set(days)].filter((day) => day > today).sort();
}
