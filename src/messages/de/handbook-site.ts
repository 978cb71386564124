/** Words of the handbook site. */
export const handbookSite = {
  start: 'Übersicht',
  procedures: 'Verfahren',
  terms: 'Bedingungen',
  feedback: 'Rückmeldungen',
  evaluations: 'Evaluationen',
  requirements: 'Anforderungen',
  pages: 'Weitere Seiten',
  aboutTheCheck: 'Prüfung und Format',
  findings: 'Befunde',
  rules: 'Prüfregeln',
  format: 'Inhaltsformat',
  footnotes: 'Fußnoten',
  backToText: 'Zurück zum Text',
  plainLanguage: 'Einfach gesagt (nicht verbindlich)',
};
