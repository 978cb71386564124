/** Words of the page of what is due. */
export const due = {
  lead: 'Bewertungen, Durchsichten, Maßnahmen und Antworten mit ihrem Termin und der verantwortlichen Rolle.',
  nothing: 'Zurzeit steht nichts an.',
  overdue: 'Überfällig',
  kinds: {
    assessment: 'Verfahren bewerten',
    'terms-review': 'Bedingungen durchsehen',
    measure: 'Maßnahme umsetzen',
    'feedback-answer': 'Rückmeldung beantworten',
  },
  caption: (title: string) => `Anstehend: ${title}`,
  task: 'Aufgabe',
  subject: 'Worum es geht',
  day: 'Termin',
};
