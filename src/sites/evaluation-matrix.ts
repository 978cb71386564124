import { assessmentsOf, type Entry, wasInForce } from '../handbook/index.ts';
import { type Badge, ratingBadge } from './badges.ts';
import type { HandbookSite } from './handbook-site.ts';

/** What a cell of the matrix says. */
export interface MatrixCell {
  readonly badge: Badge;
  /** Whether there is an assessment to lead to. */
  readonly assessed: boolean;
}

/** The procedures of the matrix, by title: all that were ever in force or assessed. */
export function matrixProcedures(site: HandbookSite): Entry<'procedure'>[] {
  return [...site.handbook.procedures.values()]
    .filter(({ id, data }) => data.status !== 'draft' || assessmentsOf(site.handbook, id).length > 0)
    .sort((a, b) => a.data.title.localeCompare(b.data.title, site.language));
}

/** So many rows can be looked through on one page. */
const ROWS_ON_A_PAGE = 100;

/** The procedures of the matrix, page by page. */
export function matrixParts(site: HandbookSite): Entry<'procedure'>[][] {
  const procedures = matrixProcedures(site);
  const count = Math.ceil(procedures.length / ROWS_ON_A_PAGE);
  return Array.from({ length: count }, (_, index) =>
    procedures.slice(index * ROWS_ON_A_PAGE, (index + 1) * ROWS_ON_A_PAGE),
  );
}

/** How a procedure was rated in a cycle, or why it was not. */
export function matrixCell(site: HandbookSite, procedure: Entry<'procedure'>, cycle: Entry<'evaluation'>): MatrixCell {
  const words = site.words.evaluationPages;
  const found = assessmentsOf(site.handbook, procedure.id).find(({ evaluation }) => evaluation === cycle);
  if (found) {
    const { rating } = found.assessment;
    const badge: Badge = rating ? ratingBadge(site, rating) : { tone: 'partly', text: words.noRating };
    return { badge, assessed: true };
  }
  if (!wasInForce(procedure, cycle.data.period.to)) return silent(words.notInForce);
  if (cycle.data.status !== 'closed') return silent(words.pending);
  return isReported(site, cycle, procedure) ? gap(words.notAssessed) : silent(words.notAssessed);
}

/** The check's word on a procedure that a closed cycle leaves out: not every cycle has to assess every procedure. */
function isReported(site: HandbookSite, cycle: Entry<'evaluation'>, { id }: Entry<'procedure'>): boolean {
  const findings = site.findingsOf.get(cycle.path) ?? [];
  return findings.some(({ ruleId, subject }) => ruleId === 'missing-assessment' && subject === `procedure ${id}`);
}

function gap(text: string): MatrixCell {
  return { badge: { tone: 'partly', text }, assessed: false };
}

function silent(text: string): MatrixCell {
  return { badge: { tone: 'neutral', text }, assessed: false };
}

/**
 * Procedures that a cycle still has to assess: all in force at the end of its period, or, once it is closed,
 * those that the check misses.
 */
export function notAssessedIn(site: HandbookSite, cycle: Entry<'evaluation'>): Entry<'procedure'>[] {
  const assessed = new Set(cycle.data.assessments.map(({ procedure }) => procedure));
  return [...site.handbook.procedures.values()].filter(
    (entry) =>
      !assessed.has(entry.id) &&
      wasInForce(entry, cycle.data.period.to) &&
      (cycle.data.status !== 'closed' || isReported(site, cycle, entry)),
  );
}
