import { expect, test } from 'vitest';
import { ownName, pageLanguage, textDirection } from './text-language.ts';

test.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['ckb', 'rtl'],
  ['he', 'rtl'],
  ['uk', 'ltr'],
  ['az-Arab', 'rtl'],
  ['de-simple', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(textDirection(tag)).toBe(direction);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de-simple', 'de'],
  ['ar', 'de'],
] as const)('the words around a text in %s are in %s', (tag, language) => {
  expect(pageLanguage(tag, 'de')).toBe(language);
});

test.each([
  ['en', 'English'],
  ['ar', 'العربية'],
  ['de-simple', 'Leichte Sprache'],
  ['en-simple', 'Easy language'],
])('%s calls itself %s', (tag, name) => {
  expect(ownName(tag)).toBe(name);
});
