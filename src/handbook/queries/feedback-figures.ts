import type { FeedbackEntry } from '../../schemas/feedback-entry.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { Handbook } from '../handbook.ts';
import { quantile } from '../quantile.ts';
import { feedbackByYear, needsHandling } from './feedback.ts';
import { FEEDBACK_STEPS, type FeedbackStep, feedbackTimes, type StepTime } from './feedback-times.ts';

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** Numbers of complaints, suggestions and praise. */
export type KindCounts = Readonly<Record<FeedbackEntry['kind'], number>>;

/** By what feedback is counted. */
export type FeedbackGrouping = 'channel' | 'station' | 'topic';

/** How long a step took. */
export interface StepFigures {
  /** Of so many the days are known. */
  readonly count: number;
  /** Days by which half of them were done (see `quantile`). */
  readonly median: number | undefined;
  /** Days by which nine in ten were done. */
  readonly ninth: number | undefined;
  /** Done in the promised time, of those that were done or should have been. */
  readonly inTime: Share;
}

/** Figures of some feedback. All but the counts are about complaints and suggestions: praise is owed no answer. */
export interface FeedbackFigures {
  readonly total: number;
  readonly kinds: KindCounts;
  /** By the value of the field; `''` for entries without. */
  readonly by: Readonly<Record<FeedbackGrouping, ReadonlyMap<string, KindCounts>>>;
  /** Complaints and suggestions. */
  readonly handled: number;
  readonly steps: Readonly<Record<FeedbackStep, StepFigures>>;
  /** Resolved in time, of the urgent ones. */
  readonly urgent: Share;
  /** With a consequence. */
  readonly consequence: Share;
  /** With a structural measure. */
  readonly measure: Share;
}

/** Figures of a list of entries on a day. */
export function feedbackFigures(
  entries: readonly FeedbackEntry[],
  deadlines: Settings['deadlines'],
  today: IsoDate,
): FeedbackFigures {
  const handled = entries.filter(needsHandling);
  const times = handled.map((entry) => ({ entry, times: feedbackTimes(entry, deadlines, today) }));
  const stepTimes = (step: FeedbackStep) => times.map((each) => each.times[step]);
  const urgent = times.filter(({ entry }) => entry.urgent).map((each) => each.times.resolve);
  const share = (fits: (entry: FeedbackEntry) => boolean) => ({
    part: handled.filter(fits).length,
    of: handled.length,
  });
  return {
    total: entries.length,
    kinds: kindCounts(entries),
    by: {
      channel: countsBy(entries, ({ channel }) => channel),
      station: countsBy(entries, ({ station }) => station),
      topic: countsBy(entries, ({ topic }) => topic),
    },
    handled: handled.length,
    steps: Object.fromEntries(FEEDBACK_STEPS.map((step) => [step, stepFigures(stepTimes(step))])) as Readonly<
      Record<FeedbackStep, StepFigures>
    >,
    urgent: inTime(urgent),
    consequence: share(({ consequence }) => (consequence?.trim() ?? '') !== ''),
    measure: share(({ measure }) => measure !== undefined),
  };
}

/** A year of feedback with its figures. */
export interface FeedbackYear {
  readonly year: string;
  readonly figures: FeedbackFigures;
}

/** Figures of each year, oldest first, from the first entry to today: a year without feedback is a figure too. */
export function feedbackYears(handbook: Handbook, today: IsoDate): readonly FeedbackYear[] {
  const byYear = feedbackByYear(handbook);
  const known = [...byYear.keys()].sort();
  const first = Number(known[0]);
  const last = Math.max(Number(known.at(-1)), Number(today.slice(0, 4)));
  if (known.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, '0');
    const entries = (byYear.get(year) ?? []).map(({ data }) => data);
    return { year, figures: feedbackFigures(entries, handbook.settings.deadlines, today) };
  });
}

/** A share in percent, rounded to whole numbers as people say it; undefined of nothing. */
export function percent({ part, of }: Share): number | undefined {
  return of === 0 ? undefined : Math.round((part / of) * 100);
}

function stepFigures(times: readonly StepTime[]): StepFigures {
  const days = times.flatMap((time) => time.days ?? []).sort((a, b) => a - b);
  return { count: days.length, median: quantile(days, 0.5), ninth: quantile(days, 0.9), inTime: inTime(times) };
}

function inTime(times: readonly StepTime[]): Share {
  const judged = times.filter((time) => time.inTime !== undefined);
  return { part: judged.filter((time) => time.inTime).length, of: judged.length };
}

function countsBy(
  entries: readonly FeedbackEntry[],
  value: (entry: FeedbackEntry) => string | undefined,
): ReadonlyMap<string, KindCounts> {
  const groups = Map.groupBy(entries, (entry) => value(entry) ?? '');
  return new Map([...groups].map(([key, list]) => [key, kindCounts(list)]));
}

function kindCounts(entries: readonly FeedbackEntry[]): KindCounts {
  const counts = { complaint: 0, suggestion: 0, praise: 0 };
  for (const { kind } of entries) counts[kind]++;
  return counts;
}
