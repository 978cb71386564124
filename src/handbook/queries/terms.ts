import type { IsoDate, IsoDuration } from '../../schemas/scalars.ts';
import { subtractDuration } from '../dates.ts';
import type { Handbook } from '../handbook.ts';
import type { TermsDocumentModel, TermsVersionModel } from '../terms-model.ts';
import { perHandbook } from './per-handbook.ts';

/** The days on which a version applies to new contracts. */
export interface Period {
  readonly version: TermsVersionModel;
  readonly from: IsoDate;
  /** Last day; undefined where no end is known. */
  readonly until: IsoDate | undefined;
}

/** When each version applies to new contracts: until the day before the next begins, or its own last day. */
export function periods(document: TermsDocumentModel): Period[] {
  return document.versions.map((version, index) => {
    const next = document.versions[index + 1]?.validFrom;
    const ownEnd = version.binding.data.validUntil;
    const dayBeforeNext = next && subtractDuration(next, 'P1D');
    const until = ownEnd && (!dayBeforeNext || ownEnd < dayBeforeNext) ? ownEnd : dayBeforeNext;
    return { version, from: version.validFrom, until };
  });
}

/** The version that applies to contracts made on a day. */
export function versionInForce(document: TermsDocumentModel, on: IsoDate): TermsVersionModel | undefined {
  return periods(document).find(({ from, until }) => from <= on && (until === undefined || on <= until))?.version;
}

/** Versions that begin after a day, soonest first. */
export function announcedVersions(document: TermsDocumentModel, on: IsoDate): TermsVersionModel[] {
  return document.versions.filter((version) => version.validFrom > on);
}

/** Versions that no longer apply to new contracts, newest first. */
export function archivedVersions(document: TermsDocumentModel, on: IsoDate): TermsVersionModel[] {
  const current = versionInForce(document, on);
  return document.versions.filter((version) => version.validFrom <= on && version !== current).toReversed();
}

/** The version before a version. */
export function previousVersion(
  document: TermsDocumentModel,
  version: TermsVersionModel,
): TermsVersionModel | undefined {
  return document.versions[document.versions.indexOf(version) - 1];
}

/** The title that customers read: that of the binding text's language. */
export function documentTitle(document: TermsDocumentModel): string {
  return document.document?.data.title ?? document.id;
}

/** How long before it takes effect a version of a document is to be announced. */
export function noticePeriod(handbook: Handbook, document: TermsDocumentModel): IsoDuration {
  return document.document?.data.noticePeriod ?? handbook.settings.intervals.termsNotice;
}

/** The last day on which a version is announced in time. */
export function announcementDue(handbook: Handbook, document: TermsDocumentModel, version: TermsVersionModel): IsoDate {
  return subtractDuration(version.validFrom, noticePeriod(handbook, document));
}

/** How often the version in force is to be reviewed. */
export function termsReviewInterval(handbook: Handbook, document: TermsDocumentModel): IsoDuration {
  return document.document?.data.reviewEvery ?? handbook.settings.intervals.termsReview;
}

/** Versions that customers meet now or later: the one in force and those to come. What is past is history. */
export function liveVersions(document: TermsDocumentModel, on: IsoDate): TermsVersionModel[] {
  const current = versionInForce(document, on);
  return document.versions.filter((version) => version === current || version.validFrom > on);
}

/**
 * Ids of documents of which a version could not be read. Rules that say "there is none" stay silent there:
 * the missing one may be among them.
 */
export const documentsWithUnusableVersions: (handbook: Handbook) => ReadonlySet<string> = perHandbook((handbook) => {
  const usable = new Set(handbook.entries.map(({ path }) => path));
  return new Set(
    handbook.files.flatMap(({ path, identity }) =>
      identity?.kind === 'terms-version' && !usable.has(path) ? [identity.document] : [],
    ),
  );
});
