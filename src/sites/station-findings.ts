import type { Finding } from '../rules/finding.ts';
import type { HandbookSite } from './handbook-site.ts';
import { areaOf } from './rule-pages.ts';

/** Findings about the customer path; they stand in the settings. */
export function pathFindings(site: HandbookSite): readonly Finding[] {
  const findings = site.findingsOf.get('handbook.yaml') ?? [];
  return findings.filter(({ ruleId }) => areaOf(ruleId) === 'customer-path');
}

/** Whether a finding about the customer path is about one station: its subject names it. */
export function isAbout({ subject }: Finding, station: string): boolean {
  return subject.split(' ').includes(station);
}
