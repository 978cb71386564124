import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Home } from '../rules/detection/law.ts';
import { turnScript } from './turn-script.ts';

const GERMAN: Home = { language: 'de', organisation: {} };
const ELSEWHERE: Home = { language: 'en', organisation: { country: 'Ireland' } };

/** Which of a part's states is shown at a moment, by their dates. */
function shownAt(moment: string, home: Home = GERMAN): (string | undefined)[] {
  const states = [undefined, '2026-07-01', '2027-01-01'].map((from) => ({
    dataset: { from },
    hidden: from !== undefined,
  }));
  const clock = class extends Date {
    constructor() {
      super(moment);
    }
  };
  const document = { querySelectorAll: () => [{ children: states }] };
  runInNewContext(turnScript(home), { Date: clock, document });
  return states.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.from);
}

describe('the script', () => {
  test.each([
    ['2026-06-30T12:00+02:00', undefined],
    ['2026-07-01T12:00+02:00', '2026-07-01'],
    ['2026-12-31T12:00+01:00', '2026-07-01'],
    ['2027-01-01T12:00+01:00', '2027-01-01'],
  ])('at %s shows the last state that has come', (moment, from) => {
    expect(shownAt(moment)).toEqual([from]);
  });

  test.each([
    ['a second before midnight in summer', '2026-06-30T21:59:59Z', undefined],
    ['midnight in summer', '2026-06-30T22:00:00Z', '2026-07-01'],
    ['a second before midnight in winter', '2026-12-31T22:59:59Z', '2026-07-01'],
    ['midnight in winter', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('counts days in Berlin, wherever the reader is: %s', (_, moment, from) => {
    expect(shownAt(moment)).toEqual([from]);
  });

  test('counts the reader’s own days where the organisation’s time zone is not known', () => {
    const local = (time: string) => new Date(time).toISOString();
    expect(shownAt(local('2026-06-30T23:59:59'), ELSEWHERE)).toEqual([undefined]);
    expect(shownAt(local('2026-07-01T00:00:00'), ELSEWHERE)).toEqual(['2026-07-01']);
  });
});
