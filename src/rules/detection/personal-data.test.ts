import { describe, expect, it } from 'vitest';
import type { OwnContacts } from './own-contacts.ts';
import { personalData } from './personal-data.ts';

const found = (text: string, own?: OwnContacts) =>
  personalData(text, own).map(({ kind, found: words }) => `${kind}: ${words}`);

describe('personalData', () => {
  it.each([
    ['Herr Müller wartete lange.', 'name: Herr Müller'],
    ['Gespräch mit Frau Dr. Schmidt-Özdemir.', 'name: Frau Dr. Schmidt-Özdemir'],
    ['Herrn Prof. Dr. von der Heide war es zu laut.', 'name: Herrn Prof. Dr. von der Heide'],
    ['Die Frau Kaya am Empfang half gleich.', 'name: Frau Kaya'],
    ['Herr und Frau Nguyen beschwerten sich.', 'name: Frau Nguyen'],
    ['Herr und Frau Kowalczyk kamen.', 'name: Frau Kowalczyk'],
    ['Familie Yılmaz kam zu spät.', 'name: Familie Yılmaz'],
    ['Herr Richter rief nicht zurück.', 'name: Herr Richter'],
    ['Frau Al-Sayed bittet um Rückruf.', 'name: Frau Al-Sayed'],
    ['Mrs Smith had to wait.', 'name: Mrs Smith'],
    ["Mr. O'Neill was not called back.", "name: Mr. O'Neill"],
    ['Dr. Krause hat es bestätigt.', 'name: Dr. Krause'],
    ['Hr Schmidt wartete lange.', 'name: Hr Schmidt'],
    ['Dipl.-Ing. Hofer rief an.', 'name: Dipl.-Ing. Hofer'],
    ['Die Klientin Fatma Y. war unzufrieden.', 'name: Klientin Fatma Y.'],
    ['Klient: Peter Meier', 'name: Klient: Peter Meier'],
    ['Das Kind Lena M. fiel hin.', 'name: Kind Lena M.'],
    ['Die Betreuerin Anna Schmidt kam nicht.', 'name: Betreuerin Anna Schmidt'],
    ['Mail an m.muster[at]web[dot]de', 'email: m.muster[at]web[dot]de'],
    ['AZ 502-2024-118 nennen', 'file-number: AZ 502-2024-118'],
    ['SVNR 1234 010190', 'file-number: SVNR 1234 010190'],
    ['Antwort an max.muster@web.de erbeten', 'email: max.muster@web.de'],
    ['Antwort an max (at) web.de erbeten', 'email: max (at) web.de'],
    ['Rückruf unter 0341 5550100 erbeten', 'phone: 0341 5550100'],
    ['Rückruf unter +49 171 1234567.', 'phone: +49 171 1234567'],
    ['Rückruf: (030) 12 34 56 78', 'phone: (030) 12 34 56 78'],
    ['Handy 0171/1234567', 'phone: 0171/1234567'],
    ['Tel. 555 01 23', 'phone: 555 01 23'],
    ['+43 1 23456789 anrufen', 'phone: +43 1 23456789'],
    ['Konto DE89 3704 0044 0532 0130 00', 'iban: DE89 3704 0044 0532 0130 00'],
    ['AT611904300234573201', 'iban: AT611904300234573201'],
    ['wohnt in der Lindenstraße 12', 'address: Lindenstraße 12'],
    ['Der Besuch in der Karl-Heine-Straße 48 fiel aus.', 'address: Karl-Heine-Straße 48'],
    ['Lange Str. 5 a, Hinterhaus', 'address: Lange Str. 5 a'],
    ['Birkenweg 4, 04177 Leipzig', 'address: Birkenweg 4, 04177 Leipzig'],
    ['wohnhaft Birkenweg 4', 'address: Birkenweg 4'],
    ['lives at 12 Baker Street', 'address: 12 Baker Street'],
    ['geb. 12.03.1980', 'birth-date: geb. 12.03.1980'],
    ['geboren am 3. März 1980', 'birth-date: geboren am 3. März 1980'],
    ['date of birth: 12/03/1980', 'birth-date: date of birth: 12/03/1980'],
    ['Aktenzeichen 12 AZ 345/25', 'file-number: Aktenzeichen 12 AZ 345/25'],
    ['Kundennummer: 123A456789', 'file-number: Kundennummer: 123A456789'],
    ['case number 2025-1234', 'file-number: case number 2025-1234'],
  ])('finds it in "%s"', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'Frau und Herr sind gemeint.',
    'Er ist Herr der Lage.',
    'Die Anrede „Herr“ oder „Frau“ fehlte.',
    'Frau Bürgermeisterin hat eröffnet.',
    'Herr Präsident, meine Damen und Herren',
    'Eine Frau Mitte dreißig fragte nach.',
    'Frau Doktor war nicht da, Herr Erzieher auch nicht.',
    'Herr Gerichtsvollzieher kam ohne Termin.',
    'Bitte nicht „Sehr geehrter Herr Vorname“ schreiben.',
    'Die Handpuppe Frau Holle fehlte.',
    'Mr Fix-it, the toolbox, was empty.',
    'Sprechstunde Mo 9–12, Fr. Mittag',
    'Der Geburtstag am 3.5.2026 wurde vergessen.',
    'Der Spielplatz an der Uferstraße 20 Meter weiter ist gesperrt.',
    'The 12 Main Street office is cold, Room 4 High Street too.',
    'Wir haben der Frau Hilfe angeboten.',
    'Für Mann und Frau Termine am selben Tag.',
    'Die Frau Beraterin war freundlich.',
    'Beruf und Familie Zeit geben',
    'Für die Familie Unterstützung beantragt.',
    'Geöffnet Mo. bis Fr. Sprechstunde ab 9 Uhr.',
    'Am 14.03.2025 und am 2025-03-14 kam niemand.',
    'Seit dem 01.02.2025 kostet es 1.200,50 Euro.',
    '12-15 Uhr, 8:30 - 12:00 Uhr',
    'Termin erst nach 19 Tagen, 2024 waren es 2025.',
    '§ 305 Abs. 2 BGB und §§ 60 bis 67 SGB I',
    'BGH, Urteil vom 5. Mai 2020, Az. VIII ZR 12/20',
    'Das Aktenzeichen fehlte auf dem Bescheid.',
    'Notruf 112, Hilfe unter 0800 111 0 111 oder 116 117',
    'Parkplatz 12 war besetzt.',
    'Die Klientin Gruppe B. sagte ab, das Kind im Haus A. auch.',
    'Eine Kundin Anfang Mai und die Mitarbeiterin Empfang waren krank.',
    'Teilnehmerin Kurs B. fehlte; Kollegin Montag Urlaub.',
    'Der Arbeitsplatz 3 ist zu laut, der Rückweg 10 Minuten lang.',
    'In Zimmer 3 im Haus 2 zieht es.',
    'Die Beratungsstelle in der Hauptstraße 12 hat eine Stufe.',
    'Mit dem Waschsalon in der Laternengasse gesprochen.',
    'In 2025 Station Road was closed.',
    'Jahrgang 1980, seit 45 Jahren in Leipzig',
    'Version 2025-01-01, Fassung 1-2-3',
    'Von 26 Personen kamen 20, das sind 77 %.',
    'ISBN 978-3-16-148410-0',
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows what is the organisation’s own', () => {
    const own: OwnContacts = {
      emails: new Set(['kontakt@verein.example']),
      hosts: new Set(['verein.example']),
      phones: ['3023125140'],
      streets: new Set(['pfeilerhof 12', 'hauptstraße 3']),
    };
    expect(
      found(
        'Schreiben Sie an kontakt@verein.example oder hilfe@verein.example, rufen Sie +49 30 23125 140 oder 030 23125-117 an, Hauptstraße 3.',
        own,
      ),
    ).toEqual([]);
    expect(found('erika.muster@verein.example', own)).toEqual(['email: erika.muster@verein.example']);
  });

  it('finds several kinds in one text', () => {
    expect(found('Frau Müller, geb. 1.2.1980, Lindenstraße 4, 0341 555010, erika@web.de')).toEqual([
      'name: Frau Müller',
      'email: erika@web.de',
      'birth-date: geb. 1.2.1980',
      'phone: 0341 555010',
      'address: Lindenstraße 4',
    ]);
  });
});
