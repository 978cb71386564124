import { describe, expect, test } from 'vitest';
import { meaningOf, readyVocabulary } from './alternatives.ts';

/** Words that hold another word by chance: nobody who looks for the one means the other. */
const FALSE_FRIENDS = `rat:beratung rat:rate rat:vorrat rat:apparat art:karte art:warten art:quartal tag:vertrag
amt:gesamt amt:samt plan:plane not:notiz not:knoten ort:wort ort:antwort ort:verantwortung eis:kreis eis:preis
uhr:fuhren tee:team erbe:werben gabe:angaben lage:anlagen last:belastung ruf:beruf ruf:prüfung hof:hoffen
land:landung mut:vermutung test:kontest wahl:auswahlen reise:preise alter:verwaltung bogen:gebogene
rente:trente bild:bildung unfall:zufall kran:kranke`
  .split(/\s+/)
  .map((pair) => pair.split(':') as [string, string]);

const words = [
  ...new Set([...FALSE_FRIENDS.flat(), 'beschwerde', 'management', 'beschwerdemanagement', 'teilnehmendenrat']),
  ...['teilnehmenden', 'kündigung', 'kündigungsfrist', 'frist', 'straße', 'bezugsperson', 'person', 'bezug'],
];
const given = {
  language: 'de',
  words,
  synonyms: [['Beschwerde', 'Reklamation', 'nicht zufrieden']],
  clauses: [],
};
const vocabulary = readyVocabulary(given);
const searched = (query: string, known = vocabulary) => meaningOf(query, known).alternatives.map(({ words }) => words);

describe('German', () => {
  test('parts lead to compounds, below the word itself', () => {
    expect(meaningOf('Management', vocabulary).alternatives).toEqual([
      { words: 'management', weight: 1 },
      { words: 'beschwerdemanagement', weight: 0.5 },
    ]);
    expect(searched('Person')).toContain('bezugsperson');
    expect(searched('Rat')).toEqual(['rat', 'teilnehmendenrat']);
    expect(searched('Frist')).toContain('kündigungsfrist');
  });

  test('compounds that no page has lead to their parts', () => {
    expect(searched('Beschwerdefrist')).toEqual(['beschwerde frist']);
  });

  test('spellings and endings', () => {
    expect(searched('Kuendigung')).toContain('kündigung');
    expect(searched('Strasse')).toEqual(['straße']);
    expect(searched('Kündigungen')).toContain('kündigung');
  });

  test('synonyms, also of several words', () => {
    expect(searched('Reklamation')).toEqual(['Beschwerde', 'Beschwerde']);
    expect(searched('nicht zufrieden')).toContain('Beschwerde');
  });

  test('typing errors are corrected, and named', () => {
    expect(meaningOf('Beschwrede', vocabulary)).toMatchObject({ corrected: 'beschwerde' });
    expect(meaningOf('Beschwerde', vocabulary).corrected).toBeUndefined();
    expect(meaningOf('Quarkteilchenbeschleuniger', vocabulary)).toEqual({ alternatives: [] });
  });

  test.each(FALSE_FRIENDS)('%s does not lead to %s', (query, friend) => {
    expect(searched(query)).not.toContain(friend);
  });
});

test('English words are not taken apart', () => {
  const english = readyVocabulary({
    ...given,
    language: 'en',
    words: ['ring', 'bath', 'bathring', 'book', 'bookring'],
  });
  expect(searched('ring', english)).toEqual(['ring']);
});
