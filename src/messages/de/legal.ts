/** Words of imprint and accessibility statement, for what comes from handbook.yaml. */
export const legal = {
  provider: 'Anbieter',
  representedBy: 'Vertreten durch',
  phone: 'Telefon',
  email: 'E-Mail',
  register: 'Register',
  vatId: 'Umsatzsteuer-Identifikationsnummer',
  supervisoryAuthority: 'Aufsichtsbehörde',
  editor: 'Verantwortlich für den Inhalt',
  arbitration: 'Verbraucherschlichtung',
  dataProtection: 'Datenschutz',
  accessibilityContact: 'Barrieren melden',
  madeOn: 'Erklärung erstellt am',
  reviewedOn: 'Zuletzt überprüft am',
  method: 'Wie geprüft wurde',
  enforcement: 'Wenn unsere Antwort nicht genügt',
  facts: 'Angaben auf einen Blick',
};
