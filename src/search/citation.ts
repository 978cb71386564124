import { fold } from './fold.ts';
import type { ClauseEntry } from './vocabulary.ts';

/**
 * The clauses that a query cites: `§ 4 Abs. 2`, `§4`, `Paragraf 4`, with or without words of the terms' title.
 *
 * @returns none if the query is no citation
 */
export function citedClauses(query: string, clauses: readonly ClauseEntry[]): readonly ClauseEntry[] {
  const match = /(?:§+|\b(?:paragraf|paragraph|klausel|clause|section)\b)\s*(\d+[a-z]?)\b/i.exec(query);
  if (match === null) return [];
  const rest = fold(query.replace(match[0], ' ').replace(/\b(?:abs|absatz|satz|para)\b\.?\s*\d*|\(\d+\)/gi, ' '));
  const words = rest.split(/[^\p{L}\d]+/u).filter((word) => word.length > 3);
  return clauses.filter(({ number, title, document }) => {
    const names = fold(`${document} ${title}`);
    return number === match[1]?.toLowerCase() && words.every((word) => names.includes(word));
  });
}
