import { address, segment, shortTermsAddress } from '../handbook/addresses.ts';
import {
  announcedVersions,
  announcementDue,
  previousVersion,
  type TermsDocumentModel,
  type TermsVersionModel,
} from '../handbook/index.ts';
import type { Settings } from '../schemas/settings.ts';
import type { HandbookSite } from './handbook-site.ts';

/** Where customers find a terms document; undefined where the settings do not name the public site's address. */
export interface PublicPlace {
  /** The stable address, which always shows what applies. */
  readonly stable: string;
  /** As it is typed from paper, without `https://`. */
  readonly short: string;
}

/** The stable and the short address of a terms document on the public site. */
export function publicPlace(settings: Settings, document: string): PublicPlace | undefined {
  const at = publicAddress(settings);
  if (at === undefined) return undefined;
  const stable = at(address(settings.language, 'terms', document));
  const short = shortTermsAddress(settings.language, document);
  return { stable, short: withoutScheme(short === undefined ? stable : at(short)) };
}

/** Address of a version on the public site, and of its comparison with the one before. */
export function versionPlace(settings: Settings, document: TermsDocumentModel, version: TermsVersionModel) {
  const at = publicAddress(settings);
  if (at === undefined) return undefined;
  const { language } = settings;
  const before = previousVersion(document, version);
  const isCompared = before !== undefined && bindingLanguage(before) === bindingLanguage(version);
  const own = address(language, 'terms', document.id, version.validFrom);
  return { page: at(own), comparison: isCompared ? at(`${own}${segment(language, 'compare')}/`) : undefined };
}

/** A version to come: who is to be told, and until when. */
export interface Announcement {
  readonly version: TermsVersionModel;
  /** Last day on which customers can be told in time. */
  readonly due: string;
  /** Day on which they were told; undefined where they have not been. */
  readonly told: string | undefined;
  /** Whether the last day has passed without it. */
  readonly isLate: boolean;
}

/** The versions of a document that are still to come, soonest first. */
export function announcements(site: HandbookSite, document: TermsDocumentModel): Announcement[] {
  return announcedVersions(document, site.today).map((version) => {
    const due = announcementDue(site.handbook, document, version);
    const { announcedOn } = version.binding.data;
    const told = announcedOn !== undefined && announcedOn <= site.today ? announcedOn : undefined;
    return { version, due, told, isLate: told === undefined ? site.today > due : told > due };
  });
}

function publicAddress({ sites }: Settings): ((path: string) => string) | undefined {
  const { url, base } = sites.public;
  return url === undefined ? undefined : (path) => new URL(`${base.replace(/\/$/, '')}/${path}`, url).href;
}

function bindingLanguage(version: TermsVersionModel): string | undefined {
  return [...version.texts].find(([, entry]) => entry === version.binding)?.[0];
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
