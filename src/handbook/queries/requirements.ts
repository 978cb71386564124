import { posix } from 'node:path';
import type { Requirement } from '../../schemas/requirement-catalogue.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Entry } from '../entry.ts';
import type { Handbook } from '../handbook.ts';
import { closedCycles } from './evaluations.ts';
import { perHandbook } from './per-handbook.ts';
import { proceduresInForce } from './procedures.ts';
import { versionInForce } from './terms.ts';

/** One line of a requirement's evidence, and the pages that it leads to. */
export interface Evidence {
  readonly query: EvidenceQuery;
  readonly entries: readonly Entry[];
}

type EvidenceQuery = Requirement['evidence'][number];

/** How far a requirement is met. */
export type RequirementLevel = 'fulfilled' | 'partly' | 'open';

/** Where a requirement stands, and why. */
export interface RequirementState<F> {
  /**
   * `open`: there is no evidence at all. `partly`: there is some, but a kind of it is missing or findings speak
   * against it. `fulfilled`: all kinds of evidence, and no finding but hints.
   */
  readonly level: RequirementLevel;
  readonly evidence: readonly Evidence[];
  /** Findings of the requirement's rules or, if it names none, on its evidence; hints and granted exceptions included. */
  readonly findings: readonly F[];
}

/** What is needed of a finding. */
export interface RequirementFinding {
  readonly ruleId: string;
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly excepted?: unknown;
}

/**
 * The pages that prove a requirement on a day, one group for each line of its evidence: procedures in force,
 * terms documents with a version in force, feedback received, closed evaluations, free pages.
 */
export function evidenceOf(handbook: Handbook, requirement: Requirement, today: IsoDate): readonly Evidence[] {
  return requirement.evidence.map((query) => ({ query, entries: entriesFor(handbook, query, today) }));
}

const introductions = perHandbook((handbook): ReadonlyMap<string, Entry<'page'>[]> => {
  const pairs = [...handbook.pages.values()].flatMap((page) =>
    [...new Set(page.data.introduces)].map((requirement) => ({ requirement, page })),
  );
  const grouped = Map.groupBy(pairs, ({ requirement }) => requirement);
  return new Map([...grouped].map(([requirement, list]) => [requirement, list.map(({ page }) => page)]));
});

/**
 * The free pages that introduce a requirement, in the order of the files.
 *
 * @param requirement catalogue and number: `qb-11/11.1`
 */
export function introductionsOf(handbook: Handbook, requirement: string): readonly Entry<'page'>[] {
  return introductions(handbook).get(requirement) ?? [];
}

/**
 * How far a requirement is met.
 *
 * @param findings all findings of the handbook; those that concern the requirement are picked out
 */
export function requirementState<F extends RequirementFinding>(
  handbook: Handbook,
  requirement: Requirement,
  today: IsoDate,
  findings: readonly F[],
): RequirementState<F> {
  const evidence = evidenceOf(handbook, requirement, today);
  const speaks = speaksAgainst(requirement, evidence);
  const own = findings.filter(speaks);
  return { level: levelOf(evidence, own), evidence, findings: own };
}

/** A catalogue that names no rules must not look better than one that does. */
function speaksAgainst(
  { rules }: Requirement,
  evidence: readonly Evidence[],
): (finding: RequirementFinding) => boolean {
  if (rules !== undefined) return ({ ruleId }) => rules.includes(ruleId);
  const entries = evidence.flatMap((each) => each.entries);
  const files = new Set(entries.map(({ path }) => path));
  // The versions of terms lie beside their document.
  const folders = entries.filter(({ kind }) => kind === 'terms-document').map(({ path }) => `${posix.dirname(path)}/`);
  return ({ file }) => files.has(file) || folders.some((folder) => file.startsWith(folder));
}

function levelOf(evidence: readonly Evidence[], findings: readonly RequirementFinding[]): RequirementLevel {
  if (evidence.every(({ entries }) => entries.length === 0)) return 'open';
  const complete = evidence.every(({ entries }) => entries.length > 0);
  const gaps = findings.some((finding) => finding.severity !== 'info' && finding.excepted === undefined);
  return complete && !gaps ? 'fulfilled' : 'partly';
}

function entriesFor(handbook: Handbook, query: EvidenceQuery, today: IsoDate): readonly Entry[] {
  const all = entriesOfKind(handbook, query, today);
  return query.ids === undefined ? all : all.filter((entry) => query.ids?.includes(entry.id));
}

function entriesOfKind(handbook: Handbook, query: EvidenceQuery, today: IsoDate): readonly Entry[] {
  switch (query.kind) {
    case 'procedures':
      return proceduresInForce(handbook, today).filter(({ data }) => query.tasks?.includes(data.task) ?? true);
    case 'terms':
      return [...handbook.terms.values()].flatMap((model) =>
        model.document && versionInForce(model, today) ? [model.document] : [],
      );
    case 'feedback':
      return [...handbook.feedback.values()].filter(({ data }) => data.received <= today);
    case 'evaluations':
      return closedCycles(handbook).filter(({ data }) => data.heldOn === undefined || data.heldOn <= today);
    case 'pages':
      return [...handbook.pages.values()];
  }
}
