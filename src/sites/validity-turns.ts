import { createHash } from 'node:crypto';
import { addDuration } from '../handbook/dates.ts';
import type { PublicTerms, PublicTermsVersion } from '../handbook/public-handbook.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { PublicSite } from './public-site.ts';
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
  const days = terms.versions.flatMap(({ validFrom, until }) => [
    validFrom,
    ...(until === undefined ? [] : [addDuration(until, 'P1D')]),
  ]);
  const turns: ValidityTurn[] = [];
  let known: Validity = validityOf(site, terms, version, language);
  for (const from of [...new Set(days)].filter((day) => day > site.today).sort()) {
    const then = validityOf({ ...site, today: from }, terms, version, language);
    if (JSON.stringify(then) === JSON.stringify(known)) continue;
    turns.push({ from, ...then });
    known = then;
  }
  return turns;
}

/**
 * Shows the validity that is right by the reader's clock. The same on every page,
 * so that a content security policy can allow it by its hash and nothing else.
 */
export const TURN_SCRIPT = [
  '(()=>{',
  "const d=new Date(),two=(n)=>String(n).padStart(2,'0');",
  "const today=[d.getFullYear(),two(d.getMonth()+1),two(d.getDate())].join('-');",
  "const all=[...document.querySelectorAll('.validity')];",
  'const now=all.filter((one)=>one.dataset.from<=today).pop();',
  'if(now)for(const one of all)one.hidden=one!==now;',
  '})()',
].join('');

/** The script's source expression for `script-src`. */
export const TURN_SCRIPT_HASH = `'sha256-${createHash('sha256').update(TURN_SCRIPT).digest('base64')}'`;
