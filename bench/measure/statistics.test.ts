import { describe, expect, it } from 'vitest';
import { ratioOf, spreadOf } from './statistics.ts';

describe('spreadOf', () => {
  it('finds the middle of an odd and of an even number of values', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 });
  });

  it('refuses an empty list', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe('ratioOf', () => {
  it('compares turn by turn, so that a slow turn counts for both sides', () => {
    expect(ratioOf([1, 10, 2], [2, 20, 4])).toEqual({ median: 0.5, min: 0.5, max: 0.5 });
  });
});
