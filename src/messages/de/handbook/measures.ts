/** Words of the register of measures. */
export const measures = {
  lead: 'Was wir beschlossen haben, wer es umsetzt, bis wann, was sich dadurch geändert hat und ob es gewirkt hat.',
  empty: 'Bisher hat keine Evaluation zu einer Maßnahme geführt.',
  from: 'Entstanden in',
  openFirst: 'Offene und überfällige Maßnahmen stehen oben.',
  noOwner: 'keine Rolle angegeben',
  noDue: 'kein Termin angegeben',
  doneOn: (date: string) => `erledigt am ${date}`,
  changed: 'Geänderte Seiten',
  nothingChanged: 'keine angegeben',
  lastChangeOf: (date: string) => `zuletzt geändert am ${date}`,
  feedback: 'Anlass',
  noFeedback: 'keine Rückmeldung verknüpft',
  effect: 'Wirkung',
  noEffect: 'Noch in keinem späteren Zyklus beurteilt.',
  effectIn: (cycle: string) => `${cycle}:`,
  stateOverdue: 'überfällig',
};
