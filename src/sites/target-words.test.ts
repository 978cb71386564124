import { expect, test } from 'vitest';
import { meetsTarget, targetWords, valueWords } from './target-words.ts';
import { testSite } from './test-site.ts';

const site = await testSite({});
const words = (target: string | number | undefined, unit?: string) =>
  targetWords(site, { id: 'x', title: 'X', target, unit });

test('targets in words', () => {
  expect(words('<= 10', 'Tage')).toBe('höchstens 10\u00a0Tage');
  expect(words('>= 80', '%')).toBe('mindestens 80\u00a0%');
  expect(words('> 2,5')).toBe('mehr als 2,5');
  expect(words('< 3')).toBe('weniger als 3');
  expect(words('= 100', '%')).toBe('genau 100\u00a0%');
  expect(words('10–20', 'Tage')).toBe('10 bis 20\u00a0Tage');
});

test('a sentence stays a sentence, nothing is no target', () => {
  expect(words('Alle sind zufrieden.', '%')).toBe('Alle sind zufrieden.');
  expect(words(undefined)).toBe('kein Zielwert');
});

test('values', () => {
  expect(valueWords(site, 1234.5, 'Euro')).toBe('1.234,5\u00a0Euro');
  expect(valueWords(site, 'etwa 12', 'Tage')).toBe('etwa 12');
});

test('whether a value meets its target', () => {
  const indicator = { id: 'x', title: 'X', target: '<= 10', unit: 'Tage' };
  expect(meetsTarget(site, indicator, 9)).toBe(true);
  expect(meetsTarget(site, indicator, 14)).toBe(false);
  expect(meetsTarget(site, indicator, 'etwa zehn')).toBeUndefined();
});
