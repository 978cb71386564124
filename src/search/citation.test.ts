import { describe, expect, test } from 'vitest';
import { citedClauses } from './citation.ts';

const clause = (number: string, document: string, title = 'Termine', paragraphs: string[] = []) => ({
  number,
  title: `§ ${number} ${title}`,
  document,
  url: `${document}#par-${number}`,
  paragraphs,
});
const care = clause('4', 'Betreuungsvertrag', 'Termine', ['1', '2']);
const coaching = clause('4', 'Coaching');
const clauses = [care, coaching, clause('12', 'Coaching'), clause('4a', 'Coaching')];
const cited = (query: string) => citedClauses(query, clauses, 'de');

test.each([
  '§ 4',
  '§4',
  'Paragraf 4',
  'Paragraph 4',
  'Ziffer 4',
  'Ziff. 4',
  'Nr. 4',
  'Punkt 4',
  'Art. 4',
  'was steht in § 4?',
])('%s', (query) => {
  expect(cited(query)).toEqual([
    { clause: care, paragraph: undefined },
    { clause: coaching, paragraph: undefined },
  ]);
});

test.each([
  ...[
    '§ 4 Abs. 2',
    '§4 (2)',
    '§ 4 Absatz 2 Satz 1',
    'Paragraph 4 Absatz 2',
    '§ 4 II',
    'Ziffer 4.2',
    '4.2',
    '§ 4, Abs 2',
  ],
  ...['§ 4 Abs. 2 Nr. 3', 'Section 4(2)', 'clause 4 para 2'],
])('%s leads to the paragraph where it has an address', (query) => {
  expect(cited(query)).toEqual([
    { clause: care, paragraph: '2' },
    { clause: coaching, paragraph: undefined },
  ]);
});

describe('more words', () => {
  test('choose the document, in any form', () => {
    expect(cited('§ 4 Betreuungsvertrag').map(({ clause }) => clause)).toEqual([care]);
    expect(cited('§ 4 des Betreuungsvertrags').map(({ clause }) => clause)).toEqual([care]);
    expect(cited('Termine § 4 Coaching').map(({ clause }) => clause)).toEqual([coaching]);
  });

  test('that mean any terms choose none', () => {
    expect(cited('§ 4 im Vertrag')).toHaveLength(2);
    expect(cited('§ 4 der AGB')).toHaveLength(2);
  });

  test('of a law lead elsewhere', () => {
    expect(cited('§ 4 BGB')).toEqual([]);
    expect(cited('§ 4 SGB IX Wohngeld')).toEqual([]);
  });
});

test('letters belong to the number', () => {
  expect(cited('§ 4a').map(({ clause }) => clause.number)).toEqual(['4a']);
  expect(cited('§ 4 a').map(({ clause }) => clause.number)).toEqual(['4a']);
});

test.each(['4 Wochen', '4', 'Termin am 4.2.2026', '40', '§ 99', 'Zeile 4.2'])('%s cites nothing', (query) => {
  expect(cited(query)).toEqual([]);
});

test('terms are named by the short name in their address too', () => {
  const entry = {
    ...clause('4', 'Allgemeine Bedingungen Ambulante Hilfe'),
    url: 'bedingungen/betreuungsvertrag/#par-4',
  };
  const named = citedClauses('Betreuungsvertrag § 4', [entry, coaching], 'de');
  expect(named.map(({ clause: { document } }) => document)).toEqual([entry.document]);
});
