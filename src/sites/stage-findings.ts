import type { Finding } from '../rules/finding.ts';
import type { FeedbackStage } from '../schemas/procedure.ts';
import type { HandbookSite } from './handbook-site.ts';

/** The rules that speak of a stage; a missing description is told apart by its subject. */
const RULES: Readonly<Record<FeedbackStage, readonly string[]>> = {
  stimulation: ['no-way-in', 'station-only-from-customer', 'station-one-way'],
  acceptance: [],
  handling: ['overdue-feedback'],
  response: ['unanswered-feedback'],
  improvement: ['complaint-without-consequence', 'recurring-topic'],
  controlling: ['overdue-measure', 'open-loop'],
};

/** Findings that show what is missing in a stage; those with a granted exception are not among them. */
export function stageFindings(site: HandbookSite, stage: FeedbackStage): readonly Finding[] {
  return site.findings.filter(({ ruleId, subject }) =>
    ruleId === 'missing-feedback-stage' ? subject === `stage ${stage}` : RULES[stage].includes(ruleId),
  );
}
