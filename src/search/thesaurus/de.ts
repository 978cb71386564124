/**
 * German everyday words and what handbooks call the same thing. One line is one meaning.
 *
 * `a, b = c` : each leads to each other. `a, b > c, d` : the first lead to the last, not the other way round, because
 * the last mean more than that. About the communication of organisations with their customers, whatever their trade;
 * nothing here comes from one handbook.
 */
export const GERMAN = `
Beschwerde, Beschwerden, beschweren, Reklamation, reklamieren, Beanstandung, beanstanden, Mängelanzeige
meckern, schimpfen, motzen, nörgeln, Ärger, ärgern, verärgert, sauer, wütend, unzufrieden, nicht zufrieden, stört mich, läuft schief, schlecht behandelt, ungerecht, unfair > Beschwerde, Rückmeldung, Reklamation, Kritik
Kritik, kritisieren > Beschwerde, Rückmeldung
Rückmeldung, Feedback, Rückmeldungen, Meinung, Meinung sagen > Rückmeldung, Feedback, Beschwerde, Anregung
Vorschlag, Verbesserungsvorschlag, Idee, Anregung, Verbesserung, Wunsch, Ideenkasten, Kummerkasten
Lob, loben, Dank, danke sagen, zufrieden > Lob, Rückmeldung, Zufriedenheit
anonym, ohne Namen, heimlich, vertraulich = anonym, vertraulich
Ombudsstelle, Ombudsperson, Schlichtung, Schlichtungsstelle, Schiedsstelle, Streit, schlichten
Aufsicht, Heimaufsicht, Aufsichtsbehörde, Behörde einschalten
Kündigung, kündigen, gekündigt, Vertrag beenden, Vertragsende, aussteigen, rauskommen, raus aus dem Vertrag, aufhören
Kündigungsfrist, Kündigungszeit > Kündigung, Frist
Widerruf, widerrufen, Rücktritt, zurücktreten, rückgängig machen, Vertrag rückgängig
Geld zurück, Geld wiederbekommen, Geld zurückbekommen, Geld zurückfordern, Rückzahlung, Rückerstattung, Erstattung, erstatten, zurückzahlen, Gutschrift > Erstattung, Rückzahlung, Rückerstattung, erstatten, zurückzahlen, Widerruf, Guthaben
kaputt, beschädigt, Schaden, Schadenersatz, Schadensersatz, Haftung, haften, verloren, verlorene Sachen, geklaut > Haftung, Schaden, Schadensersatz, haften
Kosten, Preis, Preise, Gebühr, Gebühren, Entgelt, Vergütung, Honorar, Beitrag, Beiträge, Tarif, Eigenanteil
bezahlen, zahlen, Geld, teuer, was kostet, wie viel kostet, wieviel, gratis, kostenlos, umsonst, kostenfrei > Kosten, Preis, Entgelt, Vergütung, Beitrag, Gebühr, kostenlos
teurer, Preiserhöhung, Preisanpassung, Beitragserhöhung, Erhöhung > Preiserhöhung, Preisänderung, Entgelterhöhung, Erhöhung
Rechnung, Abrechnung, abrechnen, Zahlung, Überweisung, Lastschrift, Mahnung, Mahngebühr, Verzug, Zahlungsverzug, nicht bezahlen, nicht zahlen
Ratenzahlung, abstottern, in Raten zahlen, stunden, Stundung > Ratenzahlung, Raten, Stundung
Wer zahlt, Wer bezahlt, Kostenträger, Kostenübernahme, Übernahme der Kosten, Zuschuss, Förderung, Bewilligung, Leistungsträger, Amt zahlt
Termin, Verabredung, Treffen, Besprechung > Termin, Gespräch
Termin vereinbaren, Termin machen, Termin ausmachen, Termin buchen, anmelden, Anmeldung, vormerken > Anmeldung, Termin, Erstkontakt, Aufnahme
absagen, Absage, Termin absagen, Termin verschieben, verschieben, verlegen, nicht kommen, verhindert, krank, verpasst, versäumt, Ausfall, ausfallen, fällt aus > Absage, absagen, Termin, Ausfall, verschieben, Verhinderung
Termin vergessen, Termin verpasst, Termin versäumt, Termin verschlafen, nicht erschienen > Termin absagen, Absage, Termin
pünktlich, zu spät, Verspätung, verspätet, warten
Wartezeit, wie lange warten, wie lange dauert, Dauer, Wartedauer, Warteliste > Wartezeit, Dauer, Frist, Warteliste
Urlaub, Ferien, Schließzeit, Schließtage, Feiertage, Betriebsferien
Öffnungszeiten, Ansprechzeiten, Telefonzeiten, wann geöffnet, offen, Sprechzeiten, Sprechstunde, Servicezeiten, erreichbar, Erreichbarkeit, wann da
anrufen, Anruf, telefonieren, Rückruf, zurückrufen, Telefonnummer, Nummer, Hotline > Telefon, Rückruf, Anruf, Erreichbarkeit, telefonisch
schreiben, Mail, E-Mail, Nachricht, Brief, Post, Kontakt, Kontakt aufnehmen, melden > Kontakt, Kontaktaufnahme, E-Mail, Brief
Mailadresse, Mail Adresse, E-Mail-Adresse, Kontaktdaten, Kontaktformular > E-Mail, Kontakt
WhatsApp, Signal, Threema, Telegram, Chat, chatten, Messenger > Messenger, Kurznachricht, SMS
online, Internet, Video, Videocall, Videokonferenz, Videogespräch, Bildschirm, Zoom > Video, online, Videoberatung, digital
Adresse, Anschrift, wo, Standort, Weg zu, Anfahrt, Lage, hinkommen > Adresse, Anschrift, Anfahrt, Standort
Ansprechpartner, Ansprechpartnerin, Ansprechperson, Kontaktperson, zuständig, wer hilft, wer kümmert sich > Ansprechperson, Ansprechpartnerin, Bezugsperson, Zuständigkeit, zuständig
Chef, Chefin, Boss, Direktor, Direktorin, Vorgesetzte > Leitung, Geschäftsführung, Vorstand
Leiter, Leiterin, Leitung, Geschäftsführer, Geschäftsführerin, Geschäftsführung, Vorstand
Zuständigkeit, Zuständigkeiten, Verantwortung, verantwortlich, wer macht was, Aufgabenverteilung, Organigramm
Vertretung, Stellvertretung, vertreten, Ersatz, wer springt ein, Springer, anderer Betreuer, andere Beraterin
Wechsel, wechseln, jemand anderen, andere Person, Beraterwechsel, Betreuerwechsel > Wechsel, wechseln, Vertretung, Zuständigkeit
Erstgespräch, Aufnahmegespräch, Vorgespräch, Kennenlerngespräch, Kennenlernen, erstes Gespräch, erster Termin, Erstberatung, Erstkontakt, Aufnahme, Clearing, Intake
Auftragsklärung, Anliegen klären, Klärung, Bedarf, Bedarfsermittlung
Hilfeplan, Hilfeplanung, Förderplan, Förderplanung, Teilhabeplan, Zielvereinbarung, Zielplanung, Hilfeplangespräch, Entwicklungsplan, Entwicklungsgespräch
Zwischenbilanz, Zwischengespräch, Zwischenstand, Standortbestimmung > Zielvereinbarung, Förderplan, Hilfeplan, Entwicklungsgespräch
Ziel, Ziele, erreichen, Fortschritt, Erfolg > Ziel, Zielvereinbarung, Zielerreichung
Abschluss, Ende, beenden, zu Ende, vorbei, Abschied, Verabschiedung, aufhören, Abbruch, abbrechen > Abschluss, Abschlussgespräch, Beendigung, Ende, Kündigung
Nachsorge, Nachbetreuung, danach, Zeit danach, nach dem Ende, Ehemalige, Follow-up > Nachbetreuung, Nachsorge, Abschluss
Übergang, Übergabe, überleiten, Überleitung, Wechsel
Vertrag, Vereinbarung, Abmachung, Kontrakt, Verträge > Vertrag, Vereinbarung
unterschreiben, Unterschrift, unterzeichnen, abschließen, Vertragsabschluss, Vertragsschluss > Unterschrift, Vertrag, Vertragsabschluss, unterschreiben
AGB, Geschäftsbedingungen, Vertragsbedingungen, Bedingungen, Kleingedrucktes, Regeln, Hausordnung, Regelwerk > Vertragsbedingungen, Bedingungen, AGB, Geschäftsbedingungen, Hausordnung
Bedenkzeit, überlegen, nachdenken, in Ruhe lesen, nicht sofort unterschreiben > Bedenkzeit, Lesezeit, überlegen
Probezeit, Probe, ausprobieren, Schnuppern, Probetag, Eingewöhnung
Laufzeit, Vertragsdauer, wie lange gilt, Verlängerung, verlängern, Mindestlaufzeit > Laufzeit, Vertragsdauer, Dauer, Verlängerung
Änderung, ändern, geändert, Neuerung, Neues, neue Fassung, neue Regeln > Änderung, Fassung, Ankündigung
Datenschutz, persönliche Daten, private Daten, meine Daten, Daten löschen, löschen, DSGVO, Datenweitergabe, Daten weitergeben, personenbezogen, ausspionieren > Datenschutz, Daten, personenbezogene, Schweigepflicht, Löschung
Schweigepflicht, Verschwiegenheit, Geheimnis, weitersagen, weitererzählen, geheim, vertraulich, Diskretion > Schweigepflicht, Verschwiegenheit, vertraulich, Datenschutz
Einwilligung, einwilligen, Erlaubnis, erlauben, Zustimmung, zustimmen, einverstanden, Einverständnis
Akte, Akten, Akteneinsicht, Unterlagen, Dokumente, Papiere, Auskunft, was steht über mich > Akte, Akteneinsicht, Unterlagen, Dokumentation, Auskunft
Fotos, Foto, Bilder, fotografieren, filmen, Film > Foto, Fotos, Aufnahmen, Einwilligung
Vollmacht, Betreuer, gesetzliche Betreuung, Vormund, Sorgerecht, Sorgeberechtigte, gesetzliche Vertretung
Eltern, Mutter, Vater, Mama, Papa, Erziehungsberechtigte, Sorgeberechtigte, Familie, Angehörige, Verwandte
mitbringen, Begleitperson, Begleitung, Freund, Freundin, Vertrauensperson, Beistand, nicht allein > mitbringen, Begleitperson, Begleitung, Vertrauensperson, Angehörige
Dolmetscher, Dolmetschen, Dolmetscherin, übersetzen, Übersetzung, Sprache, Fremdsprache, Englisch, Arabisch, Türkisch, Sprachmittlung, kein Deutsch
Leichte Sprache, einfache Sprache, verständlich, einfach erklärt, nicht verstehen, verstehe nicht
Behinderung, behindert, Rollstuhl, barrierefrei, Barrierefreiheit, Zugänglichkeit, blind, Vorlesen, gehörlos, Gebärdensprache > Barrierefreiheit, barrierefrei, Behinderung, Zugang
Notfall, Krise, dringend, Gefahr, Hilfe sofort, Bereitschaft, Rufbereitschaft, Notruf, Krisenplan, nachts > Notfall, Krise, Bereitschaft, Notruf, Krisenplan, dringend
Unfall, verletzt, Verletzung, Erste Hilfe > Unfall, Notfall
Gewalt, Missbrauch, Übergriff, Übergriffe, Schutz, Schutzkonzept, Kinderschutz, Gefährdung, Grenzverletzung, Belästigung
Diskriminierung, diskriminiert, benachteiligt, Rassismus, Gleichbehandlung
Geschenk, Geschenke, schenken, Trinkgeld, Zuwendung, Spende, annehmen
Schlüssel, Wohnungsschlüssel, Schlüsselübergabe
Hausbesuch, Hausbesuche, nach Hause kommen, zu Hause, bei mir zu Hause, aufsuchend, ambulant
Essen, Mahlzeit, Mittagessen, Verpflegung, Speiseplan
abholen, Abholung, bringen, Bringzeit, Fahrdienst, Fahrt, Fahrtkosten, Fahrkosten, Transport
Mitbestimmung, mitreden, mitentscheiden, Beteiligung, Partizipation, Mitsprache, Mitwirkung, Beirat, Elternbeirat, Elternrat, Bewohnerbeirat, Rat, Gremium, Sprecher, Interessenvertretung
Umfrage, Befragung, Fragebogen, Zufriedenheitsbefragung, Kundenbefragung, Bewertung abgeben, Zufriedenheit
Bewertung, Beurteilung, Evaluation, auswerten, Auswertung, Überprüfung, Erfolgskontrolle, Wirksamkeit
Maßnahme, Verbesserung, Verbesserungsmaßnahme, Konsequenz, Konsequenzen, was wurde daraus, Folge
Qualität, Qualitätsmanagement, QM, QMB, Qualitätssicherung, Audit, Prüfung, Zertifizierung
Verfahren, Ablauf, Prozess, Vorgehen, Vorgehensweise, Arbeitsanweisung, wie läuft das ab, Methode
Leitbild, Werte, Haltung, Selbstverständnis, Philosophie, Konzept, Grundsätze, Mission
Aufgabe, Aufgaben, Pflicht, Pflichten, muss ich, Mitwirkungspflicht > Pflichten, Mitwirkung, Aufgaben
Rechte, Recht, Anspruch, darf ich, was darf ich, steht mir zu
Team, Personal, Mitarbeiter, Mitarbeitende, Beschäftigte, Fachkräfte, Kollegen, Belegschaft, Personal wechseln
Kunde, Kunden, Kundinnen, Klient, Klienten, Klientinnen, Teilnehmer, Teilnehmende, Nutzer, Bewohner, Ratsuchende, Adressaten
Flyer, Faltblatt, Broschüre, Infoblatt, Merkblatt, Prospekt, Mappe, Informationsmappe, Aushang, Plakat, Infomaterial
Infoveranstaltung, Informationsveranstaltung, Infotag, Infoabend, Elternabend, Tag der offenen Tür, Messe, Veranstaltung
Werbung, Öffentlichkeitsarbeit, Marketing, Bekanntmachung, Kundengewinnung, neue Kunden
Website, Webseite, Homepage, Internetseite, Internetauftritt
Jobcenter, Arbeitsamt, Arbeitsagentur, Agentur für Arbeit, Amt, Behörde, Sozialamt, Jugendamt
Gutschein, Bildungsgutschein, AVGS, Vermittlungsgutschein, Zuweisung, Bescheid
Arbeit suchen, Job, Arbeitssuche, Arbeitsuche, Stelle, Bewerbung, bewerben > Arbeit, Bewerbung, Vermittlung, Integration
Coaching, Beratung, Einzelberatung, Einzelgespräch, Gespräch, beraten lassen, Rat holen
Betreuung, Unterstützung, Begleitung, Hilfe, Assistenz, helfen, unterstützen
Bezugsperson, Bezugsbetreuung, feste Ansprechperson, Bezugserzieher, Bezugsbegleitung, Hauptansprechperson
Schulden, Insolvenz, Pfändung, Gläubiger, pleite, verschuldet
Wohnung, Miete, Vermieter, Wohnen, Umzug, umziehen, ausziehen, Auszug
Gruppe, Gruppenangebot, Kurs, Seminar, Treff, Gruppentreffen
Zeugnis, Bescheinigung, Teilnahmebescheinigung, Nachweis, Zertifikat, Bestätigung
Impressum, Anbieter, wer steckt dahinter, Herausgeber
Fehler melden, Tippfehler, Fehler gefunden, ändern, bearbeiten, mitschreiben, mitmachen > Mitmachen, bearbeiten, Fehler
Frist, Fristen, bis wann, Deadline, Zeitraum, wie schnell, Antwortzeit, Bearbeitungszeit
Antwort, antworten, keine Antwort, Reaktion, Bescheid bekommen, Rückantwort
Verspätung, Verzögerung, dauert zu lange > Wartezeit, Frist, Beschwerde
Sitzung, Besprechung, Teamsitzung, Dienstbesprechung, Teambesprechung, Meeting, Konferenz, Runde
Protokoll, Mitschrift, Niederschrift, Notiz, Vermerk
Anwalt, Anwältin, Rechtsanwalt, klagen, Klage, Gericht, vor Gericht > Gericht, Rechte, Ombudsstelle, Schlichtung
Suizid, Selbstmord, umbringen, sterben wollen, nicht mehr leben > Krise, Notruf, Telefonseelsorge, Krisenplan
Tod, gestorben, verstorben, Todesfall > Tod, Todesfall, Ende
Quittung, Beleg, Kassenbon, Zahlungsbeleg
Versicherung, versichert, Haftpflicht, Unfallversicherung, Haftpflichtversicherung
Praktikum, Ausbildung, Ehrenamt, freiwillig mitarbeiten, Stellenangebot > Praktikum, Ausbildung, Ehrenamt
Urheberrecht, Copyright, Bildrechte, Nutzungsrechte, Lizenz
Formular, Vordruck, Formblatt, Bogen, Antrag, Vorlage
aufheben, aufbewahren, Aufbewahrung, Aufbewahrungsfrist, Löschfrist, archivieren, Archiv, vernichten, schreddern
einsam, Einsamkeit, alleine, Alleinsein, niemanden haben > Alleinsein, Einsamkeit, allein
Urlaubsvertretung, Krankheitsvertretung > Vertretung, Vertretungsplan
Rauchen, Alkohol, Drogen, Hausverbot, Regelverstoß > Hausordnung, Regeln
Haustier, Hund, Katze, Tiere
Corona, Hygiene, Infektion, ansteckend, Impfung
`;
