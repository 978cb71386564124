import type { ProseFacts } from '../prose/facts.ts';
import { compareClauses } from './clause-changes.ts';
import { type Clause, clausesOf, EXPLANATION, normaliseWords, rowsOf, textOfParagraphs } from './clauses.ts';
import { compareParagraphs, type ParagraphRedline } from './paragraph-changes.ts';
import { compareWords, type Segment, similarity, wordCounts } from './word-changes.ts';

/** One clause of a comparison. */
export interface ClauseRedline {
  /** The clause in the earlier text; undefined for a new one. */
  readonly before: Clause | undefined;
  /** The clause in the later text; undefined for one that is gone. */
  readonly after: Clause | undefined;
  /**
   * What became of what it says. `references`: only the numbers of other clauses that it names have followed them.
   * A new number of its own is no change of this kind.
   */
  readonly change: 'same' | 'references' | 'changed' | 'added' | 'removed';
  readonly isRenumbered: boolean;
  /** Whether it stands elsewhere among the clauses that both texts have. */
  readonly isMoved: boolean;
  /** Its number and title. */
  readonly heading: readonly Segment[];
  readonly paragraphs: readonly ParagraphRedline[];
}

/** Clauses that share less, and have another title, are two clauses that happen to carry the same number. */
const LEAST_SHARED_BY_NUMBER = 0.3;

/** Clauses that share so much are one clause, whatever became of number and title. */
const ENOUGH_SHARED = 0.6;

/**
 * Compares two texts clause by clause: what binds, in the words that readers see.
 *
 * The earlier text's clauses without the insertions give it exactly, the later text's without the deletions that one.
 * Two texts of 30 kB take less than 200 ms, even if they have nothing in common.
 *
 * @param before clauses of the earlier text, see `comparedClauses`
 * @param after clauses of the later text
 * @returns the clauses of the later text in their order; those that are gone stand where they stood
 */
export function redline(before: readonly Clause[], after: readonly Clause[]): ClauseRedline[] {
  const pairs = pairsOf(before, after);
  const moved = movedClauses(
    before,
    after.filter((clause) => pairs.has(clause)),
    pairs,
  );
  const shown = after.map((later): ClauseRedline => {
    const pair = pairs.get(later);
    return clauseRedline(pair?.before, later, pair?.change ?? 'added', moved.has(later));
  });
  const kept = new Set([...pairs.values()].map((pair) => pair.before));
  for (const [index, earlier] of before.entries()) {
    if (kept.has(earlier)) continue;
    // Where it stood: behind the clause that stood before it. One that has moved shows no place.
    const neighbour = shown.findLastIndex(
      (clause) => !clause.isMoved && clause.before !== undefined && before.indexOf(clause.before) < index,
    );
    shown.splice(neighbour + 1, 0, clauseRedline(earlier, undefined, 'removed', false));
  }
  return shown;
}

/**
 * All that binds in a text, as clauses: also what stands before the first heading, and headings without a text of
 * their own ("Part B"). Nothing that readers see is left out of a comparison.
 */
export function comparedClauses(prose: ProseFacts): readonly Clause[] {
  const clauses = clausesOf(prose);
  const seen = new Set([
    ...clauses.map(({ place }) => placeKey(place)),
    ...clauses.flatMap(({ paragraphs }) => paragraphs.map(({ place }) => placeKey(place))),
  ]);
  const opening = prose.blocks.filter(({ heading, within }) => heading === -1 && within !== EXPLANATION);
  const headings = prose.headings
    .filter(({ place }) => !seen.has(placeKey(place)))
    .map(({ text, slug, depth, place }) => sectionOf(normaliseWords(text), slug, depth, place, []));
  return [
    ...(opening[0] ? [sectionOf('', '', 1, opening[0].place, opening)] : []),
    ...[...clauses, ...headings].toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
  ];
}

/**
 * What became of each clause, without comparing its words.
 *
 * @returns the clauses of the later text by those they were in the earlier one; those that are gone are missing
 */
export function laterClauses(before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Clause> {
  return new Map([...pairsOf(before, after)].map(([later, pair]) => [pair.before, later] as const));
}

/** A clause's number and title, as one line. */
export function headingOf({ label, title, number }: Clause): string {
  return number === undefined ? title : `${label} ${title}`.trim();
}

function sectionOf(
  title: string,
  slug: string,
  depth: number,
  place: Clause['place'],
  blocks: ProseFacts['blocks'],
): Clause {
  const paragraphs = blocks
    .flatMap(rowsOf)
    .map(({ kind, text, place: at }) => ({
      number: undefined,
      text: normaliseWords(text),
      anchor: undefined,
      kind,
      place: at,
    }))
    .filter(({ text }) => text !== '');
  return {
    number: undefined,
    style: undefined,
    label: title,
    title,
    slug,
    anchor: slug,
    paragraphs,
    text: textOfParagraphs(paragraphs),
    plainLanguage: [],
    opensPart: false,
    depth,
    place,
  };
}

function placeKey({ line, column }: Clause['place']): string {
  return `${line}:${column}`;
}

/** The clause that a later clause was, and what became of it. */
interface Pair {
  readonly before: Clause;
  readonly change: 'same' | 'references' | 'changed';
}

function pairsOf(before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Pair> {
  const pairs = new Map<Clause, Pair>();
  for (const found of compareClauses(before, after)) {
    if (found.kind !== 'kept' || areStrangers(found.before, found.after)) continue;
    const isRetitled = found.before.title !== found.after.title;
    const change = found.changed || isRetitled ? 'changed' : found.reworded ? 'references' : 'same';
    pairs.set(found.after, { before: found.before, change });
  }
  const taken = new Set([...pairs.values()].map((pair) => pair.before));
  const open = before
    .filter((clause) => !taken.has(clause))
    .map((clause) => ({ clause, words: wordCounts(clause.text) }));
  const alike = after
    .filter((later) => !pairs.has(later) && later.text !== '')
    .flatMap((later) => {
      const own = wordCounts(later.text);
      return open.map(({ clause: earlier, words }) => ({ earlier, later, shared: similarity(words, own) }));
    })
    .filter(({ shared }) => shared >= ENOUGH_SHARED)
    .sort((a, b) => b.shared - a.shared);
  for (const { earlier, later } of alike) {
    if (pairs.has(later) || taken.has(earlier)) continue;
    pairs.set(later, { before: earlier, change: 'changed' });
    taken.add(earlier);
  }
  return pairs;
}

/** Whether two clauses have nothing in common but their number. */
function areStrangers(before: Clause, after: Clause): boolean {
  return (
    before.title.toLowerCase() !== after.title.toLowerCase() &&
    similarity(wordCounts(before.text), wordCounts(after.text)) < LEAST_SHARED_BY_NUMBER
  );
}

/** Kept clauses outside the longest run that has kept its order: the fewest that must have moved. */
function movedClauses(
  before: readonly Clause[],
  kept: readonly Clause[],
  pairs: ReadonlyMap<Clause, Pair>,
): ReadonlySet<Clause> {
  const index = new Map(before.map((clause, at) => [clause, at] as const));
  const places = kept.map((later) => index.get(pairs.get(later)?.before ?? later) ?? -1);
  const lengths: number[] = [];
  const previous: number[] = [];
  for (const [at, place] of places.entries()) {
    let best = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      if ((places[earlier] ?? 0) < place && (lengths[earlier] ?? 0) > (lengths[best] ?? 0)) best = earlier;
    }
    lengths.push((lengths[best] ?? 0) + 1);
    previous.push(best);
  }
  const moved = new Set(kept);
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) {
    const stays = kept[at];
    if (stays) moved.delete(stays);
  }
  return moved;
}

function clauseRedline(
  before: Clause | undefined,
  after: Clause | undefined,
  change: ClauseRedline['change'],
  isMoved: boolean,
): ClauseRedline {
  return {
    before,
    after,
    change,
    isRenumbered: before !== undefined && after !== undefined && before.number !== after.number,
    isMoved,
    heading: compareWords(before ? headingOf(before) : '', after ? headingOf(after) : ''),
    paragraphs: compareParagraphs(before?.paragraphs ?? [], after?.paragraphs ?? []),
  };
}
