/** Words of the reminder of what is due. */
export const reminder = {
  title: 'Qualitätshandbuch: was ansteht',
  asOf: (day: string, until: string) => `Stand ${day}. Hier steht, was überfällig ist oder bis ${until} fällig wird.`,
  nothing: (day: string, until: string) => `Stand ${day}. Bis ${until} steht nichts an.`,
  newItems: 'Neu hinzugekommen oder inzwischen überfällig:',
  noRole: 'Noch ohne verantwortliche Rolle',
  overdue: (what: string, day: string) => `**überfällig seit ${day}:** ${what}`,
  due: (what: string, day: string) => `bis ${day}: ${what}`,
  kinds: {
    assessment: (_id: string, title: string) => `Verfahren „${title}“ bewerten`,
    'terms-review': (_id: string, title: string) => `Bedingungen „${title}“ durchsehen`,
    measure: (id: string, title: string) => `Maßnahme ${id} umsetzen: ${title}`,
    'feedback-answer': (id: string) => `Rückmeldung ${id} beantworten`,
    translation: (id: string, title: string) => `Übersetzung von „${title}“ angleichen (${id})`,
  },
  howItWorks:
    'Diese Liste schreibt das Handbuch jede Woche selbst fort. Eine Nachricht kommt nur, wenn etwas hinzukommt oder überfällig wird.',
  outcome: {
    created: 'Erinnerung angelegt.',
    updated: 'Erinnerung fortgeschrieben, nichts Neues.',
    notified: 'Erinnerung fortgeschrieben und auf Neues hingewiesen.',
    closed: 'Nichts steht an: Erinnerung geschlossen.',
    quiet: 'Nichts zu tun.',
  },
  tokenMissing: 'Zum Veröffentlichen fehlt die Umgebungsvariable REMINDER_TOKEN.',
  hostUnknown: (variables: string) => `Zum Veröffentlichen fehlen Angaben zum Server: ${variables}.`,
};
