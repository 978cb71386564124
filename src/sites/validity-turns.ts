import type { PublicTerms, PublicTermsVersion } from '../handbook/public-handbook.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { PublicSite } from './public-site.ts';
import { turnDays } from './turn-days.ts';
import { type Validity, validityOf } from './validity.ts';

/** What is to be said of a version from a day on that has not come when the page is built. */
export interface ValidityTurn extends Validity {
  readonly from: IsoDate;
}

/**
 * What a page will have to say of its version later, as far as that is known when it is built: once an announced
 * version takes effect, or one ends. A page may be read long after it was built.
 *
 * @returns the turns after today, soonest first
 */
export function validityTurns(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  language: string,
): ValidityTurn[] {
  const turns: ValidityTurn[] = [];
  let known: Validity = validityOf(site, terms, version, language);
  for (const from of turnDays(site, [terms])) {
    const then = validityOf({ ...site, today: from }, terms, version, language);
    if (JSON.stringify(then) === JSON.stringify(known)) continue;
    turns.push({ from, ...then });
    known = then;
  }
  return turns;
}
