/** Words of the drawing of the customer path. */
export const customerPath = {
  title: (name: string) => `Kundenpfad ${name}`,
  publicTitle: (name: string) => `Ihr Weg mit ${name}`,
  description: (stations: string) =>
    `Stationen in ihrer Reihenfolge: ${stations}. Die Einzelheiten stehen darunter als Text.`,
  direction: {
    'to-customer': 'wir sprechen Menschen an',
    'from-customer': 'Menschen erreichen uns',
    both: 'in beide Richtungen',
  },
  publicDirection: {
    'to-customer': 'wir melden uns bei Ihnen',
    'from-customer': 'Sie erreichen uns',
    both: 'in beide Richtungen',
  },
  feedback: (counts: string) => `Rückmeldungen ${counts}`,
  inYear: (count: number, year: string) => `${year}:\u00a0${count}`,
  noFeedback: 'Rückmeldungen: keine',
  gapSign: 'Lücke',
  noProcedure: 'Kein Verfahren',
  noWayIn: 'Niemand kann uns hier von sich aus erreichen',
  noWayOut: 'Wir gehen hier nicht auf die Menschen zu',
  more: (count: number) => `und ${count} weitere`,
  asOf: (date: string) => `Stand: ${date}`,
};
