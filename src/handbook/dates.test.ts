import { describe, expect, it } from 'vitest';
import { addDuration, currentDay, daysBetween, subtractDuration } from './dates.ts';

describe('addDuration', () => {
  it.each([
    ['2026-01-15', 'P14D', '2026-01-29'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-03-28', 'P2D', '2026-03-30'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-01-01', 'P6W', '2026-02-12'],
    ['2026-01-01', 'P1Y2M3D', '2027-03-04'],
  ])('%s + %s = %s', (date, duration, sum) => {
    expect(addDuration(date, duration)).toBe(sum);
  });
});

describe('subtractDuration', () => {
  it.each([
    ['2026-03-31', 'P1M', '2026-02-28'],
    ['2026-01-01', 'P1D', '2025-12-31'],
    ['2028-02-29', 'P12M', '2027-02-28'],
  ])('%s − %s = %s', (date, duration, rest) => {
    expect(subtractDuration(date, duration)).toBe(rest);
  });
});

describe('daysBetween', () => {
  it('counts days, also over the change of the clocks, and backwards', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
    expect(daysBetween('2026-01-01', '2026-01-01')).toBe(0);
  });
});

it('gives the current day as a date', () => {
  expect(currentDay()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
