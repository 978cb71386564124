/** Words of the feedback register. */
export const feedback = {
  lead: 'Alle Anregungen, Beschwerden und jedes Lob, ohne Angaben zu Personen: was gemeldet wurde, was wir daraus gemacht haben und wann wir geantwortet haben.',
  empty: 'Dieses Handbuch enthält noch keine Rückmeldungen.',
  figures: 'Zahlen je Jahr',
  figuresCaption: 'Anzahl der Rückmeldungen je Jahr nach Art und Stand',
  year: 'Jahr',
  total: 'Gesamt',
  answered: 'Beantwortet',
  notAnswered: 'Noch offen',
  late: 'Frist überschritten',
  withConsequence: 'Mit Konsequenz',
  withMeasure: 'Mit Maßnahme',
  newest: 'Zuletzt eingegangen',
  yearTitle: (year: string) => `Rückmeldungen ${year}`,
  inYear: (count: number, year: string) =>
    count === 1 ? `Eine Rückmeldung im Jahr ${year}` : `${count} Rückmeldungen im Jahr ${year}`,
  otherYears: 'Andere Jahre',
  urgent: 'dringend',
  published: 'für Kundinnen und Kunden veröffentlicht',
  anonymous: 'nicht möglich, anonym eingegangen',
  notYet: (date: string) => `noch nicht (Frist: ${date})`,
  notYetPraise: 'noch nicht',
  noConsequence: 'keine angegeben',
  procedureFor: 'So gehen wir mit Rückmeldungen um',
  promises: (acknowledge: string, resolve: string, answer: string) =>
    `Unsere Fristen ab Eingang: bestätigen ${acknowledge}, klären ${resolve}, antworten ${answer}.`,
  editEntry: 'Eintrag bearbeiten',
};
