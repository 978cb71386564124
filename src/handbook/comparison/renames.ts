import type { ContentKind } from '../../schemas/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import { type Entry, isKind } from '../entry.ts';
import { documentOf, languageOf } from '../terms-model.ts';
import { similarity, type WordCounts, wordsOf } from './similarity.ts';

/** From here on a page under another id is the same page. */
const ALIKE = 0.6;

/** Under the same title a page may have been rewritten this far. */
const ALIKE_WITH_SAME_TITLE = 0.3;

/** More comparisons than this are not made: beyond, only pages with the same title are compared. */
const MAX_COMPARISONS = 40_000;

/** One page in both states. */
export interface Pair<K extends ContentKind = ContentKind> {
  readonly before: Entry<K>;
  readonly after: Entry<K>;
}

/**
 * Finds pages that were renamed: gone here, new there, with the same or nearly the same content.
 *
 * @param removed pages of which the later state has no file
 * @param added pages of which the earlier state has no file
 * @param today the day of the later state; a terms version that had begun is never taken for a renamed one
 */
export function findRenames(removed: readonly Entry[], added: readonly Entry[], today: IsoDate): Pair[] {
  const documents = new Map<string, string>();
  const pairs: Pair[] = [];
  const others = (list: readonly Entry[]) => Map.groupBy(list, ({ kind }) => kind);
  const gone = others(removed);
  const fresh = others(added);
  // Documents first: their versions follow them into the new folder.
  for (const kind of [
    'terms-document',
    'terms-version',
    'procedure',
    'page',
    'evaluation',
    'feedback',
    'catalogue',
    'acknowledgement',
  ] as const) {
    const may = (before: Entry, after: Entry) => mayBeSame(before, after, documents, today);
    const found = pairAlike(gone.get(kind) ?? [], fresh.get(kind) ?? [], may);
    if (kind === 'terms-document') for (const { before, after } of found) documents.set(before.id, after.id);
    pairs.push(...found);
  }
  return pairs;
}

type MayBeSame = (before: Entry, after: Entry) => boolean;

/** What must agree besides the words. */
function mayBeSame(before: Entry, after: Entry, documents: ReadonlyMap<string, string>, today: IsoDate): boolean {
  if (isKind(before, 'terms-version') && isKind(after, 'terms-version')) {
    const document = documents.get(documentOf(before)) ?? documentOf(before);
    if (document !== documentOf(after) || languageOf(before) !== languageOf(after)) return false;
    return before.id === after.id || (before.data.validFrom > today && after.data.validFrom > today);
  }
  if (isKind(before, 'evaluation') && isKind(after, 'evaluation')) {
    return before.data.period.from === after.data.period.from && before.data.period.to === after.data.period.to;
  }
  if (isKind(before, 'feedback') && isKind(after, 'feedback')) return before.data.received === after.data.received;
  return true;
}

function pairAlike(removed: readonly Entry[], added: readonly Entry[], may: MayBeSame): Pair[] {
  if (removed.length === 0 || added.length === 0) return [];
  const identical = pairIdentical(removed, added, may);
  const taken = new Set(identical.flatMap(({ before, after }) => [before, after]));
  const left = removed.filter((entry) => !taken.has(entry));
  const right = added.filter((entry) => !taken.has(entry));
  const candidates = scoreCandidates(left, right, may);
  const pairs = [...identical];
  for (const { before, after } of candidates) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    pairs.push({ before, after });
  }
  return pairs;
}

/** Moved without any edit: no need to count words. */
function pairIdentical(removed: readonly Entry[], added: readonly Entry[], may: MayBeSame): Pair[] {
  const byText = Map.groupBy(added, ({ file }) => file.digest.text);
  return removed.flatMap((before) => {
    const candidates = byText.get(before.file.digest.text) ?? [];
    const index = candidates.findIndex((after) => may(before, after));
    const [after] = index === -1 ? [] : candidates.splice(index, 1);
    return after ? [{ before, after }] : [];
  });
}

interface Candidate extends Pair {
  readonly score: number;
}

/** Pairs that are alike enough, the most alike first. */
function scoreCandidates(removed: readonly Entry[], added: readonly Entry[], may: MayBeSame): Candidate[] {
  const counts = new Map<Entry, WordCounts>();
  const words = (entry: Entry): WordCounts => {
    const known = counts.get(entry) ?? wordsOf(entry);
    counts.set(entry, known);
    return known;
  };
  const byTitle = Map.groupBy(added, titleOf);
  const few = removed.length * added.length <= MAX_COMPARISONS;
  return removed
    .flatMap((before) =>
      (few ? added : (byTitle.get(titleOf(before)) ?? []))
        .filter((after) => may(before, after))
        .map((after): Candidate => ({ before, after, score: similarity(words(before), words(after)) }))
        .filter(({ after, score }) => score >= (sameTitle(before, after) ? ALIKE_WITH_SAME_TITLE : ALIKE)),
    )
    .sort((a, b) => b.score - a.score || (a.after.path < b.after.path ? -1 : 1));
}

function sameTitle(before: Entry, after: Entry): boolean {
  return titleOf(before) !== '' && titleOf(before) === titleOf(after);
}

/** The title of an entry that has one. */
function titleOf({ data }: Entry): string {
  return 'title' in data && typeof data.title === 'string' ? data.title : '';
}
