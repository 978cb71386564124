import { type RequirementState, requirementState } from '../handbook/queries/requirements.ts';
import { formatList } from '../messages/dates.ts';
import type { Finding } from '../rules/finding.ts';
import type { Requirement } from '../schemas/requirement-catalogue.ts';
import type { HandbookSite } from './handbook-site.ts';
import { valueLabel } from './labels.ts';

const known = new WeakMap<HandbookSite, Map<Requirement, RequirementState<Finding>>>();

/** Where a requirement stands, with the findings behind it; made once per site. */
export function stateOf(site: HandbookSite, requirement: Requirement): RequirementState<Finding> {
  const states = known.get(site) ?? new Map<Requirement, RequirementState<Finding>>();
  known.set(site, states);
  const before = states.get(requirement);
  if (before !== undefined) return before;
  const state = requirementState(site.handbook, requirement, site.today, site.input.findings);
  states.set(requirement, state);
  return state;
}

/** The findings that speak against a requirement: hints and granted exceptions do not. */
export function counting(state: RequirementState<Finding>): readonly Finding[] {
  return state.findings.filter(({ severity, excepted }) => severity !== 'info' && excepted === undefined);
}

/** Whether the handbook holds anything that speaks for a requirement. */
export function hasEvidence({ evidence }: RequirementState<Finding>): boolean {
  return evidence.some(({ entries }) => entries.length > 0);
}

/** Why a requirement stands where it stands, in one or two sentences. */
export function explanation(site: HandbookSite, state: RequirementState<Finding>): string[] {
  const words = site.words.requirementPages;
  if (state.level !== 'partly') return [words.explained[state.level]];
  const missing = state.evidence
    .filter(({ entries }) => entries.length === 0)
    .map(({ query }) => valueLabel(site.language, 'catalogue', ['requirements', 'evidence', 'kind'], query.kind));
  const findings = counting(state).length;
  return [
    ...(missing.length > 0 ? [words.partlyMissing(formatList(site.language, missing))] : []),
    ...(findings > 0 ? [words.partlyFindings(findings)] : []),
  ];
}
