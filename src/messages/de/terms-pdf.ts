/** Words of the PDF of a terms version. */
export const termsPdf = {
  validFrom: (date: string) => `gültig ab ${date}`,
  validBetween: (from: string, until: string) => `gültig vom ${from} bis ${until}`,
  newContracts: 'Gilt für Verträge, die ab diesem Tag geschlossen werden.',
  allContracts: 'Gilt ab diesem Tag für alle Verträge.',
  translation: (language: string) => `Übersetzung. Verbindlich ist die Fassung in der Sprache ${language}.`,
  easyLanguage: 'Leichte Sprache',
  easyVersion: (language: string) =>
    `Das ist eine Erklärung in Leichter Sprache. Verbindlich ist die Fassung in der Sprache ${language}.`,
  plainLanguage: 'Einfach gesagt (nicht verbindlich)',
  summary: 'Das Wichtigste in Kürze (nicht verbindlich)',
  changes: 'Was sich gegenüber der vorigen Fassung geändert hat',
  why: 'Warum',
  meaning: 'Was das für Sie heißt',
  proof: 'Nachweis',
  replaced:
    'Einige Zeichen hat die Schrift dieser Datei nicht; sie sind ersetzt, zum Beispiel durch „?“. Vollständig steht der Text auf der Website.',
  proofText:
    'An diesem Fingerabdruck lässt sich prüfen, ob ein Text dieser Fassung unverändert ist. Wie das geht, steht auf unserer Website.',
  fingerprint: 'Fingerabdruck des Textes',
  page: 'Seite',
  of: 'von',
  qr: 'QR-Code zur Adresse dieser Fassung:',
};
