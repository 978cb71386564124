import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meets, parseMeasured, parseTarget } from './target.ts';

/** Whether a value meets a target, both as written. */
function met(target: string, value: string | number, unit = '', language: 'de' | 'en' = 'de'): boolean | undefined {
  const wanted = parseTarget(target, language);
  const measured = parseMeasured(value, language);
  return wanted && measured && meets(wanted, measured, unit);
}

describe('a target', () => {
  it.each<[target: string, just: number, not: number]>([
    ['<= 10', 10, 11],
    ['<=10', 10, 10.5],
    ['≤ 10', 10, 11],
    ['höchstens 10', 10, 11],
    ['Höchstens 10 Tage', 10, 11],
    ['max. 10', 10, 11],
    ['bis zu 10 Tage', 10, 11],
    ['innerhalb von 10 Tagen', 10, 11],
    ['binnen 10 Tagen', 10, 11],
    ['spätestens nach 10 Tagen', 10, 11],
    ['nicht über 10', 10, 11],
    ['10 Tage oder weniger', 10, 11],
    ['within 10 days', 10, 11],
    ['mind. 80 %', 80, 79],
    ['nicht unter 80 %', 80, 79],
    ['80 % oder mehr', 80, 79],
    ['80 or more', 80, 79],
    ['at most 10 days', 10, 11],
    ['< 5', 4, 5],
    ['unter 5', 4.9, 5],
    ['weniger als 5 %', 4, 5],
    ['>= 80', 80, 79],
    ['≥ 80 %', 80, 79],
    ['mindestens 80', 80, 79],
    ['mindestens 80 Prozent', 80, 79],
    ['at least 80', 80, 79],
    ['> 3', 3.1, 3],
    ['mehr als 3', 4, 3],
    ['= 100', 100, 99],
    ['genau 4', 4, 5],
    ['10-20', 20, 21],
    ['10–20 Personen', 10, 9],
    ['10 bis 20', 15, 25],
    ['zwischen 10 und 20', 10, 9.9],
    ['between 10 and 20', 20, 20.1],
    ['<= 2,5', 2.5, 2.6],
    ['<= 2.5', 2.5, 2.6],
    ['>= 1.000', 1000, 999],
    ['>= 1.234,5', 1234.5, 1234.4],
    ['>= -5', -5, -6],
  ])('%s is met by %d and missed by %d', (target, just, not) => {
    expect(met(target, just)).toBe(true);
    expect(met(target, not)).toBe(false);
  });

  it.each([
    '10',
    'so wenige wie möglich',
    'höchstens 10 Tage in zwei von 3 Fällen',
    '<= 10 und >= 5',
    'steigend',
    'bis 31.12.2026',
    '20-10',
    '>= 1.2.3',
    '',
  ])('%j says nothing that a number could be held against', (target) => {
    expect(parseTarget(target, 'de')).toBeUndefined();
  });

  it('reads thousands as the handbook’s language writes them', () => {
    expect(met('>= 1,000', 999, '', 'en')).toBe(false);
    expect(met('>= 1,000', 999, '', 'de')).toBe(true);
    expect(met('>= 1.000', 999, '', 'de')).toBe(false);
    expect(met('>= 1.000', 999, '', 'en')).toBe(true);
  });

  it('is not held against a value in another unit', () => {
    expect(met('<= 10 Tage', '3 Wochen')).toBeUndefined();
    expect(met('<= 10', '3 Wochen', 'Tage')).toBeUndefined();
    expect(met('<= 10', '12 Tage', 'Tage')).toBe(false);
    expect(met('<= 10 Tage im Median', '12 Tage', 'Tage')).toBe(false);
    expect(met('>= 80 %', '85 Prozent', '%')).toBe(true);
  });

  it('is not held against a share that might be a fraction', () => {
    expect(met('>= 80', 0.85, '%')).toBeUndefined();
    expect(met('>= 80 %', 1)).toBeUndefined();
    expect(met('>= 80 % der Fälle', 0.85)).toBeUndefined();
    expect(met('>= 80 %', 0)).toBe(false);
  });

  it.each(['ca. 12', 'etwa 12', 'zwölf', '12 von 14', '1:30', ''])('takes no number from %j', (value) => {
    expect(parseMeasured(value, 'de')).toBeUndefined();
  });
});

describe('any target', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);
  const written = (value: number, comma: boolean) => (comma ? String(value).replace('.', ',') : String(value));

  it('compares as numbers do, however it is spaced and its decimals are written', () => {
    const signs = { '<=': 0, '>=': 0, '<': 0, '>': 0, '=': 0 };
    const truth = (sign: string, value: number, bound: number) =>
      ({ '<=': value <= bound, '>=': value >= bound, '<': value < bound, '>': value > bound, '=': value === bound })[
        sign
      ];
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(signs)),
        number,
        fc.oneof(number, fc.constant(0)),
        fc.boolean(),
        fc.constantFrom('', ' ', '  '),
        (sign, bound, difference, comma, space) => {
          const text = `${sign}${space}${written(bound, comma)}`;
          // Three decimals never occur, so that no number reads as thousands.
          const value = Math.round((bound + difference) * 100) / 100;
          expect(met(text, value)).toBe(truth(sign, value, bound));
        },
      ),
    );
  });

  it('never throws and never answers for a text without a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const target = parseTarget(text, 'de');
        if (!/\d/.test(text)) expect(target).toBeUndefined();
      }),
    );
  });
});
