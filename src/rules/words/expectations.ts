/** What a field expects, in one sentence, by the schema's code. */
const EXPECTATIONS: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  'not-a-date': {
    de: 'Erwartet wird ein Tag des Kalenders in der Form JJJJ-MM-TT.',
    en: 'Expected: a day of the calendar as YYYY-MM-DD.',
  },
  'not-a-duration': {
    de: 'Erwartet wird eine Dauer wie P12M (12 Monate), P6W (6 Wochen) oder P14D (14 Tage).',
    en: 'Expected: a duration such as P12M (12 months), P6W (6 weeks) or P14D (14 days).',
  },
  'not-an-identifier': {
    de: 'Erwartet wird eine Kennung aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, ohne Umlaute und Leerzeichen.',
    en: 'Expected: an id of lower-case letters, digits and single hyphens.',
  },
  'not-a-web-address': {
    de: 'Erwartet wird eine Adresse, die mit https:// oder http:// beginnt.',
    en: 'Expected: an address that begins with https:// or http://.',
  },
  'not-an-email': { de: 'Erwartet wird eine E-Mail-Adresse.', en: 'Expected: an e-mail address.' },
  'not-a-language': {
    de: 'Erwartet wird ein Sprachkürzel wie de, en oder de-simple (Leichte Sprache).',
    en: 'Expected: a language tag such as de, en or de-simple (Leichte Sprache).',
  },
  'not-a-requirement': {
    de: 'Erwartet wird eine Anforderung: Katalog, Schrägstrich, Nummer, zum Beispiel qb-11/11.1.',
    en: 'Expected: a requirement: catalogue, slash, number, for example qb-11/11.1.',
  },
  'not-a-base-path': {
    de: 'Erwartet wird ein Pfad, der mit einem Schrägstrich beginnt, zum Beispiel /handbuch.',
    en: 'Expected: a path that begins with a slash, for example /handbook.',
  },
  'not-a-tag-pattern': {
    de: 'Erwartet wird der Name einer Markierung (Tag) mit höchstens einem Stern, zum Beispiel edition-*.',
    en: 'Expected: the name of a tag with at most one asterisk, for example edition-*.',
  },
  'not-a-fingerprint': {
    de: 'Erwartet wird ein Fingerabdruck. Diese Datei schreibt nur „npm run seal“; bitte nicht von Hand ändern.',
    en: 'Expected: a fingerprint. Only “npm run seal” writes this file; please do not change it by hand.',
  },
  'not-empty': {
    de: 'Erwartet wird ein Text. Wer die Angabe nicht braucht, löscht die Zeile.',
    en: 'Expected: a text. Delete the line if the field is not needed.',
  },
  string: { de: 'Erwartet wird ein Text.', en: 'Expected: a text.' },
  number: { de: 'Erwartet wird eine Zahl, ohne Anführungszeichen.', en: 'Expected: a number without quotation marks.' },
  int: {
    de: 'Erwartet wird eine ganze Zahl, ohne Anführungszeichen.',
    en: 'Expected: a whole number without quotation marks.',
  },
  'number|string': { de: 'Erwartet wird eine Zahl oder ein Text.', en: 'Expected: a number or a text.' },
  boolean: { de: 'Erwartet wird true (ja) oder false (nein).', en: 'Expected: true or false.' },
  array: {
    de: 'Erwartet wird eine Liste: in eckigen Klammern oder je Zeile ein Eintrag mit Strich davor.',
    en: 'Expected: a list, in square brackets or with one item a line and a hyphen before it.',
  },
  object: {
    de: 'Erwartet werden hier eigene Angaben der Form „feld: Wert“.',
    en: 'Expected: entries of the form “field: value”.',
  },
  record: {
    de: 'Erwartet werden hier eigene Angaben der Form „feld: Wert“.',
    en: 'Expected: entries of the form “field: value”.',
  },
};

/** What a field expects; empty where there is nothing to say beyond the choices. */
export function expectation(code: string, language: 'de' | 'en'): string {
  if (Object.hasOwn(EXPECTATIONS, code)) return EXPECTATIONS[code]?.[language] ?? '';
  const least = /^at-least-(\d+)$/.exec(code)?.[1];
  if (least === '1')
    return language === 'de' ? 'Erwartet wird mindestens ein Eintrag.' : 'Expected: at least one item.';
  if (least !== undefined)
    return language === 'de' ? `Erwartet wird mindestens ${least}.` : `Expected: at least ${least}.`;
  return '';
}
