import { segment } from '../handbook/addresses.ts';
import type { Entry } from '../handbook/index.ts';
import { evidenceOf } from '../handbook/queries/requirements.ts';
import type { Requirement } from '../schemas/requirement-catalogue.ts';
import type { HandbookSite } from './handbook-site.ts';

/** A requirement with the catalogue it stands in. */
export interface RequirementInCatalogue {
  readonly catalogue: Entry<'catalogue'>;
  readonly requirement: Requirement;
}

const known = new WeakMap<HandbookSite, ReadonlyMap<string, readonly RequirementInCatalogue[]>>();

/** The requirements that a page proves, in all catalogues. */
export function requirementsOf(site: HandbookSite, path: string): readonly RequirementInCatalogue[] {
  return requirementsByPage(site).get(path) ?? [];
}

/** Every page that proves something, with the requirements it proves; in the order of the files. */
export function requirementsByPage(site: HandbookSite): ReadonlyMap<string, readonly RequirementInCatalogue[]> {
  const before = known.get(site);
  if (before !== undefined) return before;
  const pairs = [...site.handbook.catalogues.values()].flatMap((catalogue) =>
    catalogue.data.requirements.flatMap((requirement) =>
      [...new Set(evidenceOf(site.handbook, requirement, site.today).flatMap(({ entries }) => entries))].map(
        ({ path }) => ({ path, catalogue, requirement }),
      ),
    ),
  );
  const byPage = new Map([...Map.groupBy(pairs, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1)));
  known.set(site, byPage);
  return byPage;
}

/** Address of a requirement on its catalogue's page. */
export function requirementAddress(site: HandbookSite, { catalogue, requirement }: RequirementInCatalogue): string {
  return `${site.href('requirements', catalogue.id)}#${requirementAnchor(requirement)}`;
}

/** Address of the self-report on a catalogue. */
export function selfReportAddress(site: HandbookSite, catalogue: string): string {
  return site.href('requirements', catalogue, segment(site.language, 'self-report'));
}

/** Anchor of a requirement: its number, led by a letter, so that it can be used in style sheets too. */
export function requirementAnchor({ id }: Requirement): string {
  return `r-${id.replaceAll('.', '-')}`;
}
