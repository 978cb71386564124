const list = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** Phrases that patterns put into their gaps, by name; `-dat` and `-akk` mark the case. */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  team: list(`
    die Fachkräfte
    die Beraterinnen und Berater
    die Mitarbeitenden am Empfang
    die Bezugspersonen
    die Leitungen der Bereiche
    die Kolleginnen und Kollegen im Quartier
    die Ehrenamtlichen
    die Lehrkräfte
    die Mitglieder des Teams
    die Fachberaterinnen und Fachberater`),
  'team-dat': list(`
    den Fachkräften
    den Beraterinnen und Beratern
    dem Empfang
    den Bezugspersonen
    den Leitungen der Bereiche
    den Ehrenamtlichen
    den Lehrkräften
    den Nachbarstandorten`),
  gruppe: list(`
    Ratsuchende
    Eltern
    Angehörige
    junge Erwachsene
    Familien mit kleinen Kindern
    Teilnehmende
    Menschen ohne festen Wohnsitz
    Alleinerziehende
    Zugewanderte
    Menschen nach einer langen Krankheit
    Auszubildende
    ältere Menschen
    Menschen mit Schichtarbeit
    Schülerinnen und Schüler
    Geflüchtete
    Menschen mit Behinderung
    pflegende Angehörige
    Berufsrückkehrende
    Menschen mit wenig Deutsch
    Wohngruppen`),
  'gruppe-dat': list(`
    Ratsuchenden
    Eltern
    Angehörigen
    jungen Erwachsenen
    Familien mit kleinen Kindern
    Teilnehmenden
    Menschen ohne festen Wohnsitz
    Alleinerziehenden
    Zugewanderten
    Menschen nach einer langen Krankheit
    Auszubildenden
    älteren Menschen
    Menschen mit Schichtarbeit
    Schülerinnen und Schülern
    Geflüchteten
    Menschen mit Behinderung
    pflegenden Angehörigen
    Berufsrückkehrenden
    Menschen mit wenig Deutsch
    Wohngruppen`),
  ort: list(`
    im Quartier Nord
    im Quartier Süd
    in der Weststadt
    in der Altstadt
    am Hafen
    im Bürgerhaus
    in der Bibliothek
    im Familienzentrum
    am Standort Mühlenhof
    am Standort Kastanienallee
    im Jugendhaus
    in der Tagesstätte
    im Gemeindehaus
    am Bahnhof
    in der Neustadt
    im Werkhof
    im Stadtteilladen
    in der Außenstelle Ost
    im Mehrgenerationenhaus
    in der Wohnanlage Uferstraße`),
  frist: list(`
    innerhalb von {2..14} Tagen
    spätestens nach {2..6} Wochen
    noch am selben Tag
    in derselben Woche
    binnen {3..20} Tagen
    bis zum nächsten Termin
    spätestens am dritten Werktag
    vor dem Ende des Monats`),
  rhythmus: list(`
    jeden Dienstag
    jeden zweiten Mittwoch
    am ersten Montag im Monat
    am letzten Freitag im Monat
    einmal im Vierteljahr
    zweimal im Jahr
    alle {2..8} Wochen
    vor den Sommerferien
    im Frühjahr und im Herbst
    an jedem Werktag`),
  dauer: list(`
    eine Stunde
    etwa {20..50} Minuten
    zwei Stunden
    einen halben Tag
    anderthalb Stunden
    höchstens {40..90} Minuten`),
  anliegen: list(`
    Fragen zur Wohnung
    Ärger mit einem Bescheid
    Sorgen um die Kinder
    Streit in der Gruppe
    Fragen zum Antrag
    Wünsche für die Ausbildung
    Schwierigkeiten mit der Sprache
    Unsicherheit nach einem Umzug
    Angst vor Behörden
    Lücken im Lebenslauf
    offene Rechnungen
    fehlende Unterlagen
    Probleme am Arbeitsplatz
    Fragen zur Pflege
    Fragen zu Kursen`),
  hindernis: list(`
    weite Wege
    volle Wartezimmer
    unverständliche Briefe
    wechselnde Zuständigkeiten
    fehlende Kinderbetreuung
    schlechte Erfahrungen mit Ämtern
    alte Enttäuschungen
    feste Öffnungszeiten
    lange Formulare
    Sprachhürden
    enge Dienstpläne
    Vorbehalte gegenüber Einrichtungen`),
  wirkung: list(`
    brechen weniger Menschen die Hilfe ab
    kommen Fragen früher auf den Tisch
    lassen sich Missverständnisse vermeiden
    finden auch stille Menschen Gehör
    bleibt mehr Zeit für das Wesentliche
    wissen alle Beteiligten, woran sie sind
    sinkt die Zahl der versäumten Termine
    entstehen weniger doppelte Wege
    gelingt der Übergang in die nächste Station
    fühlen sich die Menschen ernst genommen
    lösen sich viele Anliegen schon beim ersten Mal
    können wir Zusagen besser einhalten`),
  taetigkeit: list(`
    nehmen das Anliegen auf
    hören zu und fragen nach
    erklären die nächsten Schritte
    zeigen die Räume
    stellen das Team vor
    prüfen die Unterlagen gemeinsam
    notieren, was vereinbart wurde
    vereinbaren den nächsten Termin
    rufen bei Bedarf gleich bei der zuständigen Stelle an
    besprechen, was seit dem letzten Mal geschehen ist
    klären, wer noch dabei sein soll
    lesen schwierige Schreiben gemeinsam
    sammeln Fragen für die nächste Runde
    fassen am Ende in einfachen Worten zusammen`),
  inhalt: list(`
    Auftrag klären
    Erwartungen abgleichen
    Rechte und Pflichten erklären
    Unterlagen durchsehen
    Ziele vereinbaren
    Termine absprechen
    Datenschutz erklären
    Angebote im Stadtteil zeigen
    Fortschritte besprechen
    Hindernisse benennen
    nächste Schritte festhalten
    Rückblick auf das letzte Vierteljahr
    Kosten und Zuschüsse erklären
    Ansprechpersonen vorstellen
    Fragen der Angehörigen beantworten
    Wege zur Beschwerde nennen
    Fahrtwege planen
    Wünsche an die Gruppe sammeln`),
  medium: list(`
    vor Ort
    Telefon
    Hausbesuch
    Brief
    Videogespräch
    Aushang
    Faltblatt`),
  masseinheit: list(`
    Tage
    Personen
    Gespräche
    Wochen`),
  thema: list(`
    wartezeit
    erreichbarkeit
    raeume
    verstaendliche-briefe
    oeffnungszeiten
    essen
    fahrtwege
    vertretung
    termine
    unterlagen
    sprache
    kosten
    lautstaerke
    umgangston
    barrieren
    angebote
    gruppengroesse
    rueckrufe
    ausflug
    kinderbetreuung`),
};
