import { namedClauses } from '../handbook/clause-references.ts';
import type { Clause } from '../handbook/clauses.ts';
import { movedParagraphs } from '../handbook/moved-paragraphs.ts';
import type { ParagraphRedline } from '../handbook/paragraph-changes.ts';
import type { PublicTermsText, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { type ClauseRedline, comparedClauses, laterClauses, redline } from '../handbook/redline.ts';
import { proseFacts } from '../prose/facts.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { mainText } from './public-addresses.ts';
import type { Comparison } from './public-comparisons.ts';

/** Why something changed and what that means for customers. */
export interface Explanation {
  /** The clause as the explanation names it, with the number that it has in that version. */
  readonly clause: string;
  readonly why: string;
  readonly meaning: string;
  /** The version that brought the change. */
  readonly version: IsoDate;
  /** The language that it is written in. */
  readonly language: string;
}

/** A clause of a comparison, with what explains its change. */
export interface ExplainedClause extends ClauseRedline {
  /** Its address on the page. */
  readonly anchor: string;
  readonly explanations: readonly Explanation[];
}

/** A comparison, clause by clause. */
export interface ExplainedComparison {
  readonly clauses: readonly ExplainedClause[];
  /** Explanations that belong to no single clause. */
  readonly general: readonly Explanation[];
  /** Paragraphs that have moved, with the clause of their other place. */
  readonly moves: ReadonlyMap<ParagraphRedline, ClauseRedline>;
}

/**
 * The clauses of a comparison with their explanations. Where versions lie between the two, each of their explanations
 * stands beside what its clause has become since.
 */
export function explainedComparison(comparison: Comparison): ExplainedComparison {
  const { beforeText, afterText } = comparison;
  const [before, after] = [clausesIn(beforeText), clausesIn(afterText)];
  const compared = redline(before, after);
  const explanations = stepsOf(comparison).flatMap(({ version, text }) =>
    text.changes.map((change) => ({
      explanation: { ...change, version: version.validFrom, language: text.language },
      clauses: explainedBy(change.clause, clausesIn(text), { compared, before, after }),
    })),
  );
  return {
    clauses: compared.map((clause) => ({
      ...clause,
      anchor: anchorOf(clause),
      explanations: explanations
        .filter(({ clauses }) => clauses.includes(clause))
        .map(({ explanation }) => explanation),
    })),
    moves: movedParagraphs(compared),
    general: explanations.filter(({ clauses }) => clauses.length === 0).map(({ explanation }) => explanation),
  };
}

/** Whether anything at all became of a clause. */
export function isTouched({ change, isRenumbered, isMoved }: ClauseRedline): boolean {
  return change !== 'same' || isRenumbered || isMoved;
}

/** The versions that led from one to the other, each with a text in the comparison's language if it has one. */
function stepsOf({ terms, before, after, afterText }: Comparison) {
  const steps: { readonly version: PublicTermsVersion; readonly text: PublicTermsText }[] = [];
  for (const version of terms.versions) {
    if (version.validFrom <= before.validFrom || version.validFrom > after.validFrom) continue;
    const text = version.texts.find(({ language }) => language === afterText.language) ?? mainText(terms, version);
    if (text) steps.push({ version, text });
  }
  return steps;
}

const known = new WeakMap<PublicTermsText, readonly Clause[]>();

function clausesIn(text: PublicTermsText): readonly Clause[] {
  const clauses = known.get(text) ?? comparedClauses(proseFacts(text.body, 1));
  known.set(text, clauses);
  return clauses;
}

/** A comparison, with the clauses that it was made from. */
interface Compared {
  readonly compared: readonly ClauseRedline[];
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

/**
 * The clauses that an explanation speaks of. It goes by the numbers of its own version; only what is gone there has
 * none but its earlier number.
 *
 * @param words how the explanation names its clauses
 * @param step the clauses of the version that the explanation belongs to
 */
function explainedBy(words: string, step: readonly Clause[], { compared, before, after }: Compared) {
  const named = step.filter((clause) => names(words, clause));
  const onward = step === after ? undefined : laterClauses(step, after);
  const became = new Set(named.map((clause) => (onward ? onward.get(clause) : clause)));
  const later = compared.filter((clause) => clause.after && became.has(clause.after));
  const touched = later.filter(isTouched);
  if (touched.length > 0) return touched;
  const gone = compared.filter((clause) => clause.change === 'removed' && clause.before);
  const since = step === after ? new Map<Clause, Clause>() : laterClauses(before, step);
  const lost = gone.filter((clause) => {
    const inStep = clause.before && since.get(clause.before);
    return inStep ? named.includes(inStep) : clause.before && names(words, clause.before);
  });
  return lost.length > 0 ? lost : later;
}

function names(words: string, { number, title }: Clause): boolean {
  if (number !== undefined) return namedClauses(words).has(number);
  return title !== '' && words.toLowerCase().includes(title.toLowerCase());
}

function anchorOf({ before, after }: ClauseRedline): string {
  if (after) return after.anchor || '_opening';
  return `_gone-${before?.anchor || 'opening'}`;
}
