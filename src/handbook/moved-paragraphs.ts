import type { ParagraphRedline } from './paragraph-changes.ts';
import type { ClauseRedline } from './redline.ts';

/** Shorter paragraphs ("This applies accordingly.") stand in many places; nobody has moved them. */
const LEAST_CHARACTERS = 40;

/**
 * Paragraphs that went at one place and came at another, word for word.
 *
 * @returns for each of them the clause with its other place: where it stands now, or where it stood before
 */
export function movedParagraphs(clauses: readonly ClauseRedline[]): ReadonlyMap<ParagraphRedline, ClauseRedline> {
  const moves = new Map<ParagraphRedline, ClauseRedline>();
  const all = clauses.flatMap((clause) => clause.paragraphs.map((paragraph) => ({ clause, paragraph })));
  const gone = Map.groupBy(
    all.filter(({ paragraph }) => paragraph.kind === 'removed' && wordsOf(paragraph).length >= LEAST_CHARACTERS),
    ({ paragraph }) => wordsOf(paragraph),
  );
  for (const { clause, paragraph } of all) {
    const from = paragraph.kind === 'added' ? gone.get(wordsOf(paragraph))?.shift() : undefined;
    if (from === undefined) continue;
    moves.set(from.paragraph, clause);
    moves.set(paragraph, from.clause);
  }
  return moves;
}

/** The words of a paragraph without its number. */
function wordsOf({ segments }: ParagraphRedline): string {
  return segments
    .map(({ text }) => text)
    .join('')
    .replace(/^\(\d{1,2}[a-z]?\) /, '');
}
