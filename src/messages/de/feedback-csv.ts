import type { RowProblem } from '../../feedback-csv/plan-import.ts';
import { personalDataKinds } from '../../rules/words/personal-data.ts';
import { formatDate } from '../dates.ts';

const rows = (count: number) => (count === 1 ? 'Eine Zeile' : `${count} Zeilen`);

/** Words of `npm run feedback`. */
export const feedbackCsv = {
  noFile: (file: string) => `Die Datei ${file} ist nicht zu lesen.`,
  fileMissing: 'Bitte die Tabelle angeben: npm run feedback -- import datei.csv',
  unknownAction: (action: string | undefined) =>
    action === undefined
      ? 'Bitte angeben: import oder export.'
      : `„${action}“ gibt es nicht; möglich sind import und export.`,
  noYear: (year: string) => `„${year}“ ist kein Jahr.`,
  read: (file: string, count: number, encoding: string, delimiter: string) =>
    `${file}: ${count} ${count === 1 ? 'Zeile' : 'Zeilen'} (${encoding}, getrennt durch ${delimiter})`,
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16': 'UTF-16',
    'windows-1252': 'Windows-1252',
    mixed: 'teils UTF-8, teils Windows-1252; bitte die Umlaute ansehen',
  },
  delimiters: { ';': 'Semikolon', ',': 'Komma', '\t': 'Tabulator' } as Readonly<Record<string, string>>,
  column: (heading: string, label: string) => `  „${heading}“ → ${label}`,
  ignored: 'wird nicht übernommen',
  whatIs: (heading: string) => `Was steht in der Spalte „${heading}“?`,
  example: (cells: string) => `Zum Beispiel: ${cells}`,
  missingColumns: (labels: string, headings: string) =>
    `Es fehlt eine Spalte für: ${labels}. Gefunden wurden: ${headings || 'keine Überschriften'}.\n` +
    'Die Zuordnung lässt sich in einer Datei angeben (--mapping), zum Beispiel:\n  columns:\n    Eingang am: received\n    Notiz: ignore',
  doubleHeading: (heading: string) => `Die Überschrift „${heading}“ steht zweimal da; bitte eine davon umbenennen.`,
  mappingHeading:
    'Welche Spalte Ihrer Tabelle welches Feld füllt. Geschrieben von „npm run feedback -- import“; darf von Hand geändert werden.\nUnter values können eigene Wörter stehen: values: { channel: { Briefkasten: card } }',
  brokenMapping: (path: string) => `Die Zuordnung ${path} ist nicht zu lesen.`,
  remembered: (path: string) => `Die Zuordnung der Spalten ist gemerkt: ${path}`,
  problem(problem: RowProblem): string {
    const place = `Zeile ${problem.line}${problem.column === undefined ? '' : `, Spalte „${problem.column}“`}`;
    return `${place}: ${whyDe(problem)}`;
  },
  imported: (count: number) =>
    count === 1 ? 'Eine Rückmeldung ist eingetragen.' : `${count} Rückmeldungen sind eingetragen.`,
  unchanged: (count: number) => `${rows(count)} ${count === 1 ? 'steht' : 'stehen'} schon wörtlich im Register.`,
  refused: (bad: number, good: number) =>
    `${rows(bad)} ${bad === 1 ? 'ist' : 'sind'} zu berichtigen; es wurde nichts eingetragen.` +
    `${good === 0 ? '' : ` Was in Ordnung ist (${good}), lässt sich mit --skip-bad eintragen.`}`,
  skipped: (bad: number) => `${rows(bad)} ${bad === 1 ? 'wurde' : 'wurden'} ausgelassen.`,
  finished: 'Ein früherer Import war unterbrochen worden und ist jetzt zu Ende gebracht.',
  exported: (count: number, file: string) =>
    `${count === 1 ? 'Eine Rückmeldung' : `${count} Rückmeldungen`} in ${file}`,
  next: '„npm run check“ zeigt, was noch fehlt.',
};

function whyDe({ why, found, allowed, personal }: RowProblem): string {
  switch (why) {
    case 'date':
      return `„${found}“ ist kein Datum; erwartet wird zum Beispiel 14.03.2025.`;
    case 'choice':
      return `„${found}“ ist unbekannt; möglich sind: ${allowed}.`;
    case 'yes-no':
      return `„${found}“ ist unklar; erwartet wird ja oder nein.`;
    case 'unknown':
      return `„${found}“ kommt im Handbuch nicht vor.`;
    case 'id':
      return `„${found}“ ergibt keine Kennung; erwartet werden Buchstaben oder Ziffern.`;
    case 'exceptions':
      return 'Die Ausnahmen sind nicht zu lesen.';
    case 'missing':
      return 'Hier fehlt die Angabe; sie wird gebraucht.';
    case 'future':
      return `Der ${formatDate('de', found ?? '')} liegt in der Zukunft.`;
    case 'personal':
      return `Hier steht ${personal ? personalDataKinds.de[personal] : 'eine personenbezogene Angabe'}; das Register nimmt keine personenbezogenen Angaben auf.`;
    case 'duplicate':
      return `Die Kennung „${found}“ steht schon in Zeile ${allowed}.`;
    case 'taken':
      return `Die Kennung „${found}“ gibt es im Register schon, mit anderem Inhalt.`;
    case 'quotes':
      return 'Die Anführungszeichen passen nicht zusammen.';
    case 'cells':
      return 'Die Zeile hat mehr Zellen als es Überschriften gibt; vielleicht fehlen Anführungszeichen um einen Text mit Trennzeichen.';
    case 'delimiter':
      return 'Die Zellen dieser Zeile trennt ein anderes Zeichen als in der Überschrift, zum Beispiel Semikolon statt Komma.';
    case 'invalid':
      return `Das Feld ${found} passt nicht zum Format.`;
  }
}
