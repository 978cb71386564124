import type { legal as german } from '../de/legal.ts';

/** Words of imprint and accessibility statement, for what comes from handbook.yaml. */
export const legal: typeof german = {
  provider: 'Provider',
  representedBy: 'Represented by',
  phone: 'Telephone',
  email: 'E-mail',
  register: 'Register',
  vatId: 'VAT identification number',
  supervisoryAuthority: 'Supervisory authority',
  editor: 'Responsible for the content',
  arbitration: 'Consumer arbitration',
  dataProtection: 'Data protection',
  accessibilityContact: 'Report barriers',
  madeOn: 'Statement made on',
  reviewedOn: 'Last reviewed on',
  method: 'How it was examined',
  enforcement: 'Where our answer does not suffice',
  facts: 'The facts at a glance',
};
