import { segment } from '../handbook/addresses.ts';
import { namedClauses } from '../handbook/clause-references.ts';
import type { Clause } from '../handbook/clauses.ts';
import type { PublicTerms, PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { type ClauseRedline, comparedClauses, redline } from '../handbook/redline.ts';
import { proseFacts } from '../prose/facts.ts';
import { mainText } from './public-addresses.ts';
import type { PublicSite } from './public-site.ts';

/** Two versions of a document that follow each other, in the binding language. */
export interface Comparison {
  readonly terms: PublicTerms;
  readonly before: PublicTermsVersion;
  readonly after: PublicTermsVersion;
  readonly beforeText: PublicTermsText;
  readonly afterText: PublicTermsText;
}

/** Why something changed and what that means for customers. */
export type Explanation = PublicTermsText['changes'][number];

/** A clause of a comparison, with what explains its change. */
export interface ExplainedClause extends ClauseRedline {
  /** Its address on the page. */
  readonly anchor: string;
  readonly explanations: readonly Explanation[];
}

/** A version beside the one before it; undefined for the first, and where one of them lacks the binding language. */
export function comparisonOf(terms: PublicTerms, after: PublicTermsVersion): Comparison | undefined {
  const before = terms.versions[terms.versions.indexOf(after) - 1];
  const beforeText = before && mainText(terms, before);
  const afterText = mainText(terms, after);
  if (!before || !beforeText || !afterText || beforeText.language !== afterText.language) return undefined;
  return { terms, before, after, beforeText, afterText };
}

/** Address of a comparison: below that of the later version. */
export function comparisonAddress(site: PublicSite, { terms, after }: Comparison): string {
  return site.href('terms', terms.id, after.validFrom, segment(site.data.language, 'compare'));
}

/** All comparisons of the site. */
export function comparisons({ data }: PublicSite): Comparison[] {
  return data.terms.flatMap((terms) => terms.versions.flatMap((version) => comparisonOf(terms, version) ?? []));
}

/** The clauses of a comparison with their explanations, and explanations that belong to no single clause. */
export function explainedClauses({ beforeText, afterText }: Comparison): {
  readonly clauses: readonly ExplainedClause[];
  readonly general: readonly Explanation[];
} {
  const compared = redline(
    comparedClauses(proseFacts(beforeText.body, 1)),
    comparedClauses(proseFacts(afterText.body, 1)),
  );
  const explained = new Map(
    afterText.changes.map((explanation) => [explanation, explainedBy(explanation, compared)] as const),
  );
  return {
    clauses: compared.map((clause) => ({
      ...clause,
      anchor: anchorOf(clause),
      explanations: afterText.changes.filter((explanation) => explained.get(explanation)?.includes(clause)),
    })),
    general: afterText.changes.filter((explanation) => explained.get(explanation)?.length === 0),
  };
}

/** Whether anything at all became of a clause. */
export function isTouched({ change, isRenumbered, isMoved }: ClauseRedline): boolean {
  return change !== 'same' || isRenumbered || isMoved;
}

/** Explanations go by the later text's numbers; only what is gone has none but its earlier number. */
function explainedBy(explanation: Explanation, compared: readonly ClauseRedline[]): readonly ClauseRedline[] {
  const later = compared.filter(({ after }) => after && names(explanation, after));
  const touched = later.filter(isTouched);
  if (touched.length > 0) return touched;
  const gone = compared.filter(({ before, change }) => change === 'removed' && before && names(explanation, before));
  return gone.length > 0 ? gone : later;
}

function names({ clause: words }: Explanation, { number, title }: Clause): boolean {
  if (number !== undefined) return namedClauses(words).has(number);
  return title !== '' && words.toLowerCase().includes(title.toLowerCase());
}

function anchorOf({ before, after }: ClauseRedline): string {
  if (after) return after.anchor || '_opening';
  return `_gone-${before?.anchor || 'opening'}`;
}
