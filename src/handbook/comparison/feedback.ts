import type { Entry } from '../entry.ts';
import type { FeedbackChange } from './change.ts';
import { compareEntries } from './field-changes.ts';
import { entriesOf, type Pairing, pairsOf } from './pairing.ts';
import type { Relink } from './same-value.ts';

type Fate = 'added' | 'answered' | 'changed' | 'removed';

interface Told {
  readonly fate: Fate;
  readonly entry: Entry<'feedback'>;
}

/** What became of the feedback, counted by the year in which it was received: nobody reads it entry by entry. */
export function compareFeedback(pairing: Pairing, relink: Relink): FeedbackChange[] {
  const told = [
    ...entriesOf(pairing.added, 'feedback').flatMap((entry): Told[] => [
      { fate: 'added', entry },
      ...(entry.data.answered === undefined ? [] : [{ fate: 'answered' as const, entry }]),
    ]),
    ...pairsOf(pairing, 'feedback').flatMap(({ before, after }): Told[] => {
      if (before.data.answered === undefined && after.data.answered !== undefined) {
        return [{ fate: 'answered', entry: after }];
      }
      const differs = compareEntries(before, after, relink).differs || before.id !== after.id;
      return differs ? [{ fate: 'changed', entry: after }] : [];
    }),
    ...entriesOf(pairing.removed, 'feedback').map((entry): Told => ({ fate: 'removed', entry })),
  ];
  const years = Map.groupBy(told, ({ entry }) => entry.data.received.slice(0, 4));
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => changeOfYear(year, list));
}

function changeOfYear(year: string, told: readonly Told[]): FeedbackChange {
  const ids = (wanted: Fate) =>
    told
      .filter(({ fate }) => fate === wanted)
      .map(({ entry }) => entry.id)
      .sort();
  return {
    subject: 'feedback',
    kind: 'year',
    id: year,
    title: year,
    path: `feedback/${year}`,
    year,
    added: ids('added'),
    answered: ids('answered'),
    changed: ids('changed'),
    removed: ids('removed'),
    paths: [...new Set(told.map(({ entry }) => entry.path))].sort(),
  };
}
