import { namedClauses } from '../handbook/clause-references.ts';
import type { Clause } from '../handbook/clauses.ts';
import { movedParagraphs } from '../handbook/moved-paragraphs.ts';
import type { ParagraphRedline } from '../handbook/paragraph-changes.ts';
import { type ClauseRedline, laterClauses, redline } from '../handbook/redline.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { ComparedText } from './compared-text.ts';

/** The texts that a comparison is made from. */
export interface ComparedTexts {
  readonly before: ComparedText;
  readonly after: ComparedText;
  /** The versions whose explanations are shown, earliest first; the later text itself is the last of them. */
  readonly steps: readonly ComparedText[];
}

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
export function explainedComparison({ before, after, steps }: ComparedTexts): ExplainedComparison {
  const compared = redline(before.clauses, after.clauses);
  const clauses = { compared, before: before.clauses, after: after.clauses };
  const explanations = steps.flatMap((step) =>
    step.changes.map((change) => ({
      explanation: { ...change, version: step.validFrom, language: step.language },
      clauses: explainedBy(change.clause, step.clauses, clauses),
    })),
  );
  return {
    clauses: compared.map((clause) => ({
      ...clause,
      anchor: anchorOf(clause),
      explanations: explanations
        .filter(({ clauses: explained }) => explained.includes(clause))
        .map(({ explanation }) => explanation),
    })),
    moves: movedParagraphs(compared),
    general: explanations
      .filter(({ clauses: explained }) => explained.length === 0)
      .map(({ explanation }) => explanation),
  };
}

/** Whether anything at all became of a clause. */
export function isTouched({ change, isRenumbered, isMoved }: ClauseRedline): boolean {
  return change !== 'same' || isRenumbered || isMoved;
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
