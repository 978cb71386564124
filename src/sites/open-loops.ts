import type { Finding } from '../rules/finding.ts';
import type { HandbookSite } from './handbook-site.ts';

/** The rules that follow the circle: complaint, consequence, measure, changed procedure, judgement in the next cycle. */
const LOOP_RULES = new Set([
  'open-loop',
  'overdue-measure',
  'change-without-measure',
  'complaint-without-consequence',
  'recurring-topic',
  'stale-assessment',
  'measure-without-owner',
  'measure-without-due',
  'missing-assessment',
  'missing-cycle',
]);

/**
 * Places at which the circle of evaluation is open, as the check found them.
 *
 * @param path of one file; all if not given
 */
export function openLoops({ findings }: HandbookSite, path?: string): readonly Finding[] {
  return findings.filter(({ ruleId, file }) => LOOP_RULES.has(ruleId) && (path === undefined || file === path));
}
