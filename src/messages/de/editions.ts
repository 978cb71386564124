/** Words about editions of the handbook and about what changed between two states. */
export const editions = {
  title: 'Ausgaben und Änderungen',
  lead: 'Eine Ausgabe hält das Handbuch fest, wie es an einem Tag war – zum Beispiel für ein Audit. Hier steht, was sich von Ausgabe zu Ausgabe geändert hat.',
  none: 'Es gibt noch keine Ausgabe.',
  howTo: 'So entsteht eine Ausgabe',
  howToText: (pattern: string) =>
    `Wer das Repository betreut, setzt eine Markierung (Tag), deren Name zu „${pattern}“ passt, und lädt sie hoch. Das Handbuch zeigt sie beim nächsten Bau:`,
  tagNote: (year: string) => `Stand für das Audit ${year}`,
  asItWas: 'Das ganze Handbuch, wie es in einer Ausgabe war, baut dieser Befehl in einen eigenen Ordner:',
  anyTwo: 'Zwei beliebige Stände – Ausgaben, Markierungen oder Tage – vergleicht dieser Befehl:',
  caption: 'Alle Ausgaben, die neueste zuerst',
  edition: 'Ausgabe',
  date: 'Stand vom',
  note: 'Anlass',
  changes: 'Was sich geändert hat',
  since: (name: string) => `Seit ${name}`,
  between: (from: string, to: string) => `Von ${from} bis ${to}`,
  first: 'erste Ausgabe',
  olderByCommand: 'auf Anfrage mit npm run report',
  elsewhere: (names: string) => `Nicht aufgeführt, weil sie auf anderen Zweigen liegen: ${names}.`,
  sinceYear: (year: string) => `Änderungen seit Jahresbeginn ${year}`,
  sinceBeginning: 'Änderungen seit dem ersten gespeicherten Stand',
  sinceEdition: (name: string) => `Änderungen seit ${name}`,
  betweenEditions: (from: string, to: string) => `Änderungen von ${from} bis ${to}`,
  today: 'heutiger Stand',
  yearBegin: 'Jahresbeginn',
  beginning: 'erster gespeicherter Stand',
  count: (count: number) => (count === 0 ? 'keine Änderung' : count === 1 ? 'eine Änderung' : `${count} Änderungen`),
  unavailable: {
    'no-repository':
      'Der Inhalt liegt nicht in einem Git-Repository. Deshalb gibt es weder Ausgaben noch einen Vergleich.',
    'no-commits': 'Im Repository ist noch nichts gespeichert. Deshalb gibt es weder Ausgaben noch einen Vergleich.',
    shallow:
      'Von der Geschichte des Repositorys lag beim Bau nur der jüngste Teil vor. Deshalb lässt sich nicht sagen, was sich geändert hat. Abhilfe: die Geschichte ganz laden (git fetch --unshallow --tags; in Arbeitsabläufen fetch-depth: 0).',
  },

  heading: (title: string) => `${title}: was sich geändert hat`,
  states: (from: string, fromDate: string, to: string, toDate: string) =>
    `Früherer Stand: ${from} (${fromDate}). Neuerer Stand: ${to} (${toDate}).`,
  nothing: 'Zwischen diesen beiden Ständen hat sich am Inhalt nichts geändert.',
  contents: 'Inhalt',
  inserted: 'eingefügt:',
  deleted: 'gestrichen:',
  legend: 'Unterstrichen ist, was hinzukam; durchgestrichen, was entfiel.',
  shortened: (count: number) =>
    `Bei ${count} weiteren Änderungen steht nur, was betroffen ist; Wort für Wort zeigt sie npm run report.`,
  showWords: 'Wort für Wort',
  findings: 'Befunde damals und heute',
  findingsCaption: 'Offene Befunde in beiden Ständen',
  before: 'damals',
  after: 'heute',
  severity: { error: 'Fehler', warning: 'Lücken', info: 'Hinweise' },
  fixed: 'Behoben',
  newFindings: 'Neu',
  noneFixed: 'Kein Befund ist weggefallen.',
  noneNew: 'Kein Befund ist hinzugekommen.',
  line: (line: number) => `Zeile ${line}`,

  problems: {
    'no-repository': (asked: string) => `${asked}: Der Inhalt liegt nicht in einem Git-Repository.`,
    'unknown-revision': (asked: string) =>
      `${asked}: Diesen Stand (Ausgabe, Markierung, Zweig oder Commit) gibt es nicht.`,
    'nothing-before': (asked: string) => `${asked}: Vor diesem Tag war noch nichts gespeichert.`,
    shallow: (asked: string) =>
      `${asked}: Hier liegt nur der jüngste Teil der Geschichte vor. Abhilfe: git fetch --unshallow --tags; in Arbeitsabläufen fetch-depth: 0.`,
  },
  noContent: (asked: string, folder: string) => `${asked}: In diesem Stand gibt es den Inhaltsordner ${folder} nicht.`,
  missingFrom: 'Es fehlt --from: ab welchem Stand? Eine Ausgabe (edition-2025), ein Commit oder ein Tag (2025-12-31).',
};
