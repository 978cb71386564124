/** Words of the news about terms: feed, calendar, and the message to customers. */
export const termsNews = {
  feedTitle: (name: string) => `Neues zu den Bedingungen von ${name}`,
  feedSubtitle: 'Angekündigte und neu geltende Fassungen',
  calendarTitle: (name: string) => `Neue Bedingungen von ${name}`,
  announcedTitle: (title: string, date: string) => `Angekündigt zum ${date}: ${title}`,
  inForceTitle: (title: string) => `Neue Fassung gilt: ${title}`,
  fromAll: (date: string) => `Die Fassung vom ${date} gilt ab diesem Tag für alle Verträge, auch für ältere.`,
  fromNew: (date: string) =>
    `Die Fassung vom ${date} gilt für Verträge, die ab diesem Tag geschlossen werden. Ältere Verträge ändern sich nicht.`,
  fromLaw: (date: string) => `Der Stand vom ${date} gilt ab diesem Tag.`,
  follow: 'Änderungen mitbekommen',
  followText: 'Kündigen wir neue Bedingungen an, können Sie davon auf diesen Wegen erfahren:',
  followFeed: 'Neuigkeiten abonnieren (Atom)',
  followCalendar: 'Termine in den Kalender übernehmen (ICS)',

  subject: (title: string, date: string) => `Betreff: ${title}: Das ändert sich zum ${date}`,
  greeting: 'Guten Tag,',
  openingAll: (title: string, date: string) =>
    `ab dem ${date} gilt eine neue Fassung: ${title}. Sie gilt auch für Ihren Vertrag.`,
  openingNew: (title: string, date: string) =>
    `ab dem ${date} gilt eine neue Fassung: ${title}. Sie gilt nur für Verträge, die ab diesem Tag geschlossen werden. Haben Sie schon einen Vertrag mit uns, ändert sich für Sie nichts.`,
  openingLaw: (title: string, date: string) => `ab dem ${date} gilt ein neuer Stand: ${title}.`,
  whatChanges: 'DAS ÄNDERT SICH',
  meaning: 'Was das für Sie heißt:',
  why: 'Warum:',
  noChanges: 'Die Änderungen sind noch nicht erklärt.',
  readWhole: 'HIER LESEN SIE DEN GANZEN TEXT',
  readCompared: 'Alte und neue Fassung im Vergleich:',
  languages: (names: string) => `Die Seite gibt es auch auf ${names}.`,
  yourWays: 'DAS KÖNNEN SIE TUN',
  ask: 'Haben Sie Fragen? Wir erklären Ihnen gern alles, auch persönlich. So erreichen Sie uns:',
  objectAll: (until: string) =>
    `Sind Sie mit einer Änderung nicht einverstanden, sagen Sie uns das bitte bis zum ${until}, am besten schriftlich. Wir sprechen dann mit Ihnen darüber.`,
  rights:
    'Ihre Rechte nach dem Gesetz und nach Ihrem Vertrag bleiben davon unberührt, zum Beispiel Ihr Recht zu kündigen.',
  paper: 'Möchten Sie die neue Fassung auf Papier? Wir geben oder schicken sie Ihnen gern.',
  closing: 'Mit freundlichen Grüßen',
};
