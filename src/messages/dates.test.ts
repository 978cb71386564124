import { expect, test } from 'vitest';
import { formatDate, formatDuration, formatList, formatMonth, formatNumber, languageName } from './dates.ts';

test('dates in words', () => {
  expect(formatDate('de', '2026-02-10')).toBe('10. Februar 2026');
  expect(formatDate('en', '2026-02-10')).toBe('10 February 2026');
  expect(formatMonth('de', '2026-03-01')).toBe('März 2026');
});

test('a date never shifts by a time zone', () => {
  expect(formatDate('de', '2024-12-31')).toBe('31. Dezember 2024');
  expect(formatDate('de', '2025-01-01')).toBe('1. Januar 2025');
});

test('what is no date stays as it is', () => {
  expect(formatDate('de', 'anonymous')).toBe('anonymous');
});

test('durations in words', () => {
  expect(formatDuration('de', 'P12M')).toBe('12 Monate');
  expect(formatDuration('de', 'P1Y6M')).toBe('1 Jahr, 6 Monate');
  expect(formatDuration('en', 'P14D')).toBe('14 days');
  expect(formatDuration('de', 'P')).toBe('P');
});

test('numbers, lists and languages', () => {
  expect(formatNumber('de', 1234.5)).toBe('1.234,5');
  expect(formatList('de', ['a', 'b', 'c'])).toBe('a, b und c');
  expect(languageName('de', 'en')).toBe('Englisch');
});
