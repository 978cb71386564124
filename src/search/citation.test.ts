import { expect, test } from 'vitest';
import { citedClauses } from './citation.ts';

const clause = (number: string, document: string) => ({ number, title: `§ ${number} Termine`, document, url: number });
const clauses = [clause('4', 'Betreuungsvertrag'), clause('4', 'Coaching'), clause('12', 'Coaching')];

test.each(['§ 4', '§4', 'Paragraf 4', 'Paragraph 4', '§ 4 Abs. 2', '§ 4 Absatz 2 Satz 1', '§ 4 (2)'])('%s', (query) => {
  expect(citedClauses(query, clauses)).toEqual(clauses.slice(0, 2));
});

test('a word of the title chooses the document', () => {
  expect(citedClauses('§ 4 Betreuungsvertrag', clauses)).toEqual([clauses[0]]);
  expect(citedClauses('§ 4 SGB IX Wohngeld', clauses)).toEqual([]);
});

test('numbers alone cite nothing', () => {
  expect(citedClauses('4 Wochen', clauses)).toEqual([]);
});
