/** Words of the pages about evaluations. */
export const evaluations = {
  lead: 'In jedem Zyklus vergleichen wir Ziel und Ergebnis unserer Verfahren, bewerten den Abstand und entscheiden: beibehalten, ändern oder beenden.',
  empty: 'Dieses Handbuch enthält noch keine Evaluation.',
  cycles: 'Zyklen',
  cyclesCaption: 'Alle Evaluationszyklen, der neueste zuerst',
  cycle: 'Zyklus',
  assessed: 'Bewertete Verfahren',
  matrix: 'Verfahren und Zyklen',
  matrixCaption: 'Zielerreichung je Verfahren und Zyklus',
  matrixLead: 'Eine Zeile je Verfahren, eine Spalte je Zyklus. Der Verweis führt zur Bewertung.',
  noRating: 'ohne Urteil',
  notAssessed: 'nicht bewertet',
  pending: 'steht aus',
  notInForce: 'nicht in Kraft',
  measuresLink: (open: number) =>
    open === 0
      ? 'Alle Maßnahmen (keine offen)'
      : open === 1
        ? 'Alle Maßnahmen (eine offen)'
        : `Alle Maßnahmen (${open} offen)`,
  period: (from: string, to: string) => `${from} bis ${to}`,
  followUp: 'Was aus früheren Maßnahmen wurde',
  followUpCaption: 'Maßnahmen früherer Zyklen mit Stand und Wirkung',
  noFollowUp: 'Maßnahmen aus früheren Zyklen sind hier nicht verzeichnet.',
  unknownMeasure: 'diese Maßnahme gibt es nicht',
  assessments: 'Bewertungen',
  noAssessments: 'Dieser Zyklus enthält noch keine Bewertungen.',
  steps: { goal: 'Ziel', procedure: 'Verfahren', result: 'Ergebnis', assessment: 'Bewertung und Schlussfolgerung' },
  procedureLink: (title: string) => `Zum Verfahren „${title}“`,
  resultsCaption: (title: string) => `Ergebnisse: ${title}`,
  targetToday: 'Zielwert (heute)',
  noResults: 'Keine Ergebnisse angegeben.',
  missingAssessments: 'Noch nicht bewertet',
  missingClosed: 'Diese Verfahren waren am Ende des Zeitraums in Kraft, wurden aber nicht bewertet:',
  missingOpen: 'Diese Verfahren stehen noch aus:',
  measures: 'Maßnahmen dieses Zyklus',
  parts: 'Seiten dieses Zyklus',
  partOf: (number: number, of: number) => `Seite ${number} von ${of}`,
  fromTo: (first: string, last: string) => (first === last ? first : `${first} bis ${last}`),
  partTitle: (title: string, number: number) => (number === 1 ? title : `${title}, Seite ${number}`),
  openLoops: (count: number) => (count === 0 ? 'Offene Schleifen: keine' : `Offene Schleifen (${count})`),
  noOpenLoops:
    'Jede Beschwerde hat eine Konsequenz, jede Schlussfolgerung eine Maßnahme, und jede Maßnahme wird weiterverfolgt.',
  moreLoops: (count: number) => `${count} weitere bei den Befunden`,
  earlier: 'Frühere Zyklen',
  noEarlier: 'noch nie gemessen',
  trend: (indicator: string) => `Verlauf: ${indicator}`,
};
