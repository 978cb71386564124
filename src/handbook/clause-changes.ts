import { clauseReferences } from './clause-references.ts';
import type { Clause } from './clauses.ts';

/** What became of one clause between two texts. */
export type ClauseChange =
  | { readonly kind: 'added'; readonly after: Clause }
  | { readonly kind: 'removed'; readonly before: Clause }
  | {
      readonly kind: 'kept';
      readonly before: Clause;
      readonly after: Clause;
      /** It has another number. */
      readonly renumbered: boolean;
      /** What binds differs; a reference that follows another clause's new number is no difference. */
      readonly changed: boolean;
      /** Its words differ in any way, title and references included. */
      readonly reworded: boolean;
    };

/**
 * Compares the clauses of two texts. A clause is recognised by number and title, else by its title,
 * else by its words, else by its number.
 *
 * @returns the clauses of the later text in their order, then those that are gone
 */
export function compareClauses(before: readonly Clause[], after: readonly Clause[]): ClauseChange[] {
  const pairs = pairClauses(before, after);
  const numbers = new Map<string, string>();
  for (const [later, earlier] of pairs) {
    if (earlier.number !== undefined && later.number !== undefined) numbers.set(earlier.number, later.number);
  }
  const kept = new Set(pairs.values());
  return [
    ...after.map((later): ClauseChange => {
      const earlier = pairs.get(later);
      if (!earlier) return { kind: 'added', after: later };
      return {
        kind: 'kept',
        before: earlier,
        after: later,
        renumbered: earlier.number !== later.number,
        changed: withNewNumbers(earlier, numbers) !== later.text,
        reworded: earlier.text !== later.text || earlier.title !== later.title,
      };
    }),
    ...before
      .filter((earlier) => !kept.has(earlier))
      .map((earlier): ClauseChange => ({ kind: 'removed', before: earlier })),
  ];
}

function pairClauses(before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Clause> {
  const pairs = new Map<Clause, Clause>();
  const taken = new Set<Clause>();
  const keys: ((clause: Clause) => string | undefined)[] = [
    (clause) => `${clause.number ?? ''} ${clause.title.toLowerCase()}`,
    (clause) => (clause.title === '' ? undefined : clause.title.toLowerCase()),
    (clause) => (clause.text === '' ? undefined : clause.text),
    (clause) => clause.number,
  ];
  for (const key of keys) {
    const open = Map.groupBy(
      before.filter((clause) => !taken.has(clause)),
      (clause) => key(clause) ?? '',
    );
    for (const later of after) {
      const wanted = key(later);
      if (wanted === undefined || pairs.has(later)) continue;
      const earlier = open.get(wanted)?.shift();
      if (!earlier || key(earlier) === undefined) continue;
      pairs.set(later, earlier);
      taken.add(earlier);
    }
  }
  return pairs;
}

/** A clause's words as they would read had only the other clauses' numbers changed. */
function withNewNumbers(clause: Clause, numbers: ReadonlyMap<string, string>): string {
  if ([...numbers].every(([from, to]) => from === to)) return clause.text;
  let text = '';
  let at = 0;
  for (const { clause: number, start, end } of clauseReferences(clause.text, clause.style ?? 'sign')) {
    text += clause.text.slice(at, start);
    text += clause.text.slice(start, end).replace(/\d{1,4}[a-z]?/, (found) => numbers.get(number) ?? found);
    at = end;
  }
  return text + clause.text.slice(at);
}
