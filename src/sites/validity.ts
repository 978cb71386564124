import type { PublicTerms, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { stillApplies, type VersionState, versionState } from '../handbook/terms-contracts.ts';
import { versionAddress } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';
import { announcedVersions, versionInForce } from './public-terms.ts';

/** When a version applies and to whom, in sentences. */
export interface Validity {
  readonly state: VersionState;
  readonly sentences: readonly string[];
  /** Where to read on, if this is not what applies now or for much longer. */
  readonly link?: { readonly label: string; readonly href: string } | undefined;
}

/**
 * Says when a version applies and to which contracts.
 *
 * @param language of the text that is being read: links lead to the same language where it exists
 */
export function validityOf(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  language: string,
): Validity {
  const state = versionState(version, site.today);
  const sentences = { 'in-force': inForce, announced, archived }[state](site, terms, version);
  return { state, sentences, link: linkFrom(site, terms, version, language) };
}

function inForce({ words, date, today }: PublicSite, terms: PublicTerms, version: PublicTermsVersion): string[] {
  const since = byKind(
    terms,
    version,
    words.sinceForLaw,
    words.sinceForAll,
    words.sinceForNew,
  )(date(version.validFrom));
  const [next] = announcedVersions(terms, today);
  if (next === undefined) return version.until === undefined ? [since] : [since, words.untilDay(date(version.until))];
  return [
    since,
    byKind(terms, next, words.followedForLaw, words.followedForAll, words.followedForNew)(date(next.validFrom)),
  ];
}

function announced({ words, date }: PublicSite, terms: PublicTerms, version: PublicTermsVersion): string[] {
  const will = byKind(terms, version, words.willForLaw, words.willForAll, words.willForNew)(date(version.validFrom));
  return version.announcedOn === undefined ? [will] : [will, words.announcedOn(date(version.announcedOn))];
}

function archived({ words, date, today }: PublicSite, terms: PublicTerms, version: PublicTermsVersion): string[] {
  const days = [date(version.validFrom), date(version.until ?? version.validFrom)] as const;
  if (terms.kind === 'legal-provision') return [words.wasInForceLaw(...days)];
  const now = stillApplies(version, terms.versions, today) ? words.stillApplies : words.noLongerApplies;
  return [words.wasInForce(...days), now];
}

type Sentence = (date: string) => string;

/** Laws apply by themselves: for them nothing is said of contracts. */
function byKind(terms: PublicTerms, { appliesTo }: PublicTermsVersion, law: Sentence, all: Sentence, fresh: Sentence) {
  if (terms.kind === 'legal-provision') return law;
  return appliesTo === 'all-contracts' ? all : fresh;
}

function linkFrom(
  site: PublicSite,
  terms: PublicTerms,
  version: PublicTermsVersion,
  language: string,
): Validity['link'] {
  const current = versionInForce(terms, site.today);
  const [next] = announcedVersions(terms, site.today);
  if (current !== undefined && current !== version) {
    return { label: site.words.seeInForce, href: versionAddress(site, terms, current, language) };
  }
  if (current === version && next !== undefined) {
    return { label: site.words.seeNext, href: versionAddress(site, terms, next, language) };
  }
  return undefined;
}
