import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, subtractDuration } from '../handbook/dates.ts';
import type { PublicTerms, PublicTermsVersion } from '../handbook/public-handbook.ts';
import { versionState } from '../handbook/terms-contracts.ts';
import { type ContractAnswer, contractAnswers } from './contract-answers.ts';
import { pickerScript } from './contract-picker.ts';

const version = (
  validFrom: string,
  appliesTo: PublicTermsVersion['appliesTo'],
  until?: string,
): PublicTermsVersion => ({
  validFrom,
  appliesTo,
  until,
  texts: [],
});

const terms = (versions: readonly PublicTermsVersion[]): PublicTerms => ({
  id: 'vertrag',
  title: 'Vertrag',
  kind: 'general-terms',
  services: [],
  legalBasis: [],
  bindingLanguage: 'de',
  keywords: [],
  versions,
});

/** What the page's script shows for a day of signing, entered on a day. */
function answered(answers: readonly ContractAnswer[], signed: string, today: string, valid = true) {
  const future = { hidden: true };
  const past = { hidden: false };
  const sections = [
    { dataset: { problem: 'none' }, answer: 'none' },
    { dataset: { problem: 'wrong' }, answer: 'wrong' },
    ...answers.map((answer) => ({
      dataset: {
        terms: answer.terms.id,
        from: answer.from,
        until: answer.until,
        asOf: answer.asOf,
        asOfUntil: answer.asOfUntil,
      },
      answer,
    })),
  ].map((section) => ({
    ...section,
    hidden: true,
    focus: () => undefined,
    querySelectorAll: (selector: string) => (selector === '.future' ? [future] : [past]),
  }));
  let submit: (event: { preventDefault(): void }) => void = () => undefined;
  const day = { value: signed, validity: { valid }, setAttribute: () => undefined };
  const form = {
    hidden: true,
    elements: { terms: { value: 'vertrag', options: [] }, day },
    addEventListener: (_: string, listener: typeof submit) => {
      submit = listener;
    },
  };
  const clock = class extends Date {
    constructor() {
      super(`${today}T12:00:00`);
    }
  };
  runInNewContext(pickerScript({ language: 'de', organisation: {} }), {
    Date: clock,
    location: { hash: '' },
    addEventListener: () => undefined,
    document: { querySelector: () => form, querySelectorAll: () => sections },
  });
  expect(form.hidden).toBe(false);
  submit({ preventDefault: () => undefined });
  const shown = sections.filter(({ hidden }) => !hidden);
  expect(shown.length).toBeLessThanOrEqual(1);
  return { answer: shown[0]?.answer, isToCome: !future.hidden };
}

const first = version('2023-01-01', 'new-contracts', '2024-12-31');
const second = version('2025-01-01', 'new-contracts', '2027-01-31');
const third = version('2027-02-01', 'all-contracts');
const sample = contractAnswers(terms([first, second, third]), '2026-11-23');

describe('the picker', () => {
  test('tells which version applies, and what replaces it', () => {
    expect(answered(sample, '2023-05-05', '2026-11-23')).toMatchObject({
      answer: { signed: first, applies: first, newer: second, next: third },
      isToCome: false,
    });
  });

  test('answers rightly long after the page was built', () => {
    expect(answered(sample, '2023-05-05', '2027-02-01').answer).toMatchObject({
      signed: first,
      applies: third,
      next: undefined,
    });
    expect(answered(sample, '2025-05-05', '2027-01-31').answer).toMatchObject({ applies: second, next: third });
  });

  test('says that a day is still to come', () => {
    expect(answered(sample, '2027-03-01', '2026-11-23')).toMatchObject({ answer: { applies: third }, isToCome: true });
    expect(answered(sample, '2027-03-01', '2027-03-01')).toMatchObject({ isToCome: false });
  });

  test('has words for days before the first version, in a gap and after the last', () => {
    const late = version('2025-06-01', 'new-contracts', '2025-12-31');
    const answers = contractAnswers(terms([first, late]), '2026-11-23');
    const gap = (day: string) => {
      const { answer } = answered(answers, day, '2026-11-23');
      return typeof answer === 'object' ? [answer.gap, answer.applies] : answer;
    };
    expect(gap('2022-12-31')).toEqual(['before', undefined]);
    expect(gap('2025-05-31')).toEqual(['between', undefined]);
    expect(gap('2026-01-01')).toEqual(['after', undefined]);
    expect(gap('2025-06-01')).toEqual([undefined, late]);
  });

  test('asks again for a day that is missing or does not exist', () => {
    expect(answered(sample, '', '2026-11-23').answer).toBe('none');
    expect(answered(sample, '', '2026-11-23', false).answer).toBe('wrong');
  });

  test('a single version, and two announced ones', () => {
    const only = version('2025-01-01', 'new-contracts');
    expect(answered(contractAnswers(terms([only]), '2026-11-23'), '2026-01-01', '2030-01-01').answer).toMatchObject({
      applies: only,
      next: undefined,
      newer: undefined,
    });
    const last = version('2028-01-01', 'all-contracts');
    const two = contractAnswers(terms([first, second, { ...third, until: '2027-12-31' }, last]), '2026-11-23');
    expect(answered(two, '2025-05-05', '2026-12-01').answer).toMatchObject({ next: { validFrom: '2027-02-01' } });
    expect(answered(two, '2025-05-05', '2027-06-01').answer).toMatchObject({
      applies: { validFrom: '2027-02-01' },
      next: last,
    });
    expect(answered(two, '2025-05-05', '2028-06-01').answer).toMatchObject({ applies: last, next: undefined });
  });

  test('for any versions, whatever the day of building, reading and signing', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDuration('2025-01-01', `P${days}D`));
    fc.assert(
      fc.property(versionSets(), day, day, day, (versions, one, other, signed) => {
        const [built = one, read = other] = [one, other].sort();
        const { answer } = answered(contractAnswers(terms(versions), built), signed, read);
        const later = versions.findLast(
          ({ validFrom, appliesTo }) => validFrom > signed && validFrom <= read && appliesTo === 'all-contracts',
        );
        const expected = later ?? versions.find((candidate) => versionState(candidate, signed) === 'in-force');
        expect(typeof answer === 'object' ? answer.applies : answer).toBe(versions.length === 0 ? undefined : expected);
      }),
    );
  });
});

function versionSets() {
  const step = fc.record({
    days: fc.integer({ min: 1, max: 120 }),
    gap: fc.integer({ min: 0, max: 3 }),
    forAll: fc.boolean(),
  });
  return fc.tuple(fc.array(step, { maxLength: 6 }), fc.boolean()).map(([steps, isOpen]) => {
    let from = '2025-01-20';
    return steps.map(({ days, gap, forAll }, index) => {
      const next = addDuration(from, `P${days + gap}D`);
      const until = isOpen && index === steps.length - 1 ? undefined : subtractDuration(next, `P${gap + 1}D`);
      const made = version(from, forAll ? 'all-contracts' : 'new-contracts', until);
      from = next;
      return made;
    });
  });
}
