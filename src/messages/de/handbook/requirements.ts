/** Words of the requirement matrix. */
export const requirements = {
  lead: 'Zu jeder Anforderung: ob sie erfüllt ist, womit wir das belegen und was noch offen ist.',
  empty: 'Dieses Handbuch enthält noch keinen Anforderungskatalog. Ein Katalog ist eine Datei im Ordner requirements.',
  matrixCaption: (title: string) => `${title}: Stand, Nachweise und offene Befunde je Anforderung`,
  requirement: 'Anforderung',
  evidence: 'Nachweise',
  newest: 'Neuester Nachweis',
  openFindings: 'Offene Befunde',
  toCatalogue: 'Alle Nachweise im Einzelnen',
  byPage: 'Von der Seite zur Anforderung',
  byPageLead: 'Welche Seite belegt welche Anforderung?',
  byPageCaption: 'Alle Seiten mit den Anforderungen, die sie belegen',
  nothingByPage: 'Zurzeit belegt keine Seite eine Anforderung.',
  source: 'Quelle',
  explained: {
    fulfilled: 'Erfüllt: Alle Nachweise liegen vor, und keine Prüfregel meldet eine Lücke.',
    open: 'Offen: Es gibt noch keinen Nachweis.',
  },
  partlyFindings: (count: number) =>
    count === 1
      ? 'Teilweise erfüllt: Ein Befund spricht gegen die volle Erfüllung.'
      : `Teilweise erfüllt: ${count} Befunde sprechen gegen die volle Erfüllung.`,
  partlyMissing: (kinds: string) => `Teilweise erfüllt: Es fehlt ein Nachweis aus dem Bereich ${kinds}.`,
  findings: 'Befunde dazu',
  noFindings: 'Keine Prüfregel meldet etwas zu dieser Anforderung.',
  count: (count: number, kind: string) => `${kind} (${count})`,
  noEvidence: 'Dafür gibt es noch keinen Nachweis.',
  evidenceCaption: (requirement: string, kind: string) => `Nachweise für ${requirement}: ${kind}`,
  date: 'Datum',
  changedOn: (date: string) => `zuletzt geändert am ${date}`,
  inForceSince: (date: string) => `in Kraft seit ${date}`,
  heldOn: (date: string) => `durchgeführt am ${date}`,
  periodTo: (date: string) => `Zeitraum bis ${date}`,
  receivedOn: (date: string) => `zuletzt eingegangen am ${date}`,
  validFrom: (date: string) => `gültig ab ${date}`,
  noDate: 'ohne Datum',
  feedbackYear: (year: string, count: number) =>
    count === 1 ? `Rückmeldungen ${year} (ein Eintrag)` : `Rückmeldungen ${year} (${count} Einträge)`,
  several: (count: number) => `${count} Rollen`,
};
