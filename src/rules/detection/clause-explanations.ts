import { type ClauseChange, compareClauses } from '../../handbook/clause-changes.ts';
import { namedClauses } from '../../handbook/clause-references.ts';
import { type Clause, clausesOf } from '../../handbook/clauses.ts';
import {
  documentsWithUnusableVersions,
  documentTitle,
  type Entry,
  type Handbook,
  languageOf,
} from '../../handbook/index.ts';
import { perHandbook } from '../../handbook/queries/per-handbook.ts';
import type { TermsVersion } from '../../schemas/terms-version.ts';

/** A version beside the one before it, in the binding language. */
export interface Succession {
  readonly title: string;
  readonly text: Entry<'terms-version'>;
  readonly before: Entry<'terms-version'>;
  readonly changes: readonly ClauseChange[];
}

/** Every version that follows another, with what became of the clauses. */
export const successions: (handbook: Handbook) => readonly Succession[] = perHandbook((handbook) => [
  ...successionsIn(handbook),
]);

function* successionsIn(handbook: Handbook): Iterable<Succession> {
  const unusable = documentsWithUnusableVersions(handbook);
  for (const model of handbook.terms.values()) {
    // Where a version cannot be read, the one before may be another.
    if (unusable.has(model.id)) continue;
    for (const [index, { binding: text }] of model.versions.entries()) {
      const before = model.versions[index - 1]?.binding;
      if (!before || languageOf(before) !== languageOf(text) || before.prose.syntax || text.prose.syntax) continue;
      const changes = compareClauses(clausesOf(before.prose), clausesOf(text.prose));
      yield { title: documentTitle(model), text, before, changes };
    }
  }
}

type Explanation = TermsVersion['changes'][number];

const known = new WeakMap<Explanation, ReadonlySet<string>>();

/** The numbers that an explanation names: it is held against every clause. */
function numbersIn(explanation: Explanation): ReadonlySet<string> {
  const numbers = known.get(explanation) ?? namedClauses(explanation.clause);
  known.set(explanation, numbers);
  return numbers;
}

/** "Alle Klauseln", "the whole text": explained in one go. */
const WHOLE =
  /^\W*(?:alle|alles|ganz\p{L}*|gesamt\p{L}*|allgemein\p{L}*|durchgehend|all|whole|entire|general|throughout)(?!\p{L})/iu;

/** Whether an explanation is of the text as a whole. */
export function isOfWhole({ clause }: Explanation): boolean {
  return WHOLE.test(clause);
}

/** Whether an explanation names a clause, by its number or, where it has none, by its title. */
export function names(explanation: Explanation, clause: Clause): boolean {
  const { clause: words } = explanation;
  if (clause.number !== undefined && numbersIn(explanation).has(clause.number)) return true;
  const title = clause.title.toLowerCase();
  return title !== '' && words.toLowerCase().includes(title);
}
