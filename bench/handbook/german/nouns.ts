/** The gender decides the article. */
export type Gender = 'm' | 'f' | 'n';

/** A noun in the singular that needs no ending in the accusative and dative. */
export interface Noun {
  readonly gender: Gender;
  readonly word: string;
}

const nouns = (gender: Gender, words: string): Noun[] => words.split(' ').map((word) => ({ gender, word }));

/** First parts of compounds, with the letter that links them. */
export const FIRST_PARTS =
  'Beratungs Betreuungs Aufnahme Förder Eltern Gruppen Team Hilfeplan Übergangs Wohn Familien Jugend Lern Arbeits Ausbildungs Praxis Vermittlungs Quartiers Stadtteil Nachbarschafts Abschluss Zwischen Jahres Einzel Alltags Gesundheits Teilhabe Angehörigen Orientierungs Einstiegs Krisen Selbsthilfe Frauen Väter Bildungs Freizeit Ehrenamts Paten Mobilitäts'.split(
    ' ',
  );

/** Last parts of compounds, by what they name. */
export const LAST_PARTS = {
  /** Occasions on which people meet: from these come the names of procedures. */
  anlass: [
    ...nouns('n', 'gespräch treffen café frühstück forum seminar'),
    ...nouns('f', 'sprechstunde runde werkstatt konferenz begleitung'),
    ...nouns('m', 'besuch abend nachmittag rundgang beirat'),
  ],
  /** Things on paper. */
  blatt: [
    ...nouns('f', 'mappe liste vereinbarung übersicht karte'),
    ...nouns('n', 'blatt heft protokoll formular'),
    ...nouns('m', 'bogen plan brief bericht kalender leitfaden'),
  ],
  /** Places. */
  raum: [...nouns('m', 'raum treffpunkt standort garten'), ...nouns('n', 'büro haus'), ...nouns('f', 'stelle')],
} as const satisfies Readonly<Record<string, readonly Noun[]>>;

/** Nouns that are used as they are. */
export const NOUNS = {
  sache: [
    ...nouns('f', 'Wohnung Ausbildung Arbeit Gesundheit Freizeit Mobilität Sprache'),
    ...nouns('m', 'Alltag Haushalt Lebensunterhalt Antrag Umzug'),
    ...nouns('n', 'Wohnumfeld Budget'),
  ],
  ergebnis: [
    ...nouns('f', 'Antwort Entscheidung Zusage Absprache Auskunft Empfehlung'),
    ...nouns('m', 'Vorschlag Beschluss Termin Auftrag'),
    ...nouns('n', 'Ergebnis Angebot Ziel'),
  ],
  merkmal: [
    ...nouns('f', 'Ruhe Verlässlichkeit Offenheit Klarheit Nähe'),
    ...nouns('m', 'Überblick Austausch Halt'),
    ...nouns('n', 'Vertrauen Verständnis'),
  ],
} as const satisfies Readonly<Record<string, readonly Noun[]>>;

/** Articles by the form that a masculine noun would have. */
export const ARTICLES: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  der: { m: 'der', f: 'die', n: 'das' },
  den: { m: 'den', f: 'die', n: 'das' },
  dem: { m: 'dem', f: 'der', n: 'dem' },
  ein: { m: 'ein', f: 'eine', n: 'ein' },
  einen: { m: 'einen', f: 'eine', n: 'ein' },
  einem: { m: 'einem', f: 'einer', n: 'einem' },
  kein: { m: 'kein', f: 'keine', n: 'kein' },
  keinen: { m: 'keinen', f: 'keine', n: 'kein' },
  jeder: { m: 'jeder', f: 'jede', n: 'jedes' },
  jeden: { m: 'jeden', f: 'jede', n: 'jedes' },
  jedem: { m: 'jedem', f: 'jeder', n: 'jedem' },
  unser: { m: 'unser', f: 'unsere', n: 'unser' },
  unseren: { m: 'unseren', f: 'unsere', n: 'unser' },
  unserem: { m: 'unserem', f: 'unserer', n: 'unserem' },
  zum: { m: 'zum', f: 'zur', n: 'zum' },
  im: { m: 'im', f: 'in der', n: 'im' },
  beim: { m: 'beim', f: 'bei der', n: 'beim' },
  vom: { m: 'vom', f: 'von der', n: 'vom' },
};
