/** Words of `npm run check` and of every list of findings. */
export const check = {
  severity: { error: 'Fehler', warning: 'Lücke', info: 'Hinweis' },
  why: 'Warum das wichtig ist:',
  example: 'So sieht es gut aus:',
  rule: 'Mehr dazu:',
  exceptions: 'Befristete Ausnahmen (zählen nicht mit):',
  exception: (until: string, reason: string) => `Ausnahme bis ${until}: ${reason}`,
  nothing: (files: number) => `Keine Befunde in ${files === 1 ? 'einer Datei' : `${files} Dateien`}.`,
  summary: (errors: number, warnings: number, infos: number) =>
    [
      errors === 1 ? '1 Fehler' : `${errors} Fehler`,
      warnings === 1 ? '1 Lücke' : `${warnings} Lücken`,
      infos === 1 ? '1 Hinweis' : `${infos} Hinweise`,
    ].join(', '),
  inFiles: (withFindings: number, files: number) =>
    ` in ${withFindings} von ${files === 1 ? 'einer Datei' : `${files} Dateien`}`,
  excepted: (count: number) => (count === 1 ? 'Eine befristete Ausnahme.' : `${count} befristete Ausnahmen.`),
  blocked: 'Solange es Fehler gibt, wird nichts veröffentlicht.',
  notShown: (count: number) =>
    count === 1 ? 'Ein weiterer Befund ohne Anmerkung:' : `${count} weitere Befunde ohne Anmerkung:`,
  heading: 'Prüfung des Handbuchs',
  columns: { place: 'Stelle', what: 'Was fehlt oder nicht stimmt', rule: 'Regel' },
  line: (line: number) => `Zeile ${line}`,
  noContent: (folder: string) => `Der Inhaltsordner ${folder} ist nicht zu lesen. Stimmt der Pfad hinter --content?`,
  unknownFormat: (format: string, formats: string) => `--format ${format} gibt es nicht. Möglich sind: ${formats}.`,
  noDate: (date: string) => `--date ${date} ist kein Tag des Kalenders. Erwartet wird JJJJ-MM-TT.`,
  since: {
    counts: (added: number, fixed: number, unchanged: number) =>
      `Gegenüber dem Stand davor: ${added} neu, ${fixed} behoben, ${unchanged} unverändert.`,
    fixed: 'Behoben:',
    oldErrors: 'Fehler, die schon vorher da waren (sie müssen trotzdem zuerst weg):',
    unchanged: (count: number) =>
      count === 1 ? 'Unverändert: ein Befund, der schon da war' : `Unverändert: ${count} Befunde, die schon da waren`,
  },
  noBase: {
    'no-repository': () => 'Der Inhaltsordner liegt in keinem git-Repository; --since kann nichts vergleichen.',
    'unknown-revision': (revision: string) =>
      `--since ${revision}: Diesen Stand kennt das Repository nicht. Liegt er auf dem Server, hilft: git fetch origin`,
    shallow: (revision: string) =>
      `--since ${revision}: Hier liegt nur ein Teil der Geschichte (shallow clone); wo die Änderung begann, ist damit nicht sicher zu sagen.\n` +
      '  Den Rest holen: git fetch --unshallow origin\n' +
      '  Oder schrittweise mehr: git fetch --deepen=100 origin\n' +
      '  In Workflows: „fetch-depth: 0“ beim Checkout, bei GitLab die Variable GIT_DEPTH: "0".',
    'no-common-history': (revision: string) =>
      `--since ${revision}: Dieser Stand hat mit dem jetzigen keine gemeinsame Geschichte.`,
  },
  fixNames: {
    values: 'Datum oder Anführungszeichen',
    spaces: 'Leerzeichen am Zeilenende',
    keyOrder: 'Reihenfolge der Felder',
  },
  fixed: (path: string, fixes: string) => `Repariert: ${path} (${fixes})`,
  nothingToFix: 'Nichts zu reparieren.',
  usage: {
    unknownOption: (option: string) => `Die Option ${option} gibt es nicht.`,
    missingValue: (option: string) => `Hinter ${option} fehlt ein Wert.`,
    needlessValue: (option: string) => `Die Option ${option} nimmt keinen Wert.`,
    diskFull: (code: string) =>
      `Auf dem Datenträger ist kein Platz mehr (${code}). Was vorher gespeichert war, ist unverändert. Bitte Platz schaffen und den Befehl noch einmal aufrufen.`,
    notAllowed: (path: string, code: string) =>
      `${path} lässt sich nicht lesen oder schreiben (${code}). Was vorher gespeichert war, ist unverändert. Ist die Datei oder der Ordner schreibgeschützt?`,
    surplus: (word: string) => `„${word}“ ist hier nicht zu verstehen; Angaben beginnen mit zwei Strichen.`,
  },
};
