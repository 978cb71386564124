import { describe, expect, it } from 'vitest';
import { meantId, meantValue, type WrongValue } from './meant-value.ts';

const meant = (expected: string, found: string, rest: Partial<WrongValue> = {}) =>
  meantValue({ kind: 'procedure', field: 'status', expected, found, allowed: [], ...rest });

describe('meantValue', () => {
  it.each([
    ['not-a-date', '31.12.2026', '2026-12-31'],
    ['not-a-date', '1.2.2026', '2026-02-01'],
    ['not-a-date', '"2026-1-5"', '2026-01-05'],
    ['not-a-date', '2026/01/05', '2026-01-05'],
    ['not-a-date', '2026-01-05T10:00', '2026-01-05'],
    ['not-a-date', '5. März 2026', '2026-03-05'],
    ['not-a-date', '5 March 2026', '2026-03-05'],
    ['not-a-date', '30.02.2026', undefined],
    ['not-a-date', 'im Mai', undefined],
    ['not-a-duration', '12 Monate', 'P12M'],
    ['not-a-duration', '1 Jahr', 'P1Y'],
    ['not-a-duration', '6W', 'P6W'],
    ['not-a-duration', '14 days', 'P14D'],
    ['not-a-duration', 'bald', undefined],
    ['not-an-identifier', 'Geschäftsführung', 'geschaeftsfuehrung'],
    ['not-a-web-address', 'www.example.org/a', 'https://www.example.org/a'],
    ['not-a-web-address', 'javascript:alert(1)', undefined],
    ['not-a-language', 'de_AT', 'de-at'],
    ['boolean', 'ja', 'true'],
    ['boolean', '"no"', 'false'],
    ['string', '04177', '"04177"'],
    ['string', '[a]', undefined],
    ['number', '"12"', '12'],
    ['number', 'zwölf', undefined],
    ['array', 'erstkontakt', '[erstkontakt]'],
    ['array', '{ a: 1 }', undefined],
    ['object', '3', undefined],
  ])('%s: %s is probably %s', (expected, found, value) => {
    expect(meant(expected, found)).toBe(value);
  });

  it('knows choices by their values and by what people see', () => {
    const allowed = ['draft', 'in-force', 'retired'];
    expect(meant('choice', 'inforce', { allowed })).toBe('in-force');
    expect(meant('choice', 'Entwurf', { allowed })).toBe('draft');
    expect(meant('choice', 'in Kraft', { allowed })).toBe('in-force');
    expect(meant('choice', 'vielleicht', { allowed })).toBeUndefined();
  });
});

describe('meantId', () => {
  it('makes an id of any words', () => {
    expect(meantId('Erster Kontakt (Büro)')).toBe('erster-kontakt-buero');
    expect(meantId('--A__b--')).toBe('a-b');
    expect(meantId('§§ 1–3')).toBe('parpar-1-3');
    expect(meantId('日本')).toBeUndefined();
    expect(meantId(`${'Sehr lang '.repeat(20)}`)).toBe(`${'sehr-lang-'.repeat(8)}`.slice(0, -1));
    expect(meantId('ä'.repeat(60))).toBe('ae'.repeat(40));
  });
});
