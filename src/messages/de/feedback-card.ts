/** Words of the printable feedback card. */
export const feedbackCard = {
  title: 'Rückmeldekarte',
  document: (name: string) => `Rückmeldekarte ${name}`,
  lead: 'Sagen Sie uns, was gut läuft und was nicht.',
  kinds: { complaint: 'Beschwerde', suggestion: 'Idee', praise: 'Lob' },
  message: 'Worum geht es?',
  answer: 'Möchten Sie eine Antwort? Dann brauchen wir (freiwillig):',
  name: 'Name',
  contact: 'Telefon, E-Mail oder Anschrift',
  anonymous: 'Ohne Namen geht es auch. Sie haben dadurch keine Nachteile.',
  promise: (duration: string) => `Mit Angaben zu Ihnen: Antwort nach höchstens ${duration}.`,
  handIn: 'Abgeben oder schicken an:',
  qr: 'QR-Code zur Seite „Rückmeldung geben“:',
  online: 'Alle Wege:',
};
