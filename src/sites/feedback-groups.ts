import type { FeedbackGrouping, FeedbackYear, KindCounts } from '../handbook/index.ts';
import { feedbackKind } from '../schemas/feedback-entry.ts';
import type { HandbookSite } from './handbook-site.ts';
import { choiceOptions, valueLabel } from './labels.ts';
import { topicTitle } from './topic-title.ts';

/** A station, topic or channel with its feedback in each year. */
export interface GroupRow {
  /** The value of the field; empty for entries without, and for the rest. */
  readonly value: string;
  readonly label: string;
  readonly years: ReadonlyMap<string, KindCounts>;
}

/** So many topics are shown by name; a long tail would hide what matters. */
const NAMED = 12;

/** The kinds of feedback with their names, in the order in which they are shown. */
export function kindOptions(site: HandbookSite) {
  return feedbackKind().options.map((value) => ({
    value,
    label: valueLabel(site.language, 'feedback', ['kind'], value),
  }));
}

/** All kinds together. */
export function sumOf(counts: KindCounts | undefined): number {
  return counts === undefined ? 0 : counts.complaint + counts.suggestion + counts.praise;
}

/** Feedback of all years, over all kinds. */
export function totalOf({ years }: GroupRow): number {
  return [...years.values()].reduce((sum, counts) => sum + sumOf(counts), 0);
}

/** The largest number that one row has in one year. */
export function largestOf(rows: readonly GroupRow[]): number {
  return Math.max(0, ...rows.flatMap(({ years }) => [...years.values()].map(sumOf)));
}

/**
 * Feedback by station (in the order of the path), by channel (in the order of the format) or by topic (the most
 * frequent first). Stations without feedback are rows too: silence is a figure.
 */
export function groupRows(site: HandbookSite, grouping: FeedbackGrouping, years: readonly FeedbackYear[]): GroupRow[] {
  const known = knownValues(site, grouping);
  const found = new Set(years.flatMap(({ figures }) => [...figures.by[grouping].keys()]));
  const others = [...found].filter((value) => value !== '' && !known.some((each) => each.value === value)).sort();
  const row = (value: string, label: string): GroupRow => ({
    value,
    label,
    years: new Map(
      years.flatMap(({ year, figures }) => {
        const counts = figures.by[grouping].get(value);
        return counts === undefined ? [] : [[year, counts] as const];
      }),
    ),
  });
  const named = [
    ...known.map(({ value, label }) => row(value, label)),
    ...others.map((value) => row(value, nameOf(site, grouping, value))),
  ];
  const shown = grouping === 'topic' ? mostFrequent(site, named) : named;
  const without = row('', site.words.figuresPage.withoutValue);
  return totalOf(without) > 0 ? [...shown, without] : shown;
}

function knownValues(site: HandbookSite, grouping: FeedbackGrouping): { value: string; label: string }[] {
  if (grouping === 'channel') return choiceOptions(site.language, 'feedback', 'channel');
  if (grouping === 'topic') return [];
  return site.settings.customerPath.map(({ id, title }) => ({ value: id, label: title }));
}

function nameOf(site: HandbookSite, grouping: FeedbackGrouping, value: string): string {
  return grouping === 'topic' ? topicTitle(site.settings, value) : value;
}

function mostFrequent(site: HandbookSite, rows: readonly GroupRow[]): GroupRow[] {
  const inOrder = rows.toSorted((a, b) => totalOf(b) - totalOf(a) || a.label.localeCompare(b.label, site.language));
  const rest = inOrder.slice(NAMED);
  if (rest.length < 2) return inOrder;
  return [
    ...inOrder.slice(0, NAMED),
    { value: '', label: site.words.figuresPage.otherValues(rest.length), years: summed(rest) },
  ];
}

function summed(rows: readonly GroupRow[]): ReadonlyMap<string, KindCounts> {
  const years = new Map<string, KindCounts>();
  for (const [year, counts] of rows.flatMap((row) => [...row.years])) {
    const before = years.get(year) ?? { complaint: 0, suggestion: 0, praise: 0 };
    years.set(year, {
      complaint: before.complaint + counts.complaint,
      suggestion: before.suggestion + counts.suggestion,
      praise: before.praise + counts.praise,
    });
  }
  return years;
}
