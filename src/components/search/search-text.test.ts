import { expect, test } from 'vitest';
import { filled, segments } from './search-text.ts';

test('an excerpt in segments', () => {
  expect(segments('Wer sich <mark>beschwert</mark>, hilft. <mark>Danke</mark>')).toEqual([
    { text: 'Wer sich ', found: false },
    { text: 'beschwert', found: true },
    { text: ', hilft. ', found: false },
    { text: 'Danke', found: true },
  ]);
});

test('signs of the text stay signs', () => {
  expect(segments('Ziel: &lt;= 10 Tage &lt;script&gt;')).toEqual([{ text: 'Ziel: <= 10 Tage <script>', found: false }]);
});

test('an empty excerpt has no segments', () => {
  expect(segments('')).toEqual([]);
});

test('sentences with gaps', () => {
  expect(filled('{count} Ergebnisse für {words}', { count: 3, words: '$&' })).toBe('3 Ergebnisse für $&');
  expect(filled('{unknown}', {})).toBe('{unknown}');
});
