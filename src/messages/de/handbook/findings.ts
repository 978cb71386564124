/** Words of the page of all findings. */
export const findings = {
  lead: 'Was die Prüfung in diesem Handbuch gefunden hat. Fehler verhindern die Veröffentlichung, Lücken und Hinweise nicht.',
  none: 'Die Prüfung hat nichts gefunden.',
  counts: (errors: string, gaps: string, hints: string) => `Zurzeit: ${errors}, ${gaps}, ${hints}.`,
  severity: 'Gewicht',
  area: 'Bereich',
  rule: 'Regel',
  areas: {
    format: 'Format',
    safety: 'Sicherheit',
    procedures: 'Verfahren',
    'customer-path': 'Kundenpfad',
    evaluation: 'Evaluation',
    terms: 'Bedingungen',
    feedback: 'Rückmeldungen',
    prose: 'Texte',
    requirements: 'Anforderungen',
  },
  exceptions: 'Ausnahmen',
  exceptionsLead: 'Diese Befunde sind für begrenzte Zeit ausgenommen, mit Grund. Sie zählen nicht als Lücke.',
  noExceptions: 'Es gibt keine Ausnahmen.',
  toRules: 'Alle Prüfregeln',
};
