import { expect, test } from 'vitest';
import { exactFirst } from './exactness.ts';

/** The order of pages, each found by some words with a score. */
function order(
  query: string,
  ...pages: { title: string; content: string; score: number; by?: string; isPartial?: boolean }[]
) {
  const found = pages.map(({ title, content, score, by, isPartial = false }) => ({
    ranked: { result: undefined, score, words: by ?? query, isPartial },
    page: { content, meta: { title } },
  }));
  return exactFirst(query.split(' '), found).map(({ meta }) => meta.title);
}

test('the very word stands before others of its stem', () => {
  const rate = { title: 'Zahlung', content: 'Jede Rate ist am Ersten fällig.', score: 1 };
  const rat = { title: 'Gremien', content: 'Der Rat tagt monatlich.', score: 0.6 };
  expect(order('Rat', rate, rat)).toEqual(['Gremien', 'Zahlung']);
});

test('inflections of long words count nearly as much', () => {
  const forms = { title: 'A', content: 'Kündigungen gehen an die Leitung.', score: 1 };
  const mention = { title: 'B', content: 'Die Kündigung', score: 0.8 };
  expect(order('Kündigung', forms, mention)).toEqual(['A', 'B']);
});

test('words that stand together count more than scattered ones', () => {
  const between = 'und dann noch vieles andere '.repeat(8);
  const scattered = { title: 'A', content: `Der Termin ${between} kann man absagen.`, score: 1 };
  const together = { title: 'B', content: 'Einen Termin können Sie bis zum Vortag absagen.', score: 0.9 };
  expect(order('Termin absagen', scattered, together)).toEqual(['B', 'A']);
});

test('a title that has a word of the query counts more', () => {
  const about = {
    title: 'Persönliches Erstgespräch',
    content: 'So läuft das Gespräch',
    score: 0.8,
    by: 'Erstgespräch',
  };
  const mention = { title: 'Vertrag', content: 'Ablauf nach dem Erstgespräch', score: 1 };
  expect(order('Ablauf Erstgespräch', mention, about)).toEqual(['Persönliches Erstgespräch', 'Vertrag']);
});

test('pages that have only some of the words stand below all that have them all', () => {
  const some = { title: 'A', content: 'Infotag', score: 0.9, by: 'Infotag', isPartial: true };
  const all = { title: 'B', content: 'Kein Wort zum Jobcenter mehr, kein Infotag.', score: 0.3 };
  expect(order('kein Infotag mehr', some, all)).toEqual(['B', 'A']);
});
