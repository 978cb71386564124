/** Words of the calendars of what falls due. */
export const calendar = {
  name: (organisation: string, role: string | undefined) => `Fällig: ${role ?? organisation}`,
  title: (kind: string, name: string) => `${kind}: ${name}`,
  until: (kind: string, overdue: boolean) => `${kind}, spätestens an diesem Tag${overdue ? ' (überfällig)' : ''}`,
  responsible: (role: string) => `Verantwortlich: ${role}`,
  heading: 'Im eigenen Kalender',
  lead: 'Diese Termine lassen sich in Outlook, Thunderbird oder auf dem Telefon abonnieren: Adresse des Kalenders kopieren und dort als Internetkalender hinzufügen. Was sich ändert, kommt dann von selbst an.',
  all: 'Alles, was fällig wird',
  ofRole: (role: string) => role,
};
