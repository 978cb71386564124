import { subtractDuration } from '../handbook/dates.ts';
import type { PublicTerms, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { type SigningPeriod, signingPeriods } from '../handbook/terms-contracts.ts';
import type { IsoDate } from '../schemas/scalars.ts';

/** What to tell those who signed in a stretch of time, for as long as it is right. */
export interface ContractAnswer extends SigningPeriod<PublicTermsVersion> {
  readonly terms: PublicTerms;
  /** First day on which the answer is right; undefined: already when the page is built. */
  readonly asOf: IsoDate | undefined;
  /** Last day on which it is right, as far as that is known when the page is built. */
  readonly asOfUntil: IsoDate | undefined;
  /** Where no version was in force when they signed: before the first, between two, or after the last. */
  readonly gap: 'before' | 'between' | 'after' | undefined;
  /** The next announced version that replaces theirs. */
  readonly next: PublicTermsVersion | undefined;
  /** A later version that is in force by then, but for new contracts only. */
  readonly newer: PublicTermsVersion | undefined;
}

/**
 * The answers to "Which version applies to my contract?" for every day of signing. A page may be read long after it
 * was built: once an announced version takes effect, other answers take over.
 *
 * @param today the day on which the page is built
 */
export function contractAnswers(terms: PublicTerms, today: IsoDate): ContractAnswer[] {
  const turns = terms.versions.map(({ validFrom }) => validFrom).filter((day) => day > today);
  const answers = new Map<string, ContractAnswer>();
  for (const [index, asOf] of [undefined, ...turns].entries()) {
    const next = turns[index];
    const asOfUntil = next && subtractDuration(next, 'P1D');
    for (const period of signingPeriods(terms.versions, asOf ?? today)) {
      const later = laterVersions(terms, period, asOf ?? today);
      const said = [period.signed, period.applies, later.next, later.newer].map((version) => version?.validFrom);
      const key = JSON.stringify([period.from, said]);
      // What is said already stays right for longer.
      const answer = answers.get(key) ?? { ...period, ...later, terms, asOf, gap: gapOf(period) };
      answers.set(key, { ...answer, asOfUntil });
    }
  }
  return [...answers.values()];
}

function gapOf({ from, until, signed }: SigningPeriod<PublicTermsVersion>): ContractAnswer['gap'] {
  if (signed) return undefined;
  if (from === undefined) return 'before';
  return until === undefined ? 'after' : 'between';
}

function laterVersions({ versions }: PublicTerms, { applies, until }: SigningPeriod<PublicTermsVersion>, on: IsoDate) {
  const later = versions.filter(
    ({ validFrom }) => validFrom > (applies?.validFrom ?? '') && until !== undefined && validFrom > until,
  );
  return {
    next: later.find(({ validFrom, appliesTo }) => validFrom > on && appliesTo === 'all-contracts'),
    newer: later.findLast(({ validFrom }) => validFrom <= on),
  };
}
