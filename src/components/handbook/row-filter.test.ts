import { expect, test } from 'vitest';
import { choiceOf, fits, fold, withChoice } from './row-filter.ts';

const names = ['task', 'station'];

test('a choice survives the way through the address', () => {
  const choice = { facets: { station: 'erstkontakt' }, words: 'Gespräch' };
  const parameters = withChoice(new URLSearchParams('other=1&task=advice'), names, choice);
  expect(parameters.toString()).toBe('other=1&station=erstkontakt&q=Gespr%C3%A4ch');
  expect(choiceOf(parameters, names)).toEqual(choice);
});

test('parameters that are no facet are no choice', () => {
  expect(choiceOf(new URLSearchParams('owner=qmb&task='), names)).toEqual({ facets: {}, words: '' });
});

test('a row fits if it has every chosen value', () => {
  const row = { task: 'advice', station: 'erstkontakt auftragsklaerung' };
  expect(fits({ facets: {}, words: '' }, row, 'Erstgespräch')).toBe(true);
  expect(fits({ facets: { station: 'auftragsklaerung' }, words: '' }, row, '')).toBe(true);
  expect(fits({ facets: { station: 'auftrag' }, words: '' }, row, '')).toBe(false);
  expect(fits({ facets: { station: 'erstkontakt', task: 'care' }, words: '' }, row, '')).toBe(false);
  expect(fits({ facets: { owner: 'qmb' }, words: '' }, row, '')).toBe(false);
});

test('a row fits if it has every word, however it is typed', () => {
  const text = 'Persönliches\n   Erstgespräch außer Haus';
  expect(fits({ facets: {}, words: 'ERSTGESPRACH haus' }, {}, text)).toBe(true);
  expect(fits({ facets: {}, words: 'ausser' }, {}, text)).toBe(true);
  expect(fits({ facets: {}, words: 'persoenliches erstgespraech' }, {}, text)).toBe(true);
  expect(fits({ facets: {}, words: 'Erstgespräch Telefon' }, {}, text)).toBe(false);
});

test('folding', () => {
  expect(fold('  Große   ÜBUNG ')).toBe('grosse ubung');
});
