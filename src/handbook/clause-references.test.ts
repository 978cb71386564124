import { describe, expect, it } from 'vitest';
import { clauseReferences, namedClauses, paragraphReferences } from './clause-references.ts';

const found = (text: string, style: 'sign' | 'word' | 'point' = 'sign') =>
  clauseReferences(text, style).map(({ clause, paragraph }) => (paragraph ? `${clause}(${paragraph})` : clause));

describe('clauseReferences', () => {
  it.each([
    ['Für Preise gilt § 7.', ['7']],
    ['Ihr Recht nach § 12 Abs. 1 besteht daneben.', ['12(1)']],
    ['nach § 3 Absatz 2 Satz 1 vereinbart', ['3(2)']],
    ['§ 4 Abs 2 gilt entsprechend', ['4(2)']],
    ['§ 4 (2) und § 5 dieser Bedingungen', ['4(2)', '5']],
    ['§ 4 Abs. 1 und Abs. 3', ['4(1)', '4(3)']],
    ['§ 4 Abs. 1 und 2 gelten, ebenso § 5 Absätze 1 bis 3.', ['4(1)', '4(2)', '5(1)', '5(3)']],
    ['§ 4 Abs. 1 und 2 Wochen später', ['4(1)']],
    ['Siehe §§ 3 bis 5.', ['3', '5']],
    ['ملزمون بالقانون (§ 203 StGB). وفيما عدا § 6 (1) لا نتحدث عنكم.', ['6(1)']],
    ['§§ 4 Abs. 1, 5 Abs. 2', ['4(1)', '5(2)']],
    ['nach Paragraph 4 Absatz 2 und Paragraf 5', ['4(2)', '5']],
    ['Die §§ 4, 5 und 7a gelten nicht.', ['4', '5', '7a']],
    ['Nach § 4 oder 14 Tage später', ['4']],
    ['Ein Anruf oder eine SMS nach § 99 genügt der GmbH.', ['99']],
    ['Näheres regelt das BGB. Für Preise gilt § 7.', ['7']],
  ])('finds own clauses in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '§ 305 BGB',
    'BGB § 305',
    '(§ 312g BGB)',
    '§§ 60 bis 67 SGB I',
    '§§ 60 ff. SGB I',
    'nach § 84 SGG',
    '§ 6 KSchG',
    '§ 879 Abs 3 ABGB',
    '§ 29 des Neunten Buches',
    '§ 29 des Neunten Buches Sozialgesetzbuch',
    '§ 1814 Abs. 1 Satz 1 Nr. 2 BGB',
    'SGB IX, § 29',
    '(§ 123 Abs. 6 SGB IX, § 75 Abs. 6 SGB XII)',
    'Das Bürgerliche Gesetzbuch sieht in § 626 eine Frist vor.',
    '§ 7 der Hausordnung',
    '§ 10 Rahmenvertrag',
    'Art. 6 Abs. 1 lit. b DSGVO',
  ])('leaves the law alone in "%s"', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text, 'word')).toEqual([]);
  });

  it.each([
    ['see section 7(2) and Sections 3 and 4', ['7(2)', '3', '4']],
    ['under clause 9', ['9']],
    ['section 305 BGB', []],
    ['section 29 of the German Civil Code', []],
    ['Article 6(1) GDPR', []],
    ['sections 60 to 67 of Book I', []],
  ])('reads English: "%s"', (text, expected) => {
    expect(found(text, 'word')).toEqual(expected);
  });

  it.each([
    ['Ziffer 3.2 gilt.', ['3(2)']],
    ['Ziffern 3.1 und 4.2', ['3(1)', '4(2)']],
    ['Ziffer 3.1 bis 3.3', ['3(1)', '3(3)']],
    ['Abschnitt 3, Artikel 4 Absatz 2, die Artikeln 5 bis 7', ['3', '4(2)', '5', '7']],
    ['clause 4.2, clauses 3.1 and 4.2', ['4(2)', '3(1)', '4(2)']],
    ['section 4, paragraph 2', ['4(2)']],
    ['Sie kamen am Punkt 3.2.2026 an.', ['3']],
  ])('reads numbers with points and other words: "%s"', (text, expected) => {
    expect(found(text, 'point')).toEqual(expected);
  });

  it('reads only references in the style of the text', () => {
    expect(found('§ 4 gilt.', 'point')).toEqual([]);
    expect(found('Ziffer 4 gilt, um Punkt 8 Uhr, um Punkt 12.', 'point')).toEqual(['4']);
  });
});

describe('paragraphReferences', () => {
  const own = (text: string) =>
    paragraphReferences(text, clauseReferences(text, 'sign')).map(({ paragraph, start, end }) => [
      paragraph,
      text.slice(start, end),
    ]);

  it('finds paragraphs of the clause in which they are named', () => {
    expect(own('Absatz 2 gilt entsprechend.')).toEqual([['2', 'Absatz 2']]);
    expect(own('In den Fällen von Abs. 1 und 3 zahlen Sie nichts.')).toEqual([
      ['1', 'Abs. 1'],
      ['3', '3'],
    ]);
  });

  it.each(['§ 4 Abs. 2', '§ 4 Abs. 1 und Abs. 3', 'Absatz 2 des Vertrags', 'Absatz 2 BGB', 'Sonderabsatz 2'])(
    'leaves "%s" alone',
    (text) => {
      expect(own(text)).toEqual([]);
    },
  );
});

describe('namedClauses', () => {
  it.each([
    ['§ 4', ['4']],
    ['§ 4 Abs. 2', ['4']],
    ['§§ 4 und 5', ['4', '5']],
    ['§ 12 (bisher § 11)', ['12', '11']],
    ['Section 4 (2)', ['4']],
    ['4a', ['4a']],
    ['Präambel', []],
  ])('reads "%s"', (text, expected) => {
    expect([...namedClauses(text)]).toEqual(expected);
  });
});
