import { type Entry, feedbackState } from '../handbook/index.ts';
import { feedbackStates } from './badges.ts';
import type { HandbookSite } from './handbook-site.ts';

/** Figures of one year's feedback. */
export interface FeedbackFigures {
  readonly total: number;
  /** By kind: complaint, suggestion, praise. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly open: number;
  readonly late: number;
  readonly withConsequence: number;
  readonly withMeasure: number;
}

/** Counts a set of entries. */
export function feedbackFigures(site: HandbookSite, entries: readonly Entry<'feedback'>[]): FeedbackFigures {
  const count = (fits: (entry: Entry<'feedback'>) => boolean) => entries.filter(fits).length;
  const kinds = Map.groupBy(entries, ({ data }) => data.kind);
  const answered = count(({ data }) => feedbackState(data) === 'answered');
  return {
    total: entries.length,
    kinds: Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length])),
    answered,
    open: entries.length - answered,
    late: count((entry) => feedbackStates(site, entry).includes('late')),
    withConsequence: count(({ data }) => (data.consequence?.trim() ?? '') !== ''),
    withMeasure: count(({ data }) => data.measure !== undefined),
  };
}
