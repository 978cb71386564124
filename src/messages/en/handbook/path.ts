import type { path as reference } from '../../de/handbook/path.ts';

/** Words of the customer path's page. */
export const path: typeof reference = {
  lead: 'A person’s way with us, from first information to the time afterwards. Each station shows how we reach people and how they reach us.',
  empty:
    'handbook.yaml does not name a customer path yet. Only with its stations (customerPath) can this page show which procedure takes place where.',
  toCustomer: 'How we reach people',
  fromCustomer: 'How people reach us',
  keep: 'The customer path on one sheet:',
  file: { pdf: 'as PDF', svg: 'as picture (SVG)' },
  noProcedure: 'No procedure.',
  feedback: 'Feedback on this station:',
  inYear: (count, year) => `${count} in ${year}`,
  withoutStation: 'Procedures without a station',
  withoutStationLead: 'These procedures are in force but assigned to no station.',
  overview: 'The stations at a glance',
};
