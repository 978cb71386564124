import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { FeedbackEntry } from '../../schemas/feedback-entry.ts';
import { quantile } from '../quantile.ts';
import { feedbackFigures, percent } from './feedback-figures.ts';

const TODAY = '2026-06-01';
const DEADLINES = { acknowledge: 'P3D', resolve: 'P14D', answer: 'P21D', resolveUrgent: 'P2D' };

const day = (offset: number) => Temporal.PlainDate.from('2024-01-01').add({ days: offset }).toString();

/** An entry received on a day, with steps so many days later, or not at all. */
const entry: fc.Arbitrary<FeedbackEntry> = fc
  .record({
    start: fc.integer({ min: 0, max: 880 }),
    kind: fc.constantFrom('complaint', 'suggestion', 'praise'),
    channel: fc.constantFrom('card', 'conversation', 'phone', 'email', 'web', 'survey', 'committee'),
    station: fc.option(fc.constantFrom('erstkontakt', 'beratung', 'abschluss'), { nil: undefined }),
    topic: fc.option(fc.constantFrom('wartezeit', 'raeume', 'ton'), { nil: undefined }),
    urgent: fc.boolean(),
    acknowledged: fc.option(fc.integer({ min: -1, max: 8 }), { nil: undefined }),
    resolved: fc.option(fc.integer({ min: -1, max: 30 }), { nil: undefined }),
    answered: fc.option(fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constant('anonymous' as const)), {
      nil: undefined,
    }),
    consequence: fc.constantFrom(undefined, '', '  ', 'Es gilt ein neuer Ablauf.'),
    measure: fc.option(fc.constant('2025-01'), { nil: undefined }),
  })
  .map(({ start, acknowledged, resolved, answered, ...rest }) => ({
    ...rest,
    received: day(start),
    summary: 'Zu lange gewartet.',
    acknowledgedOn: acknowledged === undefined ? undefined : day(start + acknowledged),
    resolvedOn: resolved === undefined ? undefined : day(start + resolved),
    answered: typeof answered === 'number' ? day(start + answered) : answered,
    exceptions: [],
  }));

/** The same figures, computed in another way: by Temporal, by counting, without sharing a line with the code. */
function independent(entries: readonly FeedbackEntry[]) {
  const count = (fits: (each: FeedbackEntry) => unknown, list = entries) => list.filter(fits).length;
  const due = entries.filter((each) => each.kind !== 'praise');
  const text = (each: FeedbackEntry) => !!each.consequence && /\S/.test(each.consequence);
  const settled = (each: FeedbackEntry) =>
    each.resolvedOn || (each.answered === 'anonymous' ? text(each) : each.answered !== undefined);
  const span = (each: FeedbackEntry, to: string) =>
    Temporal.PlainDate.from(each.received).until(to, { largestUnit: 'days' }).days;
  const step = (
    date: (each: FeedbackEntry) => string | undefined,
    limit: (each: FeedbackEntry) => number,
    moot: (each: FeedbackEntry) => unknown,
  ) => {
    const days: number[] = [];
    let part = 0;
    let of = 0;
    for (const each of due) {
      const done = date(each);
      const taken = done === undefined ? undefined : span(each, done);
      if (taken !== undefined && taken >= 0) {
        days.push(taken);
        of++;
        if (taken <= limit(each)) part++;
      } else if (done === undefined && !moot(each) && span(each, TODAY) > limit(each)) of++;
    }
    return { days, inTime: { part, of } };
  };
  const resolveLimit = (each: FeedbackEntry) => (each.urgent ? 2 : 14);
  return {
    total: entries.length,
    kind: (kind: string) => count((each) => each.kind === kind),
    group: (field: 'channel' | 'station' | 'topic', value: string, kind: string) =>
      count((each) => (each[field] ?? '') === value && each.kind === kind),
    acknowledge: step(
      ({ acknowledgedOn }) => acknowledgedOn,
      () => 3,
      (each) => each.answered || settled(each),
    ),
    resolve: step(({ resolvedOn }) => resolvedOn, resolveLimit, settled),
    answer: step(
      ({ answered }) => (answered === 'anonymous' ? undefined : answered),
      () => 21,
      ({ answered }) => answered === 'anonymous',
    ),
    consequence: { part: count(text, due), of: due.length },
    measure: { part: count(({ measure }) => measure, due), of: due.length },
  };
}

/** The definition in words: at least the share of all is at most as large, and as much as the rest at least so. */
function isQuantile(values: readonly number[], share: number, result: number | undefined): boolean {
  if (result === undefined) return values.length === 0;
  const below = values.filter((value) => value <= result).length;
  const above = values.filter((value) => value >= result).length;
  return below >= share * values.length - 1e-9 && above >= (1 - share) * values.length - 1e-9;
}

/** The median as taught at school. */
function schoolMedian(values: readonly number[]): number | undefined {
  const left = [...values].sort((a, b) => a - b);
  while (left.length > 2) {
    left.shift();
    left.pop();
  }
  return left.length === 0 ? undefined : left.reduce((sum, value) => sum + value, 0) / left.length;
}

describe('feedbackFigures', () => {
  it('agrees with an independent calculation on 1,000 random entries', () => {
    fc.assert(fc.property(fc.array(entry, { minLength: 1000, maxLength: 1000, size: 'max' }), agrees), {
      numRuns: 5,
      seed: 11,
    });
  });

  it('agrees on years with no, one and few entries', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 6 }), agrees), { numRuns: 300, seed: 12 });
  });
});

function agrees(entries: readonly FeedbackEntry[]): void {
  const figures = feedbackFigures(entries, DEADLINES, TODAY);
  const expected = independent(entries);
  expect(figures.total).toBe(expected.total);
  for (const kind of ['complaint', 'suggestion', 'praise'] as const) {
    expect(figures.kinds[kind]).toBe(expected.kind(kind));
    for (const field of ['channel', 'station', 'topic'] as const) {
      for (const [value, counts] of figures.by[field]) expect(counts[kind]).toBe(expected.group(field, value, kind));
      const sum = [...figures.by[field].values()].reduce((total, counts) => total + counts[kind], 0);
      expect(sum).toBe(expected.kind(kind));
    }
  }
  for (const step of ['acknowledge', 'resolve', 'answer'] as const) {
    const { count, median, ninth, inTime } = figures.steps[step];
    const { days } = expected[step];
    expect({ count, inTime }).toEqual({ count: days.length, inTime: expected[step].inTime });
    expect(median).toBe(schoolMedian(days));
    expect(isQuantile(days, 0.9, ninth)).toBe(true);
  }
  expect(figures.consequence).toEqual(expected.consequence);
  expect(figures.measure).toEqual(expected.measure);
}

describe('quantile', () => {
  it('is the mean of two neighbours where the count falls between them', () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 0.5)).toBe(2);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 20], 0.9)).toBe(14.5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 30], 0.9)).toBe(20);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeUndefined();
  });

  it('has at least nine in ten at or below it, and at least one in ten at or above it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1 }), (values) =>
        isQuantile(
          values,
          0.9,
          quantile(
            values.toSorted((a, b) => a - b),
            0.9,
          ),
        ),
      ),
      { numRuns: 500, seed: 13 },
    );
  });
});

describe('percent', () => {
  it('is a whole number, and nothing of nothing', () => {
    expect(percent({ part: 2, of: 3 })).toBe(67);
    expect(percent({ part: 0, of: 0 })).toBeUndefined();
  });
});
