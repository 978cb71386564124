import { countBySeverity } from '../rules/finding.ts';
import type { Badge } from './badges.ts';
import type { HandbookSite } from './handbook-site.ts';

/** Badges with the number of errors and gaps in content files; hints and granted exceptions do not count. */
export function countingFindings(site: HandbookSite, ...paths: readonly string[]): Badge[] {
  const findings = paths.flatMap((path) => site.findingsOf.get(path) ?? []);
  const counts = countBySeverity(findings.filter(({ excepted }) => excepted === undefined));
  const { severities } = site.words;
  const badges: Badge[] = [];
  if (counts.error > 0) badges.push({ tone: 'bad', text: severities.error(counts.error) });
  if (counts.warning > 0) badges.push({ tone: 'partly', text: severities.warning(counts.warning) });
  return badges;
}
