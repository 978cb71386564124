/** Words of `npm run evaluate`. */
export const evaluate = {
  noCycle: 'Es gibt keinen Zyklus, der noch zu bewerten ist. „npm run new -- evaluation“ legt den nächsten an.',
  unknownCycle: (cycle: string) =>
    `Den Zyklus „${cycle}“ gibt es nicht. „npm run new -- evaluation ${cycle}“ legt ihn an.`,
  closed: (cycle: string) => `Der Zyklus „${cycle}“ ist abgeschlossen; daran wird nichts mehr geändert.`,
  unreadable: (path: string) => `${path} enthält Fehler. „npm run check“ zeigt, was zu beheben ist.`,
  start: (path: string) =>
    `Jede Antwort steht sofort in ${path}. Leer lassen heißt: später. Aufhören geht jederzeit mit Strg+C.`,
  completed: (added: readonly string[]) => `Ergänzt: ${added.join(', ')}.`,
  measure: (id: string) => `Maßnahme ${id}: Was ist daraus geworden?`,
  procedure: (title: string, number: number, of: number) => `${title} (${number} von ${of})`,
  goal: (goal: string) => `Ziel: ${goal}`,
  noValue: 'Erwartet wird ein Wert, am besten eine Zahl; ohne Messung zum Beispiel „nicht erhoben“.',
  more: 'Noch eine Maßnahme?',
  closing: 'Abschluss',
  close: 'Ist die Evaluation damit abgeschlossen?',
  saved: 'gespeichert',
  done: (answers: number) =>
    answers === 1 ? 'Eine Antwort ist eingetragen.' : `${answers} Antworten sind eingetragen.`,
  left: (questions: number, cycle: string) =>
    `${questions === 1 ? 'Eine Frage ist' : `${questions} Fragen sind`} noch offen. Weiter mit: npm run evaluate -- ${cycle}`,
  allAnswered: 'Alles ist beurteilt. „npm run check“ prüft, ob es zusammenpasst.',
  finished: 'Die Evaluation ist abgeschlossen. „npm run seal“ hält den Stand fest.',
};
