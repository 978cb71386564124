/*
 * Sentence patterns. `{team}` stands for a phrase, `{3..14}` for a number, `{den blatt}` for a compound with its article
 * in the case that the masculine form shows, `{blatt}` for a compound alone.
 */

/** Running text of a procedure. */
export const BODY = [
  'Wer zum ersten Mal kommt, erhält {den blatt} und kann zu Hause alles in Ruhe nachlesen.',
  'Für {gruppe} halten wir {ort} {dauer} frei, damit niemand zwischen Tür und Angel reden muss.',
  '{team} {taetigkeit} und {taetigkeit}.',
  'Oft geht es um {anliegen}; manchmal steckt etwas anderes dahinter, und das zeigt sich erst im Gespräch.',
  'Wenn {gruppe} den Weg nicht schaffen, findet {der anlass} auch {ort} statt.',
  '{der anlass} beginnt pünktlich und dauert {dauer}.',
  'Was besprochen wurde, steht {frist} in {dem blatt}, und zwar in Worten, die alle verstehen.',
  '{rhythmus} treffen sich {team}, um offene Fragen zu klären.',
  'Fehlen Unterlagen, schreiben {team} eine kurze Liste und vereinbaren einen zweiten Termin {frist}.',
  'Eine Anmeldung ist nicht nötig, doch wer sich vorher meldet, wartet kürzer.',
  'Im vergangenen Jahr haben {40..400} Menschen {den anlass} genutzt; gut die Hälfte kam mehr als einmal.',
  '{hindernis} sollen niemanden abhalten: Deshalb kommen {team} auf Wunsch zu zweit oder gar nicht ins Haus.',
  'Die Ergebnisse fließen in {den blatt} ein; {rhythmus} sehen {team} alles noch einmal durch.',
  'Wer mit {dem ergebnis} nicht einverstanden ist, erfährt noch im Gespräch, wohin sie oder er sich wenden kann.',
  'Angehörige dürfen dabei sein, wenn die betroffene Person es möchte; gefragt wird sie immer zuerst allein.',
  'Übersetzt wird {ort} in {3..9} Sprachen, zum Teil von Menschen, die selbst einmal Hilfe gesucht haben.',
  'Bleibt {ein ergebnis} länger als {10..30} Tage offen, meldet sich das Team von sich aus.',
  'Zu Beginn klären {team}, was vertraulich bleibt und was in {den blatt} kommt.',
  'Damit {gruppe} nicht alles doppelt erzählen müssen, gibt es {einen blatt} für die Übergabe.',
  'Für {den sache} ist eine andere Stelle zuständig; dorthin begleiten wir auf Wunsch.',
  'Einmal im Jahr bitten wir {gruppe} um ihr Urteil und hängen die Antworten {ort} aus.',
  'Der Raum ist ohne Stufen zu erreichen, und {rhythmus} ist eine Person für Gebärdensprache da.',
  'Sagt jemand ab, bieten {team} {frist} einen neuen Termin an.',
  'Wichtig ist uns {der merkmal}: Niemand soll das Gefühl haben, sich rechtfertigen zu müssen.',
  'Nach {3..9} Monaten fragen wir nach, ob {der ergebnis} noch trägt.',
  'Dass {anliegen} mitgebracht werden, ist ausdrücklich erwünscht, auch wenn sie klein erscheinen.',
  'Die Vertretung in Urlaubszeiten regelt {der blatt}, damit {der anlass} nicht ausfällt.',
  'In {dem raum} liegen Stifte, Wasser und {ein blatt} bereit, damit sich alle Notizen machen können.',
  'Kommen mehr als {8..20} Personen, wird die Runde geteilt, weil sonst nur die Lauten zu Wort kommen.',
  'Gemeinsam mit {gruppe-dat} haben wir {den blatt} zuletzt gekürzt und um Bilder ergänzt.',
] as const;

/** Items of a list of steps. */
export const STEPS = [
  '{team} {taetigkeit}.',
  'Wir {taetigkeit}; das dauert {dauer}.',
  'Wir {taetigkeit} und tragen {den ergebnis} in {den blatt} ein.',
  'Zum Schluss steht fest, wer was {frist} erledigt.',
  'Alle Beteiligten erhalten {einen blatt} mit den Absprachen.',
  'Bei Bedarf schließt sich {ein anlass} an.',
  'Wer möchte, bringt eine vertraute Person mit.',
  'Offene Punkte kommen auf die Liste für {den anlass}.',
  'Fragen {zum sache} klären {team} {frist}.',
  'Ein Platz {ort} wird {frist} zugesagt oder begründet abgelehnt.',
] as const;

/** Items of a list of things to bring or to know. */
export const POINTS = [
  '{inhalt}, soweit es noch offen ist',
  'ein Blick in {den blatt}',
  'die Frage, wer bei {dem sache} helfen kann',
  'Wünsche an {den anlass}',
  '{anliegen}',
  'was seit dem letzten Treffen gelungen ist',
  'wie sich {hindernis} umgehen lassen',
] as const;

/** Why a procedure is used. */
export const RATIONALE = [
  '{gruppe} erreichen uns oft spät, weil {hindernis} sie abhalten.',
  'Vor {2..9} Jahren endete fast jede {4..9}. Hilfe, bevor {ein ergebnis} feststand.',
  'Eine Auswertung von {60..480} Verläufen zeigte: Wo {ein anlass} stattfand, {wirkung}.',
  'Seit es {den anlass} gibt, {wirkung}.',
  'Ein Schreiben allein genügt nicht, denn {hindernis} bleiben damit bestehen.',
  'Im persönlichen Kontakt {wirkung}, und {team} merken früh, wenn etwas nicht passt.',
  'Andere Wege haben wir erprobt: {der blatt} erreichte nur {5..30} Prozent.',
  'Wir haben uns für {den anlass} entschieden, denn so {wirkung}.',
  'Gerade {gruppe} brauchen {einen raum} ohne Umwege und ohne Formulare.',
] as const;

/** What a procedure is to achieve. */
export const GOAL = [
  '{frist} steht fest, welcher Weg {zum sache} führt und wer ihn begleitet.',
  'Mindestens {60..95} von hundert Menschen kennen danach ihre Ansprechperson und {den ergebnis}.',
  'Höchstens {3..20} Prozent der Anliegen müssen ein zweites Mal vorgetragen werden.',
  '{gruppe} erhalten {frist} {einen ergebnis} mit Namen, Tag und Uhrzeit.',
  'Im Jahr finden mindestens {20..240} Gespräche {ort} statt, und zwar mit {gruppe-dat}.',
] as const;

/** What customers gain. */
export const BENEFIT = [
  'Sie wissen {frist}, wer für Sie da ist und was als Nächstes geschieht.',
  'Sie müssen Ihre Geschichte nur einmal erzählen und behalten {den blatt} in der Hand.',
  'Sie bekommen {einen ergebnis} in Worten, die Sie verstehen, und können jederzeit nachfragen.',
  'Sie finden {ort} Menschen, die sich Zeit nehmen, und gehen mit {einem blatt} nach Hause.',
  'Sie sparen sich Wege: Vieles klärt sich schon {beim anlass}.',
  'Sie erreichen {team} {ort}, wenn Sie Fragen {zum sache} haben.',
  'Sie erfahren, wie andere {gruppe} mit {dem sache} zurechtkommen.',
  'Sie sehen in {dem blatt} auf einen Blick, was schon geklärt ist.',
] as const;

/** Plain language: short sentences. */
export const PLAIN = [
  'Sie kommen zu uns.',
  'Wir hören Ihnen zu.',
  'Sie können alles fragen.',
  'Das Gespräch kostet nichts.',
  'Sie dürfen jemanden mitbringen.',
  'Wir schreiben auf, was wir besprochen haben.',
  'Sie bekommen einen Zettel mit dem nächsten Termin.',
  'Was Sie uns sagen, bleibt bei uns.',
  'Sie entscheiden selbst.',
  'Wir helfen Ihnen bei dem Antrag.',
  'Sie warten höchstens {3..14} Tage.',
  'Sie können den Termin absagen.',
  'Wir melden uns nach {2..6} Wochen wieder.',
  'Sie erreichen uns {rhythmus}.',
] as const;

/** What a result means. */
export const ASSESSMENT = [
  'Die Zahlen liegen über denen des Vorjahrs, vor allem {ort}.',
  '{gruppe} nutzen {den anlass} häufiger, seit {team} auch {rhythmus} da sind.',
  'Der Rückgang im Sommer hat sich mit {3..14} Fällen wiederholt.',
  'Von {40..300} Befragten nennen {20..39} die Auskunft klar und hilfreich.',
  'Wo {der blatt} gefehlt hat, kam es zu {3..18} Nachfragen.',
  'Die Absprache mit {team-dat} trägt; offen bleibt nur {der sache}.',
  'Aus {12..90} Gesprächen wissen wir, dass {hindernis} seltener geworden sind.',
] as const;

/** Why this conclusion. */
export const REASONING = [
  'Der Aufwand von {2..9} Stunden im Monat lohnt sich, denn so {wirkung}.',
  'Ohne {den anlass} müssten {team} {4..40} Fälle im Jahr einzeln nachholen.',
  'Für {gruppe} überwiegt der Nutzen; {12..60} haben das ausdrücklich gesagt.',
  'Ein anderer Weg hätte {2..8} Monate Vorlauf gebraucht und {gruppe} nicht früher erreicht.',
  'Nach {2..5} Jahren ist {der blatt} eingespielt, und {team} arbeiten gern damit.',
] as const;

/** What a measure is. */
export const MEASURE = [
  '{den blatt} kürzen und mit {gruppe-dat} erproben',
  '{einen anlass} {ort} zusätzlich anbieten',
  'Vertretung für {den anlass} festlegen',
  'Plätze {ort} um {2..12} erhöhen',
  'Absprache mit {team-dat} {rhythmus} einführen',
  '{einen blatt} in {3..7} Sprachen übersetzen lassen',
] as const;

/** What became of a measure. */
export const EFFECT = [
  'Die Zahl der Nachfragen ging von {30..60} auf {5..29} zurück.',
  '{gruppe} kommen seither {frist} zum Zug.',
  'Seit der Umstellung {wirkung}.',
  'In {6..30} Fällen konnte {der ergebnis} früher zugesagt werden.',
] as const;

/** What feedback is about. */
export const FEEDBACK = {
  complaint: [
    '{der anlass} fiel {2..4} Mal aus, und erst vor Ort hing ein Zettel.',
    'Die Antwort auf {den blatt} kam erst nach {4..9} Wochen, zugesagt waren zwei.',
    'Im Warteraum war es so laut, dass ein Gespräch kaum möglich war.',
    'Beim Anruf hieß es dreimal, es sei gerade niemand zuständig.',
    '{der blatt} war in so schwerer Sprache geschrieben, dass ohne Hilfe nichts zu verstehen war.',
    'Der neue Termin lag mitten in der Arbeitszeit, obwohl das vorher besprochen war.',
  ],
  suggestion: [
    '{den anlass} auch am Abend anbieten, weil viele tagsüber arbeiten.',
    'In {den blatt} gehört eine Karte mit dem Weg vom Bahnhof.',
    'Eine Ecke für Kinder wäre schön, dann könnten Eltern in Ruhe reden.',
    'Die wichtigsten Fragen als kurze Liste aushängen, am besten mit Bildern.',
    'Vor {dem anlass} eine Erinnerung schicken.',
  ],
  praise: [
    '{der anlass} hat sehr geholfen, vor allem die Ruhe dabei.',
    'Alles wurde so erklärt, dass auch die Kinder es verstanden haben.',
    'Die Hilfe bei {dem blatt} kam genau im richtigen Moment.',
    'Schön, dass man nach {2..9} Monaten noch einmal gefragt wird, wie es geht.',
  ],
} as const;

/** What the organisation made of feedback. */
export const CONSEQUENCE = [
  '{team} melden sich jetzt {frist} zurück; {der blatt} wurde entsprechend geändert.',
  'Der Ablauf ist um einen Schritt kürzer, und {der blatt} nennt eine Vertretung.',
  'Im Team besprochen; {rhythmus} wird nun geprüft, ob die Zusage hält.',
  '{der anlass} findet seither auch {ort} statt.',
] as const;

/** What customers read about it. */
export const PUBLISHED = [
  'Sie haben uns gesagt, dass es anders besser ginge. Jetzt {wirkung}.',
  'Ihr Hinweis hat etwas bewegt: {der blatt} ist kürzer und steht auch {ort} bereit.',
] as const;

/** Clauses of terms: heading and paragraphs. */
export const CLAUSES: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] = [
  {
    heading: 'Gegenstand',
    paragraphs: [
      'Diese Bedingungen gelten für die Leistung, die Sie mit uns im Vertrag vereinbaren.',
      'Was Sie und wir im Einzelnen absprechen, geht diesen Bedingungen vor.',
      'Die Leistung findet {ort} oder bei Ihnen zu Hause statt.',
    ],
  },
  {
    heading: 'Zustandekommen des Vertrags',
    paragraphs: [
      'Der Vertrag kommt zustande, wenn Sie und wir ihn unterschrieben haben.',
      'Sie erhalten alle Unterlagen mindestens {3..10} Tage vorher.',
    ],
  },
  {
    heading: 'Umfang der Leistung',
    paragraphs: [
      'Wir erbringen bis zu {2..9} Stunden in der Woche.',
      'Gemeinsam mit Ihnen halten wir in {einem blatt} fest, was wir tun.',
      'Alle {3..12} Monate prüfen wir mit Ihnen, ob der Umfang noch passt.',
    ],
  },
  {
    heading: 'Termine und Absagen',
    paragraphs: [
      'Vereinbarte Termine können Sie bis {12..48} Stunden vorher kostenlos absagen.',
      'Sagen wir einen Termin ab, bieten wir Ihnen innerhalb von {2..7} Werktagen einen anderen an.',
    ],
  },
  {
    heading: 'Vertretung',
    paragraphs: [
      'Ist Ihre Bezugsperson verhindert, stellen wir Ihnen eine Vertretung vor.',
      'Einen Wechsel kündigen wir Ihnen {2..6} Wochen vorher an.',
    ],
  },
  {
    heading: 'Kosten',
    paragraphs: [
      'Trägt eine Behörde die Kosten, rechnen wir unmittelbar mit ihr ab.',
      'Zahlen Sie selbst, beträgt der Preis {28..64} Euro für die Stunde.',
      'Die Rechnung ist {14..30} Tage nach ihrem Zugang fällig.',
    ],
  },
  {
    heading: 'Mitwirkung',
    paragraphs: [
      'Bitte teilen Sie uns Änderungen Ihrer Anschrift {frist} mit.',
      'Unterlagen, die wir für den Antrag brauchen, suchen wir gemeinsam zusammen.',
    ],
  },
  {
    heading: 'Schweigepflicht und Datenschutz',
    paragraphs: [
      'Was Sie uns anvertrauen, geben wir nur mit Ihrem Einverständnis weiter.',
      'Unterlagen löschen wir {3..8} Jahre nach dem Ende des Vertrags.',
    ],
  },
  {
    heading: 'Haftung',
    paragraphs: [
      'Für Schäden aus der Verletzung des Lebens, des Körpers oder der Gesundheit haften wir nach dem Gesetz.',
      'Im Übrigen haften wir für Vorsatz und grobe Fahrlässigkeit.',
    ],
  },
  {
    heading: 'Beschwerden',
    paragraphs: [
      'Ihre Beschwerde bestätigen wir spätestens nach {2..5} Tagen.',
      'Eine Antwort in der Sache erhalten Sie spätestens nach {14..28} Tagen.',
    ],
  },
  {
    heading: 'Dauer und Kündigung',
    paragraphs: [
      'Der Vertrag läuft, bis eine Seite ihn kündigt.',
      'Sie können mit einer Frist von {1..4} Wochen kündigen, wir mit einer Frist von {6..12} Wochen.',
    ],
  },
  {
    heading: 'Schlussbestimmungen',
    paragraphs: [
      'Ist eine Bestimmung unwirksam, bleiben die übrigen gültig.',
      'Mündliche Absprachen bestätigen wir Ihnen auf Wunsch schriftlich.',
    ],
  },
];

/** A clause in plain words. */
export const CLAUSE_IN_PLAIN_WORDS = [
  'Das gilt für Sie und für uns.',
  'Wenn etwas unklar ist, fragen Sie uns.',
  'Darüber sprechen wir vorher mit Ihnen.',
  'Sie bekommen das auch auf Papier.',
] as const;

/** Why a clause was changed, and what it means for customers. */
export const CLAUSE_CHANGE = {
  why: [
    'Der Wunsch kam aus {12..60} Gesprächen mit {gruppe-dat}.',
    'Die alte Regel passte nicht mehr zu {dem sache}.',
    'Wir wollen klarer sagen, was seit {2..6} Jahren ohnehin gilt.',
  ],
  meaning: [
    'Sie wissen genauer, womit Sie rechnen können.',
    'Für Sie gelten neue Zahlen; alles andere bleibt.',
    'Sie haben dadurch keinen Nachteil und meist mehr Zeit.',
  ],
} as const;

/** The summary before the text of terms. */
export const TERMS_SUMMARY = [
  'Sie schließen mit uns einen Vertrag.',
  'Die Kosten kennen Sie vorher.',
  'Sie können jederzeit kündigen.',
  'Ihre Angaben bleiben bei uns.',
  'Einen Termin dürfen Sie absagen.',
  'Auf eine Beschwerde bekommen Sie eine Antwort.',
] as const;

/** The six stages of complaint management. */
export const STAGES = {
  stimulation: 'Karten liegen {ort} aus, und {team} fragen {rhythmus} nach.',
  acceptance: '{team} nehmen jede Rückmeldung an und halten sie {frist} in {dem blatt} fest.',
  handling: 'Die Beschwerdestelle sichtet {rhythmus} alle Eingänge; {team} klären sie {frist}.',
  response: 'Wer sich gemeldet hat, erfährt {frist}, was daraus geworden ist.',
  improvement: '{rhythmus} wird ausgewertet, was sich häuft; {der ergebnis} kommt in {den blatt}.',
  controlling: 'Nach {3..9} Monaten prüft die Leitung {ort}, ob die Ursache behoben ist.',
} as const;

/** Headings of procedures, after the first. */
export const HEADINGS = [
  'Vorbereitung',
  'Wer beteiligt ist',
  'Ort und Zeit',
  'Wenn etwas dazwischenkommt',
  'Was festgehalten wird',
  'Nach dem Termin',
  'Zusammenarbeit mit anderen Stellen',
  'Vertretung',
  'Unterlagen',
  'Besondere Situationen',
  'Barrieren abbauen',
  'Erfahrungen aus dem letzten Jahr',
] as const;

/** Around a link; `@` stands for it. */
export const LINKS = [
  'Wie es danach weitergeht, steht unter @.',
  'Wer mehr Zeit braucht, ist auch in @ richtig.',
  'Grundlage ist die Seite @.',
  'Ähnlich arbeiten wir in @; die Erfahrungen tauschen {team} {rhythmus} aus.',
] as const;
