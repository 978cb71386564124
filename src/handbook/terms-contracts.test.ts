import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, subtractDuration } from './dates.ts';
import { contractPeriods, type DatedVersion, signingPeriods, stillApplies, versionState } from './terms-contracts.ts';

const version = (validFrom: string, appliesTo: DatedVersion['appliesTo'] = 'new-contracts', until?: string) => ({
  validFrom,
  appliesTo,
  until,
});

describe('versionState', () => {
  const current = version('2025-01-01', 'new-contracts', '2025-12-31');
  test.each([
    ['2024-12-31', 'announced'],
    ['2025-01-01', 'in-force'],
    ['2025-12-31', 'in-force'],
    ['2026-01-01', 'archived'],
  ])('on %s it is %s', (day, state) => {
    expect(versionState(current, day)).toBe(state);
  });
});

describe('contractPeriods', () => {
  test('a contract keeps its version where later ones apply to new contracts only', () => {
    const first = version('2023-01-01', 'new-contracts', '2024-12-31');
    const second = version('2025-01-01');
    expect(contractPeriods([first, second], '2026-06-01')).toEqual([
      { from: undefined, until: '2022-12-31', version: undefined },
      { from: '2023-01-01', until: '2024-12-31', version: first },
      { from: '2025-01-01', until: undefined, version: second },
    ]);
  });

  test('a version for all contracts replaces every earlier one', () => {
    const first = version('2023-01-01', 'new-contracts', '2024-12-31');
    const second = version('2025-01-01', 'all-contracts');
    expect(contractPeriods([first, second], '2026-06-01')).toEqual([
      { from: undefined, until: undefined, version: second },
    ]);
    expect(stillApplies(first, [first, second], '2026-06-01')).toBe(false);
    expect(stillApplies(first, [first, second], '2024-12-31')).toBe(true);
  });

  test('an announced version does not count before its day', () => {
    const first = version('2023-01-01', 'all-contracts', '2027-01-31');
    const next = version('2027-02-01', 'all-contracts');
    expect(contractPeriods([first, next], '2026-06-01')).toEqual([
      { from: undefined, until: '2027-01-31', version: first },
    ]);
  });

  test('days without a version in force are named', () => {
    const first = version('2023-01-01', 'all-contracts', '2023-12-31');
    expect(contractPeriods([first], '2026-06-01')).toEqual([
      { from: undefined, until: '2023-12-31', version: first },
      { from: '2024-01-01', until: undefined, version: undefined },
    ]);
  });

  test('without versions there are no periods', () => {
    expect(contractPeriods([], '2026-06-01')).toEqual([]);
    expect(contractPeriods([version('2027-01-01')], '2026-06-01')).toEqual([]);
  });

  test('for any versions, each day of signing lies in one period at most, with the right version', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDuration('2025-01-01', `P${days}D`));
    fc.assert(
      fc.property(versionSets(), day, day, (versions, signed, later) => {
        const [, on = signed] = [signed, later].sort();
        const hits = contractPeriods(versions, on).filter(
          ({ from, until }) => (from === undefined || from <= signed) && (until === undefined || signed <= until),
        );
        expect(hits.length).toBeLessThanOrEqual(1);
        expect(hits[0]?.version).toBe(expected(versions, signed, on));
      }),
    );
  });
});

describe('signingPeriods', () => {
  const first = version('2023-01-01', 'new-contracts', '2024-12-31');
  const second = version('2025-01-01', 'new-contracts', '2027-01-31');
  const third = version('2027-02-01', 'all-contracts');

  test('tell what was signed from what applies', () => {
    expect(signingPeriods([first, second, third], '2027-02-01')).toEqual([
      { from: undefined, until: '2022-12-31', signed: undefined, applies: third },
      { from: '2023-01-01', until: '2024-12-31', signed: first, applies: third },
      { from: '2025-01-01', until: '2027-01-31', signed: second, applies: third },
      { from: '2027-02-01', until: undefined, signed: third, applies: third },
    ]);
  });

  test('an announced version changes nothing before its day, but those who sign later are told', () => {
    expect(signingPeriods([second, third], '2026-11-23')).toEqual([
      { from: undefined, until: '2024-12-31', signed: undefined, applies: undefined },
      { from: '2025-01-01', until: '2027-01-31', signed: second, applies: second },
      { from: '2027-02-01', until: undefined, signed: third, applies: third },
    ]);
  });

  test('gaps and an end are periods of their own; without versions there are none', () => {
    const late = version('2025-06-01', 'new-contracts', '2025-12-31');
    expect(
      signingPeriods([first, late], '2026-11-23').map(({ from, until, applies }) => [from, until, applies]),
    ).toEqual([
      [undefined, '2022-12-31', undefined],
      ['2023-01-01', '2024-12-31', first],
      ['2025-01-01', '2025-05-31', undefined],
      ['2025-06-01', '2025-12-31', late],
      ['2026-01-01', undefined, undefined],
    ]);
    expect(signingPeriods([], '2026-11-23')).toEqual([]);
  });

  test('for any versions, each day of signing lies in exactly one period, with the right versions', () => {
    const day = fc.integer({ min: -40, max: 700 }).map((days) => addDuration('2025-01-01', `P${days + 40}D`));
    fc.assert(
      fc.property(versionSets(), day, day, (versions, signed, on) => {
        const hits = signingPeriods(versions, on).filter(
          ({ from, until }) => (from === undefined || from <= signed) && (until === undefined || signed <= until),
        );
        expect(hits).toHaveLength(versions.length === 0 ? 0 : 1);
        const [hit] = hits;
        expect(hit?.signed).toBe(versions.find((candidate) => versionState(candidate, signed) === 'in-force'));
        expect(hit?.applies).toBe(expected(versions, signed, on));
      }),
    );
  });
});

/** The rule in plain words: the version of the day of signing, or the latest later one for all contracts. */
function expected(versions: readonly DatedVersion[], signed: string, on: string): DatedVersion | undefined {
  const later = versions.findLast(
    ({ validFrom, appliesTo }) => validFrom > signed && validFrom <= on && appliesTo === 'all-contracts',
  );
  return later ?? versions.find((candidate) => versionState(candidate, signed) === 'in-force');
}

function versionSets() {
  const steps = fc.array(
    fc.record({
      days: fc.integer({ min: 1, max: 90 }),
      gap: fc.integer({ min: 0, max: 3 }),
      forAll: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  return fc.tuple(steps, fc.boolean()).map(([list, open]) => {
    let from = '2025-01-20';
    return list.map(({ days, gap, forAll }, index): DatedVersion => {
      const next = addDuration(from, `P${days + gap}D`);
      const until = open && index === list.length - 1 ? undefined : subtractDuration(next, `P${gap + 1}D`);
      const made = version(from, forAll ? 'all-contracts' : 'new-contracts', until);
      from = next;
      return made;
    });
  });
}
