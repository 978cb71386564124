import type { IsoDate } from '../schemas/scalars.ts';
import { addDuration, subtractDuration } from './dates.ts';

/** A version, as far as time and contracts are concerned. */
export interface DatedVersion {
  /** First day. */
  readonly validFrom: IsoDate;
  /** Last day for new contracts; undefined where no end is known. */
  readonly until?: IsoDate | undefined;
  readonly appliesTo: 'new-contracts' | 'all-contracts';
}

/** Where a version stands on a day. */
export type VersionState = 'in-force' | 'announced' | 'archived';

/** Contracts made in a stretch of time, and the version that applies to them. */
export interface ContractPeriod<V extends DatedVersion> {
  /** First day of signing; undefined: however early. */
  readonly from: IsoDate | undefined;
  /** Last day of signing; undefined: until further notice. */
  readonly until: IsoDate | undefined;
  /** Undefined where no version is known. */
  readonly version: V | undefined;
}

/** Where a version stands on a day: whether new contracts are made with it now, later, or no longer. */
export function versionState({ validFrom, until }: DatedVersion, on: IsoDate): VersionState {
  if (validFrom > on) return 'announced';
  return until !== undefined && until < on ? 'archived' : 'in-force';
}

/**
 * Which version applies on a day to contracts, by the day on which they were signed.
 *
 * A contract keeps the version that was in force when it was signed, until a later version takes effect that applies
 * to all contracts.
 *
 * @param versions oldest first, each ending before the next begins
 * @returns periods without gap between them, oldest first; versions that have not begun are left out
 */
export function contractPeriods<V extends DatedVersion>(versions: readonly V[], on: IsoDate): ContractPeriod<V>[] {
  const begun = versions.filter(({ validFrom }) => validFrom <= on);
  const latestForAll = begun.findLastIndex(({ appliesTo }) => appliesTo === 'all-contracts');
  const rows: ContractPeriod<V>[] = [];
  let known: IsoDate | undefined;
  for (const [index, version] of begun.entries()) {
    if (index < latestForAll) continue;
    const from = index === latestForAll ? undefined : version.validFrom;
    if (from !== undefined && from !== known) rows.push({ from: known, until: dayBefore(from), version: undefined });
    rows.push({ from, until: version.until, version });
    known = version.until && addDuration(version.until, 'P1D');
  }
  if (rows.length > 0 && known !== undefined && known <= on) {
    rows.push({ from: known, until: undefined, version: undefined });
  }
  return rows;
}

/** Contracts signed in a stretch of time: the version in force then, and the one that applies to them on a later day. */
export interface SigningPeriod<V extends DatedVersion> {
  /** First day of signing; undefined: however early. */
  readonly from: IsoDate | undefined;
  /** Last day of signing; undefined: however late. */
  readonly until: IsoDate | undefined;
  /** The version in force when they signed; undefined where none is known. */
  readonly signed: V | undefined;
  /** The version that applies to them on the day asked for, or on the day of signing if that comes later. */
  readonly applies: V | undefined;
}

/**
 * What applies on a day to contracts, for every day of signing that there is: also days to come, as far as versions
 * have been announced.
 *
 * @param versions oldest first, each ending before the next begins
 * @returns periods without gap between them, oldest first; none without versions
 */
export function signingPeriods<V extends DatedVersion>(versions: readonly V[], on: IsoDate): SigningPeriod<V>[] {
  const periods: SigningPeriod<V>[] = [];
  let next: IsoDate | undefined;
  const add = (from: IsoDate | undefined, until: IsoDate | undefined, signed: V | undefined) => {
    const replaced = versions.findLast(
      ({ validFrom, appliesTo }) =>
        appliesTo === 'all-contracts' && validFrom <= on && until !== undefined && validFrom > until,
    );
    periods.push({ from, until, signed, applies: replaced ?? signed });
  };
  for (const version of versions) {
    if (next !== version.validFrom) add(next, dayBefore(version.validFrom), undefined);
    add(version.validFrom, version.until, version);
    next = version.until && addDuration(version.until, 'P1D');
  }
  if (next !== undefined) add(next, undefined, undefined);
  return periods;
}

/** Whether a version applies to any contract on a day. */
export function stillApplies<V extends DatedVersion>(version: V, versions: readonly V[], on: IsoDate): boolean {
  return contractPeriods(versions, on).some((period) => period.version === version);
}

function dayBefore(date: IsoDate): IsoDate {
  return subtractDuration(date, 'P1D');
}
