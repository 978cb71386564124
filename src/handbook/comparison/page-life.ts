import type { ContentKind } from '../../schemas/index.ts';
import type { Entry } from '../entry.ts';
import { compareEntries, type Edit, editOf } from './field-changes.ts';
import { entriesOf, type Pairing, pairsOf } from './pairing.ts';
import type { Pair } from './renames.ts';
import type { Relink } from './same-value.ts';

/** What became of a page as such. */
export type PageEvent = { readonly kind: 'added' } | { readonly kind: 'removed' } | KeptPageEvent;

/** What became of a page that both states have. */
export type KeptPageEvent = { readonly kind: 'renamed'; readonly from: string } | Edit;

/** An event with the page it happened to: as it is afterwards, or before if it is gone. */
export interface PageEventOf<K extends ContentKind> {
  readonly entry: Entry<K>;
  readonly event: PageEvent;
}

/** What became of the pages of one kind. */
export function pageEvents<K extends ContentKind>(pairing: Pairing, kind: K, relink: Relink): PageEventOf<K>[] {
  return [
    ...entriesOf(pairing.added, kind).map((entry) => ({ entry, event: { kind: 'added' } as const })),
    ...pairsOf(pairing, kind).flatMap((pair) =>
      keptPageEvents(pair, compareEntries(pair.before, pair.after, relink)).map((event) => ({
        entry: pair.after,
        event,
      })),
    ),
    ...entriesOf(pairing.removed, kind).map((entry) => ({ entry, event: { kind: 'removed' } as const })),
  ];
}

/**
 * What became of a page that both states have.
 *
 * @param told whether another change already tells of this file
 */
export function keptPageEvents<K extends ContentKind>(
  { before, after }: Pair<K>,
  difference: Parameters<typeof editOf>[0],
  told = false,
): KeptPageEvent[] {
  const renamed = before.id !== after.id;
  const edits = editOf(difference, told || renamed);
  return renamed ? [{ kind: 'renamed', from: before.id }, ...edits] : edits;
}

/** The name that every change of an entry carries. */
export function nameOf<S extends string, K extends ContentKind>(subject: S, { id, path, data }: Entry<K>) {
  const title = 'title' in data && typeof data.title === 'string' ? data.title : id;
  return { subject, id, title, path };
}
