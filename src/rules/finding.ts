import type { Place } from '../prose/place.ts';

/** How much a finding weighs: error = not published; warning = a gap; info = a hint. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One finding, as plain data. The names are those of unified's VFileMessage,
 * so that tools that know one know the other; see `toVFileMessage`.
 */
export interface Finding extends Place {
  /** Path below the content root. */
  readonly file: string;
  readonly ruleId: string;
  readonly severity: Severity;
  /** What was found and what was expected, in one sentence. */
  readonly reason: string;
  /** Why it matters. */
  readonly why: string;
  /** How a good entry looks. */
  readonly example: string;
  /**
   * What the finding is about, apart from its place: `rationale`, `measure 2025-01`.
   * With rule and file it identifies a finding between two states of a handbook.
   */
  readonly subject: string;
  /** Page of the rule, relative to the handbook site's base. */
  readonly url: string;
  /** An exception granted on the page: shown to auditors, not counted. */
  readonly excepted?: { readonly reason: string; readonly until: string };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorts by file, then place, then rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    ORDER[a.severity] - ORDER[b.severity] ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.subject, b.subject)
  );
}

/** Findings that count: without those that a page's exception covers. */
export function counted(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ excepted }) => excepted === undefined);
}

/** How many findings there are of each severity; those with a granted exception do not count. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, excepted } of findings) if (excepted === undefined) counts[severity]++;
  return counts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
