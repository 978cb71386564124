/** Words of the page about the six stages of dealing with suggestions and complaints. */
export const stages = {
  title: 'Beschwerden in sechs Stufen',
  toStages: 'Die sechs Stufen und ihr Nachweis',
  lead: 'Wie wir mit Anregungen und Beschwerden umgehen, Stufe für Stufe: so machen wir es, das zeigt das Verzeichnis, und das fehlt noch.',
  how: 'So machen wir es',
  evidence: 'Das zeigt das Verzeichnis',
  gaps: 'Das fehlt',
  noProcedure:
    'Kein Verfahren in Kraft hat die Aufgabe „Anregungen und Beschwerden“. Die Stufen sind deshalb nirgends beschrieben.',
  notDescribed: 'Nicht beschrieben.',
  from: 'Verfahren',
  noGap: 'Nichts.',
  noEntries: 'Das Verzeichnis ist noch leer.',
  period: (from: string, to: string) =>
    from === to ? `Gezählt ist das Jahr ${from}.` : `Gezählt sind die Jahre ${from} und ${to}.`,
  received: (counts: string) => `Eingegangen: ${counts}.`,
  inYear: (count: number, year: string) => `${count} im Jahr ${year}`,
  channelsUsed: (used: number, all: number, list: string) => `Genutzte Wege: ${used} von ${all} (${list}).`,
  stationsSilent: (list: string) => `Stationen, zu denen nichts kam: ${list}.`,
  everyStation: 'Zu jeder Station kam etwas.',
  publishedConsequences: (count: number) =>
    count === 1
      ? 'Eine Konsequenz ist für Kundinnen und Kunden veröffentlicht.'
      : `${count} Konsequenzen sind für Kundinnen und Kunden veröffentlicht.`,
  acknowledged: (share: string, median: string) =>
    `Eingang in der Frist bestätigt: ${share}. Im Median nach ${median}.`,
  anonymous: (count: number) =>
    count === 1 ? 'Eine Rückmeldung kam ohne Namen.' : `${count} Rückmeldungen kamen ohne Namen.`,
  resolved: (share: string, median: string, ninth: string) =>
    `In der Frist erledigt: ${share}. Im Median nach ${median}, neun von zehn nach höchstens ${ninth}.`,
  urgent: (share: string) => `Dringendes in der kürzeren Frist erledigt: ${share}.`,
  noUrgent: 'Dringend war nichts.',
  rhythm: (days: string) => `Längste Zeit zwischen zwei Tagen, an denen etwas erledigt wurde: ${days}.`,
  openNow: (count: number, late: number) =>
    count === 0 ? 'Zurzeit ist nichts unerledigt.' : `Zurzeit unerledigt: ${count}, davon über der Frist: ${late}.`,
  answered: (share: string, median: string, ninth: string) =>
    `In der Frist beantwortet: ${share}. Im Median nach ${median}, neun von zehn nach höchstens ${ninth}.`,
  unanswered: 'Ohne Antwort nach Ablauf der Frist:',
  allAnswered: 'Jede fällige Antwort ist gegeben.',
  consequences: (share: string) => `Mit eingetragener Konsequenz: ${share}.`,
  measures: 'Maßnahmen, die auf Rückmeldungen zurückgehen:',
  noMeasures: 'Keine Maßnahme geht auf eine Rückmeldung zurück.',
  causedBy: (count: number) => (count === 1 ? 'aus einer Rückmeldung' : `aus ${count} Rückmeldungen`),
  changed: 'geändert:',
  recurring: (topic: string, count: number, year: string) => `„${topic}“: ${count} im Jahr ${year}`,
  recurringHeading: 'Wiederkehrende Themen:',
  noRecurring: 'Kein Thema hat die Schwelle erreicht.',
  withoutMeasure: 'ohne Maßnahme',
  controlled: (done: number, returned: number) =>
    `Umgesetzte Maßnahmen aus Rückmeldungen: ${done}. Bei ${returned} kam die Ursache danach wieder vor.`,
  returned: 'Ursache kam wieder:',
  notReturned: 'Seither keine Beschwerde oder Anregung zum selben Thema.',
  doneOn: (date: string) => `umgesetzt am ${date}`,
  doneBy: (date: string) => `umgesetzt bis ${date} (Tag der Evaluation, die es feststellt)`,
  effect: (cycle: string) => `Beurteilt in „${cycle}“:`,
  notJudged: 'Noch in keiner Evaluation beurteilt.',
  days: (days: string) => (days === '1' ? '1 Tag' : `${days} Tagen`),
  dayCount: (days: string) => (days === '1' ? '1 Tag' : `${days} Tage`),
  unknown: 'unbekannt',
};
