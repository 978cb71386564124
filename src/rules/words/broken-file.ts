/** What is wrong with a file as a whole: its problem's code, and for YAML the case. */
export type BrokenFileCase = keyof typeof BROKEN_FILE_WORDS;

interface CaseWords {
  readonly message: (found: string) => string;
  readonly example?: string;
}

const quoteDe = 'Erwartet wird dort der ganze Text in Anführungszeichen.';
const quoteEn = 'Put the whole text in quotation marks.';

/** The words for each way in which a file can be broken. */
export const BROKEN_FILE_WORDS = {
  'not-utf8': {
    de: {
      message: () =>
        'Hier steht ein Zeichen, das nicht in UTF-8 gespeichert ist. Erwartet wird eine Datei in der Zeichenkodierung UTF-8; sie lässt sich beim Speichern auswählen.',
    },
    en: { message: () => 'Here is a character that is not UTF-8. Save the file with the encoding UTF-8.' },
  },
  binary: {
    de: {
      message: () =>
        'Die Datei enthält Zeichen, die in keinem Text stehen. Erwartet wird eine Textdatei in UTF-8; vielleicht ist es ein Bild oder ein Office-Dokument mit falscher Endung.',
    },
    en: {
      message: () =>
        'The file holds characters that stand in no text. A text file in UTF-8 is expected; perhaps it is a picture or an office document with the wrong extension.',
    },
  },
  'utf-16': {
    de: {
      message: () =>
        'Die Datei ist als UTF-16 gespeichert (manche Programme nennen das „Unicode“). Erwartet wird die Zeichenkodierung UTF-8; sie lässt sich beim Speichern auswählen.',
    },
    en: {
      message: () =>
        'The file is saved as UTF-16 (some programs call that “Unicode”). Save it with the encoding UTF-8.',
    },
  },
  'control-sign': {
    de: {
      message: (found) =>
        `Hier steht ein Steuerzeichen (${found}), das man nicht sieht; es kommt beim Kopieren aus anderen Programmen mit. Erwartet wird der Text ohne dieses Zeichen: am besten die Stelle löschen und neu tippen.`,
    },
    en: {
      message: (found) =>
        `Here is a control character (${found}) that nobody sees; such characters come along when text is copied from other programs. Best delete the spot and type it anew.`,
    },
  },
  'old-line-end': {
    de: {
      message: () =>
        'Die Zeile endet mit einem Zeichen, das nicht alle Programme als Zeilenende lesen (CR allein). Erwartet werden Zeilenenden wie unter Windows (CRLF) oder Unix (LF); die Wahl steht beim Speichern oder in der Statuszeile des Schreibprogramms.',
    },
    en: {
      message: () =>
        'The line ends with a sign that not every program reads as a line end (CR alone). Save the file with line ends as on Windows (CRLF) or Unix (LF).',
    },
  },
  'too-large': {
    de: { message: () => 'Die Datei ist größer als 2 MB. Erwartet werden kleinere Seiten; teilen Sie den Text auf.' },
    en: { message: () => 'The file is larger than 2 MB. Split the text into smaller pages.' },
  },
  unreadable: {
    de: { message: () => 'Datei oder Ordner lässt sich nicht öffnen. Bitte die Zugriffsrechte prüfen.' },
    en: { message: () => 'This file or folder cannot be opened. Please check its permissions.' },
  },
  'special-file': {
    de: {
      message: () =>
        'Hier liegt keine gewöhnliche Datei, sondern etwas, worüber Programme miteinander sprechen (Pipe, Socket oder Gerät). Erwartet wird, dass es gelöscht wird.',
    },
    en: {
      message: () =>
        'This is no ordinary file but something by which programs talk to each other (pipe, socket or device). Please delete it.',
    },
  },
  'not-a-mapping': {
    de: {
      message: () =>
        'Gefunden wurde eine Liste oder bloßer Text. Erwartet werden Angaben der Form „feld: Wert“, jede auf einer eigenen Zeile.',
    },
    en: {
      message: () => 'A list or bare text was found. Entries of the form “field: value” are expected, one a line.',
    },
  },
  'no-frontmatter no-start': {
    de: {
      message: () =>
        'Am Anfang der Datei fehlen die Angaben zur Seite. Erwartet wird eine erste Zeile, die nur aus drei Strichen besteht (---); darunter folgen die Angaben.',
    },
    en: {
      message: () =>
        'The entries at the top of the file are missing. The first line must be three hyphens (---); the entries follow below.',
    },
  },
  'no-frontmatter no-end': {
    de: {
      message: () =>
        'Die Angaben zur Seite enden nirgends. Erwartet wird nach der letzten Angabe eine Zeile, die nur aus drei Strichen besteht (---).',
    },
    en: { message: () => 'The entries at the top never end. Put a line of three hyphens (---) after the last one.' },
  },
  'no-frontmatter unclear-end': {
    de: {
      message: () =>
        'Es ist nicht eindeutig, wo die Angaben zur Seite enden. Erwartet wird eine Zeile, die nur aus drei Strichen besteht (---), ohne weitere Zeichen.',
    },
    en: {
      message: () => 'It is not clear where the entries end. A line of exactly three hyphens (---) is expected.',
    },
  },
  'yaml duplicate-key': {
    de: {
      message: (found) => `Die Angabe „${found}“ steht hier zweimal. Erwartet wird jede Angabe höchstens einmal.`,
      example: 'title: Offene Sprechstunde\nstatus: draft',
    },
    en: {
      message: (found) => `The entry “${found}” stands here twice. Each entry is expected once at most.`,
      example: 'title: Open consultation hour\nstatus: draft',
    },
  },
  'yaml hidden-sign': {
    de: {
      message: () =>
        'Hier steht ein Zeichen, das man nicht sieht: ein geschütztes Leerzeichen oder eines ohne Breite. Es kommt beim Kopieren aus anderen Programmen mit. Erwartet werden gewöhnliche Leerzeichen: am besten löschen und neu tippen.',
    },
    en: {
      message: () =>
        'Here is a sign that nobody sees: a no-break space, or one without width. Such signs come along when text is copied from other programs. Ordinary spaces are expected: best delete it and type it anew.',
    },
  },
  'yaml tab': {
    de: {
      message: () => 'Die Zeile ist mit der Tabulatortaste eingerückt. Erwartet werden Leerzeichen.',
      example: 'organisation:\n  name: Beispiel e. V.',
    },
    en: {
      message: () => 'The line is indented with a tab. Spaces are expected.',
      example: 'organisation:\n  name: Example Trust',
    },
  },
  'yaml open-quote': {
    de: {
      message: (found) =>
        `Dieses Anführungszeichen (${found}) wird nicht wieder geschlossen. Erwartet wird dasselbe Zeichen am Ende des Textes.`,
      example: 'title: "Offene Sprechstunde"',
    },
    en: {
      message: (found) => `This quotation mark (${found}) is never closed. Put the same mark at the end of the text.`,
      example: 'title: "Open consultation hour"',
    },
  },
  'yaml open-bracket': {
    de: {
      message: () => 'Diese Klammer wird nicht wieder geschlossen. Erwartet wird ] oder } am Ende der Aufzählung.',
      example: 'stations: [erstkontakt, beratung]',
    },
    en: {
      message: () => 'This bracket is never closed. Put ] or } at the end of the list.',
      example: 'stations: [first-contact, advice]',
    },
  },
  'yaml missing-colon': {
    de: {
      message: (found) =>
        `Die Zeile „${found}“ ist keine Angabe. Erwartet wird „feld: Wert“ mit Doppelpunkt und Leerzeichen; führt die Zeile einen Text fort, wird sie eingerückt.`,
      example: 'title: Offene Sprechstunde\nstatus: draft',
    },
    en: {
      message: (found) =>
        `The line “${found}” is no entry. “field: value” with a colon and a space is expected; indent the line if it continues a text.`,
      example: 'title: Open consultation hour\nstatus: draft',
    },
  },
  'yaml missing-comma': {
    de: {
      message: () => 'Zwischen zwei Angaben in Klammern fehlt ein Komma.',
      example: 'contents: [Anliegen klären, Auskunft geben]',
    },
    en: {
      message: () => 'A comma is missing between two entries in brackets.',
      example: 'contents: [Questions, Answers]',
    },
  },
  'yaml extra-comma': {
    de: {
      message: () => 'In der Klammer steht ein Komma zu viel.',
      example: 'contents: [Anliegen klären, Auskunft geben]',
    },
    en: { message: () => 'There is one comma too many in the brackets.', example: 'contents: [Questions, Answers]' },
  },
  'yaml colon-in-text': {
    de: {
      message: () => `Im Text steht ein Doppelpunkt mit Leerzeichen, so als begänne eine neue Angabe. ${quoteDe}`,
      example: 'title: "Beschwerden: so gehen wir vor"',
    },
    en: {
      message: () => `The text holds a colon and a space, as if a new entry began. ${quoteEn}`,
      example: 'title: "Complaints: how we proceed"',
    },
  },
  'yaml indentation': {
    de: {
      message: () =>
        'Die Einrückung passt nicht zu den Zeilen darüber. Erwartet wird, dass zusammengehörige Zeilen in derselben Spalte beginnen.',
      example: 'period:\n  from: 2025-01-01\n  to: 2025-12-31',
    },
    en: {
      message: () =>
        'The indentation does not fit the lines above. Lines that belong together are expected to begin in the same column.',
      example: 'period:\n  from: 2025-01-01\n  to: 2025-12-31',
    },
  },
  'yaml reserved-start': {
    de: {
      message: (found) => `Der Text beginnt mit „${found}“; das Zeichen hat hier eine eigene Bedeutung. ${quoteDe}`,
      example: 'unit: "%"',
    },
    en: {
      message: (found) => `The text begins with “${found}”, which has a meaning of its own here. ${quoteEn}`,
      example: 'unit: "%"',
    },
  },
  'yaml block-start': {
    de: {
      message: (found) => `Der Wert beginnt mit „${found}“; das Zeichen hat hier eine eigene Bedeutung. ${quoteDe}`,
      example: 'target: ">= 20"',
    },
    en: {
      message: (found) => `The value begins with “${found}”, which has a meaning of its own here. ${quoteEn}`,
      example: 'target: ">= 20"',
    },
  },
  'yaml text-after-quote': {
    de: {
      message: (found) => `Nach dem schließenden Anführungszeichen steht noch Text: „${found}“. ${quoteDe}`,
      example: 'title: \'Die Reihe "Ankommen" am Dienstag\'',
    },
    en: {
      message: (found) => `There is text after the closing quotation mark: “${found}”. ${quoteEn}`,
      example: "title: 'The “Arriving” series on Tuesdays'",
    },
  },
  'yaml text-after-bracket': {
    de: {
      message: (found) => `Nach der schließenden Klammer steht noch Text: „${found}“. ${quoteDe}`,
      example: 'goal: "[Entwurf] Termin binnen zehn Tagen"',
    },
    en: {
      message: (found) => `There is text after the closing bracket: “${found}”. ${quoteEn}`,
      example: 'goal: "[Draft] An appointment within ten days"',
    },
  },
  'yaml escape': {
    de: {
      message: (found) =>
        `„${found}“ hat in doppelten Anführungszeichen eine eigene Bedeutung. Erwartet werden einfache Anführungszeichen, dann steht jedes Zeichen für sich.`,
      example: "note: 'Ablage unter K:\\Qualität'",
    },
    en: {
      message: (found) => `“${found}” has a meaning of its own in double quotation marks. Use single ones instead.`,
      example: "note: 'Kept in K:\\Quality'",
    },
  },
  'yaml second-document': {
    de: {
      message: () =>
        'Mitten in den Angaben steht eine Trennzeile (--- oder ...). Erwartet wird die Datei ohne diese Zeile.',
    },
    en: { message: () => 'There is a separator (--- or ...) amid the entries. Remove the line.' },
  },
  'yaml anchor': {
    de: {
      message: (found) => `„${found}“ gilt hier als Verweis, nicht als Text. ${quoteDe}`,
      example: 'title: "&Co."',
    },
    en: {
      message: (found) => `“${found}” counts as a reference here, not as text. ${quoteEn}`,
      example: 'title: "&Co."',
    },
  },
  'yaml too-deep': {
    de: {
      message: () => 'Die Angaben sind tiefer ineinander verschachtelt, als es in einem Handbuch vorkommt (50 Ebenen).',
    },
    en: { message: () => 'The entries are nested more deeply than any handbook needs (50 levels).' },
  },
  'yaml too-many-aliases': {
    de: {
      message: () => 'Die Angaben verweisen zu oft aufeinander (mit * und &). Erwartet werden ausgeschriebene Angaben.',
    },
    en: { message: () => 'The entries refer to one another too often (by * and &). Write them out.' },
  },
  'yaml too-many-entries': {
    de: {
      message: () =>
        'Die Datei hat mehr Angaben, als eine Seite braucht. Erwartet werden mehrere Dateien, zum Beispiel ein Zyklus je Bereich.',
    },
    en: {
      message: () => 'The file has more entries than a page needs. Split it into several files.',
    },
  },
  'yaml control-sign': {
    de: {
      message: (found) =>
        `Der Text enthält ein Steuerzeichen (${found}), das man nicht sieht. Erwartet wird der Text ohne dieses Zeichen.`,
    },
    en: { message: (found) => `The text holds a control character (${found}) that nobody sees. Remove it.` },
  },
  'yaml other': {
    de: { message: (found) => `Die Angaben lassen sich nicht lesen. Das Lesewerkzeug meldet auf Englisch: ${found}` },
    en: { message: (found) => `The entries cannot be read: ${found}` },
  },
} satisfies Record<string, { readonly de: CaseWords; readonly en: CaseWords }>;

/** The words for a case; for one that has none, those of `yaml other`. */
export function brokenFileWords(name: string, language: 'de' | 'en'): CaseWords {
  const words = Object.hasOwn(BROKEN_FILE_WORDS, name)
    ? BROKEN_FILE_WORDS[name as BrokenFileCase]
    : BROKEN_FILE_WORDS['yaml other'];
  return words[language];
}
