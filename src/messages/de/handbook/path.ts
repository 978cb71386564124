/** Words of the customer path's page. */
export const path = {
  lead: 'Der Weg eines Menschen mit uns, von der ersten Information bis zur Zeit danach. An jeder Station steht, wie wir die Menschen erreichen und wie sie uns erreichen.',
  empty:
    'In handbook.yaml ist noch kein Kundenpfad angegeben. Erst mit seinen Stationen (customerPath) lässt sich zeigen, welches Verfahren wo ansetzt.',
  toCustomer: 'So erreichen wir die Menschen',
  fromCustomer: 'So erreichen die Menschen uns',
  keep: 'Den Kundenpfad auf einem Blatt:',
  file: { pdf: 'als PDF', svg: 'als Bild (SVG)' },
  noProcedure: 'Kein Verfahren.',
  feedback: 'Rückmeldungen zu dieser Station:',
  inYear: (count: number, year: string) => `${count} im Jahr ${year}`,
  withoutStation: 'Verfahren ohne Station',
  withoutStationLead: 'Diese Verfahren sind in Kraft, aber keiner Station zugeordnet.',
  overview: 'Die Stationen im Überblick',
};
