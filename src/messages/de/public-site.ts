import { redline } from './redline.ts';

/** Words of the public site. */
export const publicSite = {
  // Frame
  subtitle: 'Bedingungen und Rückmeldungen',
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  moreNavigation: 'Weitere Seiten',
  breadcrumb: 'Sie sind hier',
  start: 'Startseite',
  contact: 'Auf dem kürzesten Weg',
  phone: 'Telefon',
  email: 'E-Mail',
  hours: 'Sprechzeiten',
  post: 'Brief',
  website: 'Unsere Website',
  asOf: (date: string) => `Stand dieser Seiten: ${date}`,
  printedFrom: (address: string) => `Ausgedruckt von ${address}`,
  footnotes: 'Fußnoten',
  backToText: 'Zurück zum Text',
  plainLanguage: 'Einfach erklärt',
  plainLanguageOfTerms: 'Einfach erklärt (nicht verbindlich)',
  table: 'Tabelle',

  // Start page
  startTitle: (name: string) => `${name}: Bedingungen und Rückmeldungen`,
  startIntroduction:
    'Hier lesen Sie in Ruhe, nach welchen Bedingungen wir arbeiten, bevor Sie etwas unterschreiben. Und Sie erfahren, wie Sie uns sagen können, was gut läuft und was nicht.',
  startDescription: (name: string) =>
    `Alle Bedingungen von ${name}: die geltende Fassung, angekündigte Änderungen und frühere Fassungen. Dazu alle Wege, uns eine Rückmeldung zu geben.`,
  announced: 'Angekündigte Änderungen',
  announcedFrom: (date: string) => `Ab dem ${date}`,
  seeChanges: 'Was sich für Sie ändert',
  forAllServices: 'Für alle Leistungen',
  noTerms: 'Zurzeit sind hier keine Bedingungen veröffentlicht. Fragen Sie uns gern danach.',
  allConsequences: 'Alles, was wir geändert haben',
  startFeedback: 'Läuft etwas nicht gut? Haben Sie eine Idee? War etwas besonders gut? Sagen Sie es uns.',

  // Terms
  terms: 'Bedingungen',
  termsDescription: (name: string) => `Alle Bedingungen von ${name}, nach Leistungen geordnet.`,
  termsIntroduction:
    'Bedingungen sind die Regeln, die für einen Vertrag mit uns gelten. Sie können sie hier lesen, ausdrucken und mit anderen besprechen, bevor Sie sich entscheiden.',
  byService: 'Nach Leistungen',
  forServices: 'Für',
  inForceSince: (date: string) => `gilt seit ${date}`,
  startsOn: (date: string) => `gilt ab ${date}`,
  notInForce: 'Zurzeit gilt keine Fassung.',
  alsoIn: (languages: string) => `Auch auf ${languages}`,

  // Validity
  state: { 'in-force': 'Gilt jetzt', announced: 'Gilt noch nicht', archived: 'Frühere Fassung' },
  validity: 'Geltung',
  sinceForNew: (from: string) =>
    `Diese Fassung gilt seit dem ${from} für alle Verträge, die seit diesem Tag geschlossen wurden.`,
  sinceForAll: (from: string) => `Diese Fassung gilt seit dem ${from} für alle Verträge, auch für ältere.`,
  sinceForLaw: (from: string) => `Dieser Stand gilt seit dem ${from}.`,
  untilDay: (until: string) => `Sie gilt bis einschließlich ${until} für neue Verträge.`,
  followedForNew: (from: string) =>
    `Ab dem ${from} gilt für neue Verträge eine andere Fassung. Verträge, die vorher geschlossen wurden, behalten diese hier.`,
  followedForAll: (from: string) => `Ab dem ${from} gilt für alle Verträge eine andere Fassung, auch für Ihren.`,
  followedForLaw: (from: string) => `Ab dem ${from} gilt ein neuer Stand.`,
  seeNext: 'Die neue Fassung lesen',
  willForNew: (from: string) =>
    `Diese Fassung gilt noch nicht. Sie gilt ab dem ${from} für alle Verträge, die ab diesem Tag geschlossen werden.`,
  willForAll: (from: string) =>
    `Diese Fassung gilt noch nicht. Sie gilt ab dem ${from} für alle Verträge, auch für ältere.`,
  willForLaw: (from: string) => `Dieser Stand gilt noch nicht. Er gilt ab dem ${from}.`,
  announcedOn: (date: string) => `Angekündigt am ${date}.`,
  wasInForce: (from: string, until: string) => `Diese Fassung galt vom ${from} bis zum ${until} für neue Verträge.`,
  wasInForceLaw: (from: string, until: string) => `Dieser Stand galt vom ${from} bis zum ${until}.`,
  stillApplies: 'Für Verträge, die in dieser Zeit geschlossen wurden, gilt sie weiter.',
  noLongerApplies: 'Heute gilt sie für keinen Vertrag mehr.',
  seeInForce: 'Die geltende Fassung lesen',
  nothingInForce: 'Zurzeit gilt keine Fassung dieses Dokuments.',
  nothingInForceBut: (date: string) => `Angekündigt ist eine Fassung, die ab dem ${date} gilt. Sie lesen sie hier.`,
  nothingInForceEnded: (date: string) => `Die letzte Fassung galt bis zum ${date}. Sie lesen sie hier.`,
  permanentAddress: 'Dauerhafte Adresse dieser Fassung',

  // Languages
  languages: 'Sprachen',
  binding: 'verbindlich',
  simpleLanguage: 'Leichte Sprache',
  translation: (binding: string) =>
    `Das ist eine Übersetzung zum besseren Verständnis. Verbindlich ist die Fassung auf ${binding}.`,
  simpleVersion: (binding: string) =>
    `Das ist eine Erklärung in Leichter Sprache. Verbindlich ist die Fassung auf ${binding}.`,
  outdatedTranslation:
    'Diese Fassung ist nicht auf dem neuesten Stand: Der verbindliche Text wurde berichtigt, nachdem sie entstanden ist. Sie wird gerade überarbeitet.',
  readBinding: 'Die verbindliche Fassung lesen',

  // Reading
  summary: 'Das Wichtigste in Kürze',
  explanationOnly: 'Eine Erklärung, nicht verbindlich.',
  notBinding: 'Eine Erklärung, nicht verbindlich. Es gilt der Text darunter.',
  contents: 'Inhalt',
  clauseCount: (count: number) => (count === 1 ? '1 Abschnitt' : `${count} Abschnitte`),
  readingTime: (minutes: number) => (minutes <= 1 ? 'Lesezeit etwa 1 Minute' : `Lesezeit etwa ${minutes} Minuten`),
  view: 'Was möchten Sie lesen?',
  viewSummary: 'Nur die Kurzfassung',
  viewBoth: 'Beides',
  viewLegal: 'Nur den Vertragstext',
  viewLaw: 'Nur die Vorschriften',
  viewHint: 'Gilt auch für den Ausdruck.',
  viewIsSummary: 'Sie lesen nur die Erklärungen. Verbindlich ist der ganze Text.',
  legalText: 'Vertragstext',
  lawText: 'Die Vorschriften im Einzelnen',
  noExplanation: 'Zu diesem Abschnitt gibt es keine Erklärung.',
  noText: 'Der Text dieser Fassung fehlt zurzeit. Bitte fragen Sie uns danach.',

  // Changes and versions
  changed: 'Was sich geändert hat',
  changedAgainst: (date: string) => `Verglichen mit der Fassung vom ${date}`,
  why: redline.why,
  meaning: redline.meaning,
  whichVersion: 'Welche Fassung gilt für meinen Vertrag?',
  whichVersionIntroduction: 'Suchen Sie den Tag, an dem Sie unterschrieben haben.',
  signed: 'Ihr Vertrag',
  appliesVersion: (date: string) => `Für Sie gilt (Stand ${date})`,
  whichVersionDescription: (name: string) =>
    `Welche Fassung der Bedingungen von ${name} für Ihren Vertrag gilt, und was sich seit Ihrer Unterschrift geändert hat.`,
  whichVersionLead:
    'Bedingungen ändern sich mit der Zeit. Es kommt darauf an, wann Sie unterschrieben haben. Der Tag steht bei Ihrer Unterschrift im Vertrag.',
  pickTerms: 'Worum geht es?',
  pickDay: 'An welchem Tag haben Sie unterschrieben?',
  pickDayHint: 'Tag, Monat und Jahr, zum Beispiel 15.03.2025',
  pickShow: 'Meine Fassung zeigen',
  pickNoDay: 'Bitte geben Sie den ganzen Tag ein: Tag, Monat und Jahr.',
  pickWrongDay:
    'Diesen Tag gibt es nicht. Bitte sehen Sie noch einmal im Vertrag nach und geben Sie Tag, Monat und Jahr ein.',
  pickByDay: 'Den Tag der Unterschrift eingeben',
  allPeriods: 'Alle Zeiträume auf einen Blick',
  yourVersion: (date: string) => `Für Sie gilt die Fassung vom ${date}`,
  noVersionThen: 'Zu diesem Tag ist keine Fassung veröffentlicht',
  dayToCome: 'Dieser Tag kommt erst noch. Die Antwort gilt nach dem, was heute bekannt ist.',
  noneBefore: (until: string) =>
    `Was bis zum ${until} unterschrieben wurde, ist älter als die erste Fassung auf diesen Seiten.`,
  noneBetween: (from: string, until: string) =>
    `Vom ${from} bis zum ${until} war keine Fassung für neue Verträge in Kraft.`,
  noneAfter: (from: string) => `Seit dem ${from} gibt es für neue Verträge keine Fassung mehr.`,
  readHere: 'Hier lesen Sie sie:',
  askUs: 'Bitte fragen Sie uns, was für Ihren Vertrag gilt.',
  replacedSince: (signed: string, since: string) =>
    `Als Sie unterschrieben haben, galt die Fassung vom ${signed}. Seit dem ${since} gilt für alle Verträge eine neue Fassung, auch für Ihren.`,
  changedSince: 'Was sich seit Ihrer Unterschrift geändert hat',
  newerForOthers: (since: string) =>
    `Für neue Verträge gilt seit dem ${since} eine andere Fassung. Für Ihren Vertrag ändert sich dadurch nichts.`,
  changedInNewer: 'Was in der neueren Fassung anders ist',
  nothingSince: 'Seit Ihrer Unterschrift hat sich daran nichts geändert.',
  nextForYou: (from: string) => `Ab dem ${from} gilt für alle Verträge eine neue Fassung, auch für Ihren.`,
  changesThen: 'Was sich dann für Sie ändert',
  readNext: 'Die neue Fassung lesen',
  signedBetween: (from: string, until: string) => `vom ${from} bis zum ${until}`,
  signedSince: (from: string) => `seit dem ${from}`,
  signedUntil: (until: string) => `bis zum ${until}`,
  signedAnyDay: 'an jedem Tag bis heute',
  versionOf: redline.versionOf,
  lawVersionOf: (date: string) => `Stand vom ${date}`,
  noVersionKnown: 'Dazu ist hier keine Fassung veröffentlicht. Bitte fragen Sie uns.',
  fromThenForAll: (from: string) => `Ab dem ${from} gilt für alle Verträge, auch für ältere:`,
  fromThenForNew: (from: string) => `Für Verträge, die ab dem ${from} geschlossen werden, gilt dann:`,
  versions: 'Alle Fassungen',
  thisVersion: 'diese Seite',
  compareWithThis: 'Mit dieser Seite vergleichen',
  versionInForce: (from: string) => `gilt seit dem ${from}`,
  versionAnnounced: (from: string) => `gilt ab dem ${from}`,
  versionArchived: (from: string, until: string) => `galt vom ${from} bis zum ${until}`,
  forNew: 'für neue Verträge',
  forAll: 'für alle Verträge',
  wordExplained: (term: string) => `${term}: kurz erklärt (nicht verbindlich)`,
  close: 'Schließen',
  wordsUsed: 'Wörter in diesem Text',
  wordsUsedHint: 'Erklärungen aus unserem Glossar, nicht verbindlich.',
  legalBasis: 'Rechtsgrundlagen',

  // Giving feedback
  giveFeedback: 'Rückmeldung geben',
  giveFeedbackDescription: 'Alle Wege, uns eine Beschwerde, eine Idee oder ein Lob mitzuteilen.',
  giveFeedbackIntroduction:
    'War etwas nicht in Ordnung? Haben Sie eine Idee? War etwas besonders gut? Sagen Sie es uns auf dem Weg, der für Sie am einfachsten ist.',
  atMost: (duration: string) => `höchstens ${duration}`,
  deadlines: 'Darauf können Sie sich verlassen',
  deadlineAcknowledge: 'bis wir bestätigen, dass Ihre Rückmeldung angekommen ist',
  deadlineResolve: 'bis wir die Sache geklärt und entschieden haben',
  deadlineAnswer: 'bis Sie unsere Antwort haben',
  deadlineUrgent: 'bis wir Dringendes behoben haben, zum Beispiel bei Gefahr',
  externalBodies: 'Unabhängige Stellen',
  externalBodiesIntroduction: 'Sie können sich auch an andere wenden, jederzeit und ohne uns zu fragen.',
  form: 'Schreiben Sie uns',
  formMessage: 'Ihre Nachricht',
  formName: 'Ihr Name (freiwillig)',
  formContact: 'Wie dürfen wir Ihnen antworten? E-Mail, Telefon oder Anschrift (freiwillig)',
  formHint: 'Nur die Nachricht müssen Sie ausfüllen.',
  formSend: 'Absenden',
  writeHere: 'Formular',
  writeMessage: 'Nachricht schreiben',
  talk: 'Persönlich',
  talkText: 'Sprechen Sie irgendjemanden von uns an.',
  cardWay: 'Rückmeldekarte',
  cardPrint: 'Karte ausdrucken (PDF)',
  card: 'Rückmeldekarte zum Ausdrucken',
  cardText:
    'Sie schreiben lieber mit der Hand? Auf einem Blatt sind vier Karten. Füllen Sie eine aus und geben Sie sie bei uns ab oder schicken Sie sie.',
  cardPdf: 'Rückmeldekarte herunterladen (PDF)',
  anonymity: 'Mit oder ohne Namen',
  anonymityWith:
    'Mit Namen können wir nachfragen und Ihnen antworten. Dafür reicht eine Telefonnummer oder eine E-Mail-Adresse.',
  anonymityWithout: 'Ohne Namen geht es auch. Wir prüfen Ihre Rückmeldung genauso, können Ihnen aber nicht antworten.',
  anonymityPublished: 'Was wir geändert haben, steht auch hier auf der Website.',
  formKind: 'Was möchten Sie uns sagen?',
  formTrap: 'Dieses Feld bitte leer lassen',
  formPrivacy: (host: string, encrypted: boolean) =>
    `Ihre Angaben gehen ${encrypted ? 'verschlüsselt ' : ''}an ${host} und werden nur für Ihre Rückmeldung verwendet.`,
  formPrivacyMore: 'Mehr zum Datenschutz',
  noWays: 'Sprechen Sie uns an.',

  // What we changed
  whatWeChanged: 'Was wir geändert haben',
  whatWeChangedDescription: 'Was aus den Rückmeldungen unserer Kundinnen und Kunden geworden ist.',
  whatWeChangedIntroduction: 'Sie haben uns etwas gesagt. Das haben wir daraus gemacht.',
  noConsequences: 'Hier steht noch nichts. Geben Sie uns gern die erste Rückmeldung.',
  receivedIn: (year: string) => `Rückmeldungen aus dem Jahr ${year}`,

  // How we work
  howWeWork: 'So arbeiten wir',
  howWeWorkDescription: 'Wie wir mit Ihnen in Kontakt kommen und was Sie davon haben.',
  howWeWorkIntroduction: 'Hier beschreiben wir, wie wir mit Ihnen in Kontakt kommen und was Sie davon haben.',
  noProcedures: 'Hier ist noch nichts veröffentlicht. Fragen Sie uns gern.',
  atAnyTime: 'Unabhängig vom Zeitpunkt',
  benefit: 'Das haben Sie davon',
  procedureContents: 'Darum geht es',
  stations: 'Wann das für Sie wichtig ist',
  media: 'So findet es statt',

  // Customer path
  path: 'Ihr Weg mit uns',
  pathDescription: 'Von der ersten Information bis zur Zeit danach: was Sie an jeder Station erwartet.',
  pathIntroduction:
    'Von der ersten Information bis zur Zeit danach. An jeder Station sehen Sie, was wir Ihnen anbieten und wie Sie uns erreichen.',
  noPath: 'Hier ist noch nichts veröffentlicht. Fragen Sie uns gern.',
  pathPdf: 'Ihr Weg auf einem Blatt (PDF)',

  // Glossary
  glossary: 'Glossar',
  glossaryDescription: 'Wörter, die Ihnen bei uns begegnen, kurz erklärt.',
  synonyms: (words: string) => `Auch: ${words}`,
  noEntries: 'Hier sind noch keine Wörter erklärt.',

  // Search
  search: 'Suche',
  searchDescription: 'Suchen Sie in unseren Bedingungen und allen Seiten dieser Website.',
  searchLead: 'Schreiben Sie ein Wort, eine Frage oder eine Stelle, etwa „Kündigung“, „Geld zurück“ oder „§ 4“.',
  searchWithoutScript:
    'Die Suche geht nur mit JavaScript. Alles, was Sie hier finden könnten, steht auch auf diesen Seiten:',
  searchAskUs: 'Oder fragen Sie uns:',
  searchFacts: { kind: 'Art', state: 'Fassung', keywords: 'Stichwörter' },
  searchKinds: {
    terms: 'Bedingungen',
    howWeWork: 'So arbeiten wir',
    feedback: 'Rückmeldungen',
    page: 'Weitere Seiten',
  },

  // Not found
  notFound: 'Diese Seite gibt es nicht',
  notFoundText:
    'Vielleicht ist die Adresse nicht vollständig, oder die Seite ist umgezogen. Hier finden Sie, was die meisten suchen:',
  // To keep, and to prove
  keep: 'Zum Aufbewahren',
  keepPdf: (kilobytes: number) => `Diese Fassung als PDF herunterladen (${kilobytes} kB)`,
  proof: 'Nachweis: So lässt sich prüfen, dass niemand etwas geändert hat',
  proofText: 'Fingerabdruck des Textes',
  proofPdf: 'Fingerabdruck der PDF-Datei',
  proofPlain: 'Text, über den der Fingerabdruck gebildet ist',
  proofHow: 'Wie man das nachprüft',
  verify: 'Nachprüfen, was veröffentlicht war',
  verifyDescription: 'Wie Sie prüfen, ob Ihr Exemplar unserer Bedingungen unverändert ist.',
  verifyWhy:
    'Zu jeder Fassung unserer Bedingungen veröffentlichen wir einen Fingerabdruck. Das ist eine lange Zahl, die aus dem Text berechnet wird. Ändert sich auch nur ein Zeichen, kommt eine andere Zahl heraus. So können Sie später beweisen, was bei Vertragsschluss galt.',
  verifyShort: 'Der kurze Weg',
  verifyShortText:
    'Heben Sie die PDF-Datei auf, die Sie vor der Unterschrift heruntergeladen haben. Auf der Seite der Fassung steht unter „Nachweis“ der Fingerabdruck, den diese Datei haben muss. Wer Ihnen hilft, kann das vergleichen.',
  verifyPdf: 'Eine PDF-Datei prüfen',
  verifyPdfText: 'Unter Linux, in einem Terminal (unter macOS heißt der Befehl „shasum -a 256“):',
  verifyPdfWindows: 'Unter Windows, in der PowerShell:',
  verifyPdfCompare: 'Die Zahl muss mit dem Fingerabdruck der PDF-Datei auf der Seite der Fassung übereinstimmen.',
  verifyText: 'Den Text prüfen',
  verifyTextText:
    'Der Fingerabdruck des Textes gilt für den verbindlichen Wortlaut, ohne Erklärungen in einfachen Worten. Die Textdatei dazu können Sie auf der Seite jeder Fassung herunterladen:',
  verifyCopy:
    'Kam der Text durch ein anderes Programm, können Zeilenenden und Leerzeichen anders sein. So kommt er in die geprüfte Form zurück:',
  verifyAll: 'Alle Fassungen auf einmal',
  verifyAllText: 'Für Programme stehen alle Fingerabdrücke in einer Datei:',
  verifySite: 'Die ganze Website prüfen',
  verifySiteText:
    'Wer diese Website als Ganzes gespeichert hat, zum Beispiel als Beweis, kann prüfen, ob darin eine Datei fehlt oder geändert ist. Im gespeicherten Ordner, unter Linux oder macOS („shasum -a 256 -c“):',
  verifySiteServer:
    'Dass dabei .htaccess, _headers und nginx-headers.conf fehlen, ist richtig: Sie sind nur für den Webserver da.',
  verifySiteLists: 'Die Listen aller Dateien mit ihren Fingerabdrücken, für dieses Programm und für andere:',
};
