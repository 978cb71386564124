import { expect, it } from 'vitest';
import { columnShares } from './column-shares.ts';

it('gives a column of numbers little room and a column of text much', () => {
  const text = 'Ein recht langer Text, der mehrere Zeilen füllen darf, wenn es sein muss.';
  const [number = 0, words = 0, who = 0] = columnShares(
    ['Nr.', 'Was', 'Wer'],
    Array.from({ length: 60 }, (_, index) => [[String(index)], [text], ['Leitung']]),
  );
  expect(number).toBe(6);
  expect(who).toBe(10);
  expect(words).toBeGreaterThan(30);
});

it('lets neither one long word nor one long cell take the table', () => {
  const [long = 0, short = 0] = columnShares(['A', 'B'], [[['x'.repeat(300)], ['y'.repeat(12)]]]);
  expect(long / short).toBeLessThan(2);
});

it('can do without rows, cells and words', () => {
  expect(columnShares(['', 'Wer'], [])).toEqual([3, 6]);
  expect(columnShares(['A', 'B'], [[['nur eine']]])).toEqual([7.5, 4]);
  expect(columnShares([], [])).toEqual([]);
});
