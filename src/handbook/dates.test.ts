import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDuration, currentDay, daysBetween, subtractDuration } from './dates.ts';

const days = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, day]) => new Temporal.PlainDate(year, 1, 1).add({ days: day }).toString());

const durations = fc
  .tuple(fc.nat(40), fc.nat(60), fc.nat(200), fc.nat(5000))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => `P${parts.map((part, at) => (part > 0 ? `${part}${'YMWD'[at]}` : '')).join('')}`);

describe('addDuration and subtractDuration', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P12M', '2025-02-28'],
    ['2026-06-01', 'P2Y3M1W2D', '2028-09-10'],
    ['2026-12-31', 'P1D', '2027-01-01'],
  ])('%s plus %s is %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  it('agree with the calendar', () => {
    fc.assert(
      fc.property(days, durations, (date, duration) => {
        const day = Temporal.PlainDate.from(date);
        expect(addDuration(date, duration)).toBe(day.add(duration).toString());
        const earlier = day.subtract(duration);
        if (earlier.year >= 0) expect(subtractDuration(date, duration)).toBe(earlier.toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('end with the calendar', () => {
    expect(addDuration('2026-06-01', 'P9999Y')).toBe('9999-12-31');
    expect(addDuration('2026-06-01', 'P99999999999999999999Y')).toBe('9999-12-31');
    expect(subtractDuration('2026-06-01', 'P9999Y')).toBe('0000-01-01');
  });

  it('refuse what is no duration', () => {
    expect(() => addDuration('2026-06-01', '12 Monate')).toThrow(RangeError);
  });
});

describe('daysBetween', () => {
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days);
      }),
    );
  });
});

describe('currentDay', () => {
  it('is a day of the calendar', () => {
    expect(Temporal.PlainDate.from(currentDay()).toString()).toBe(currentDay());
  });
});
