import type { Finding } from '../findings/finding.ts';
import type { HandbookSite } from './handbook-site.ts';
import { ruleById } from './rule-pages.ts';

/** Findings about a station of the customer path. They stand in the settings and name the station in their subject. */
export function stationFindings(site: HandbookSite, station: string): readonly Finding[] {
  return (site.findingsOf.get('handbook.yaml') ?? []).filter(
    ({ ruleId, subject }) => ruleById(ruleId)?.area === 'customer-path' && subject.split(' ').includes(station),
  );
}
