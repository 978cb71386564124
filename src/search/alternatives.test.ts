import { describe, expect, test } from 'vitest';
import { meaningOf } from './alternatives.ts';
import { readyVocabulary } from './ready-vocabulary.ts';
import { WordList } from './word-list.ts';

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
/** The words as a build writes them: nouns, with capitals, taken apart by each other. */
function written(all: readonly string[]): string {
  const list = new WordList();
  for (const word of all) list.add(word.charAt(0).toUpperCase() + word.slice(1));
  return list.written(new Set());
}
const given = {
  language: 'de' as const,
  words: written(words),
  synonyms: [['Beschwerde', 'Reklamation', 'nicht zufrieden']],
  everyday: [{ said: ['meckern', 'rauskommen'], meant: ['Beschwerde', 'Kündigung'] }],
  clauses: [],
};
const vocabulary = readyVocabulary(given);
const searched = (query: string, known = vocabulary) =>
  meaningOf(query, known).alternatives.map((each) => each.words.toLowerCase());

/** A handbook that has these words, as written. */
function knowing(...all: (string | typeof given.everyday)[]) {
  const list = new WordList();
  for (const word of all) if (typeof word === 'string') list.add(word);
  const everyday = all.flatMap((each) => (typeof each === 'string' ? [] : each));
  return readyVocabulary({ ...given, words: list.written(new Set()), synonyms: [], everyday });
}

describe('German', () => {
  test('parts lead to compounds, below the word itself', () => {
    expect(meaningOf('Management', vocabulary).alternatives).toEqual([
      { words: 'Management', weight: 1 },
      { words: 'Beschwerdemanagement', weight: 0.6 },
    ]);
    expect(searched('Person')).toContain('bezugsperson');
    expect(searched('Personen')).toContain('bezugsperson');
    expect(searched('Rat')).toEqual(['rat', 'teilnehmendenrat']);
    expect(searched('Frist')).toContain('kündigungsfrist');
  });

  test('compounds that no page has lead to their parts, both before one', () => {
    expect(searched('Beschwerdefrist')).toEqual(['beschwerde frist', 'frist', 'beschwerde']);
    expect(searched('Beschwerdetelefon')).toEqual(['beschwerde']);
  });

  test('two words that the pages write as one', () => {
    expect(searched('Beschwerde Management')).toContain('beschwerdemanagement');
    expect(searched('Kündigung Frist')).toContain('kündigungsfrist');
  });

  test.each(['Kuendigung', 'Kündigungen', 'kündigen', 'gekündigt', 'kündigt', 'KÜNDIGUNG', 'Kündigung'])(
    '%s',
    (query) => {
      expect(searched(query)).toContain('kündigung');
    },
  );

  test('spellings of ß', () => {
    expect(searched('Strasse')).toEqual(['straße']);
  });

  test('small words of a question do not count', () => {
    expect(searched('Wie kann ich kündigen?')).toContain('kündigung');
  });

  test('synonyms, also of several words and within a sentence', () => {
    expect(searched('Reklamation')).toEqual(['beschwerde']);
    expect(searched('nicht zufrieden')).toContain('beschwerde');
    expect(searched('ich bin mit der Kündigung nicht zufrieden')).toContain('kündigung beschwerde');
  });

  test('everyday words', () => {
    expect(searched('meckern')).toContain('beschwerde');
    expect(searched('rauskommen')).toContain('kündigung');
  });

  test('typing errors are corrected, and named', () => {
    expect(meaningOf('Beschwrede', vocabulary)).toMatchObject({ corrected: 'Beschwerde' });
    expect(meaningOf('Beschwerdemangaemnt', vocabulary)).toMatchObject({ corrected: 'Beschwerdemanagement' });
    expect(meaningOf('Beschwerde', vocabulary).corrected).toBeUndefined();
    expect(meaningOf('Quarkteilchenbeschleuniger', vocabulary)).toEqual({ alternatives: [], topics: [], loose: [] });
  });

  test('words of one stem that have nothing to do with each other', () => {
    const raten = knowing('Rat', 'Raten', 'Teilnehmendenrat', 'Teilnehmenden');
    expect(searched('Raten', raten)).toEqual(['raten']);
    expect(searched('Rate', raten)).toEqual(['raten']);
    expect(searched('Rat', raten)).toEqual(['rat', 'teilnehmendenrat']);
  });

  test('a saying of small words is not one of them alone', () => {
    const everyday = [{ said: ['steht mir zu'], meant: ['Rechte'] }];
    const rights = knowing('Rechte', 'spät', 'Absage', everyday);
    expect(searched('steht mir zu', rights)).toContain('rechte');
    expect(searched('zu spät', rights)).toEqual(['spät']);
  });

  test('a whole word is not the beginning of another one', () => {
    const everyday = [{ said: ['Hund'], meant: ['Haustier'] }];
    expect(searched('Hund', knowing('hundert', 'Haustier', everyday))).toEqual(['haustier']);
    expect(searched('Hund', knowing('Hundesteuer'))).toEqual(['hund']);
  });

  test('relatives of words that no page has', () => {
    expect(searched('Qualitätsmanagerin', knowing('Qualitätsmanagement'))).toEqual(['qualitätsmanagement']);
    expect(searched('Bildung', knowing('Ausbildung', 'bilden'))).toEqual(['ausbildung']);
    expect(searched('warten', knowing('warten', 'Wartezeit', 'Zeit', 'Warte'))).toEqual(['warten', 'wartezeit']);
  });

  test('several words are about their nouns', () => {
    const { topics, loose } = meaningOf('Akte schließen', knowing('Akte', 'schließen'));
    expect(topics).toEqual([{ words: 'Akte', weight: 0.5 }]);
    expect(loose).toEqual([
      { words: 'Akte', weight: 0.2 },
      { words: 'schließen', weight: 0.1 },
    ]);
    expect(meaningOf('Akte', knowing('Akte')).topics).toEqual([]);
    // "Geld zurück" is not about money.
    const everyday = [{ said: ['Geld zurück'], meant: ['Erstattung'] }];
    expect(meaningOf('Geld zurück', knowing('Geld', 'zurück', 'Erstattung', everyday)).topics).toEqual([]);
  });

  test.each(FALSE_FRIENDS)('%s does not lead to %s', (query, friend) => {
    expect(searched(query)).not.toContain(friend);
  });
});

test('English words are not taken apart', () => {
  const english = readyVocabulary({ ...given, language: 'en', words: 'bath bathring book bookring ring' });
  expect(searched('ring', english)).toEqual(['ring']);
});
