/** Words of the sheet for handing over terms, and of the message about a new version. */
export const handOver = {
  link: 'Aushändigen: Blatt mit QR-Code, Satz für das Vertragsformular',
  title: (document: string) => `Aushändigen: ${document}`,
  lead: 'Dieses Blatt drucken Sie aus (Strg + P) und geben es vor der Unterschrift mit. Gedruckt wird nur das Blatt im Rahmen; was darunter steht, ist für das Team.',
  sheet: 'Blatt für Kundinnen und Kunden',
  forServices: (services: string) => `Für: ${services}`,
  version: (date: string) => `Fassung vom ${date}`,
  nothingInForce: 'Zurzeit gilt keine Fassung dieses Dokuments. Bitte nicht aushändigen.',
  call: 'Bitte lesen Sie das in Ruhe, bevor Sie unterschreiben. Sie können es mit anderen besprechen. Wir erklären Ihnen gern alles.',
  scan: 'Mit dem Handy lesen: Kamera auf das Muster richten.',
  orType: 'Oder diese Adresse eingeben:',
  qrLabel: (address: string) => `QR-Code mit der Adresse ${address}`,
  languages: (names: string) => `Auf der Seite gibt es den Text in diesen Sprachen: ${names}.`,
  noAddress:
    'Die Adresse der öffentlichen Website fehlt (handbook.yaml, sites.public.url). Ohne sie gibt es keinen QR-Code.',
  onPaper: 'Sie möchten den Text auf Papier? Sagen Sie es uns, Sie bekommen ihn sofort.',
  questions: 'Fragen? So erreichen Sie uns:',
  sentenceTitle: 'Satz für das Vertragsformular',
  sentenceLead: 'So übernehmen Sie es in den Vertrag:',
  agreed: (title: string, date: string) =>
    `Für diesen Vertrag gelten die Bedingungen „${title}“ in der Fassung vom ${date}. Ich bin damit einverstanden.`,
  received: (title: string, date: string) =>
    `Ich habe die Bedingungen „${title}“ in der Fassung vom ${date} vor meiner Unterschrift bekommen und konnte sie in Ruhe lesen.`,
  receivedLaw: (title: string, date: string) =>
    `Ich habe „${title}“ mit Stand vom ${date} zur Information bekommen, bevor ich unterschrieben habe.`,
  signature: 'Ort, Datum, Unterschrift: ____________________',
  receiptHint:
    'Lassen Sie den zweiten Satz (die Empfangsbestätigung) eigens unterschreiben, getrennt vom Vertrag. Mitten im Vertragstext ist eine solche Bestätigung unwirksam (§ 309 Nr. 12 BGB).',
  gapTitle: 'So sähen Kundinnen und Kunden den Text zu spät',
  gapText:
    'Bedingungen gelten nur, wenn man sie vor der Unterschrift lesen kann (BGB § 305 Abs. 2). Tragen Sie in document.yaml unter „communication“ ein, wie das geschieht.',
  announcements: 'Angekündigte Versionen: wem Sie bis wann Bescheid geben',
  tellAll: (from: string) =>
    `Sie gilt ab dem ${from} auch für bestehende Verträge. Bescheid bekommen alle, die jetzt einen Vertrag haben, und alle, die vorher noch unterschreiben.`,
  tellNew: (from: string) =>
    `Sie gilt nur für Verträge ab dem ${from}. Wer für die Zeit danach unterschreibt, bekommt diese Version.`,
  tellUntil: (due: string) => `Bescheid geben bis spätestens ${due}. Noch ist kein Tag der Ankündigung eingetragen.`,
  toldOn: (told: string, due: string) => `Bescheid gegeben am ${told} (Frist: ${due}).`,
  late: 'Die Frist ist verpasst.',
  way: 'So steht es im Dokument:',
  noWay: 'Wie Menschen mit Vertrag davon erfahren, ist nicht eingetragen (communication, bei Änderungen).',
  consentHint:
    'Die Version soll auch für bestehende Verträge gelten. Dafür genügt eine Mitteilung meist nicht: Lassen Sie vor dem Versand prüfen, ob die Zustimmung nötig ist oder Vertrag und Gesetz die Änderung erlauben.',
  noticeTitle: (title: string, date: string) => `Mitteilung zum ${date}: ${title}`,
  noticeLead:
    'Diesen Text können Sie in eine E-Mail kopieren. Er entsteht aus den Angaben der Version; fehlt etwas, ergänzen Sie es dort. Die erste Zeile ist der Betreff.',
  noticeFile: 'Als Textdatei speichern',
};
