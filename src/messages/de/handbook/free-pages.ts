/** Words of the overview of free pages and of the glossary. */
export const freePages = {
  lead: 'Leitbild, Anleitungen und alles, was sonst zum Handbuch gehört.',
  empty: 'Dieses Handbuch enthält noch keine freien Seiten.',
  forCustomers: 'auch für Kundinnen und Kunden',
  noGlossary:
    'Dieses Handbuch hat noch kein Glossar. Ein Glossar ist eine Seite mit dem Zweck „Glossar“ (purpose: glossary).',
  noEntries: 'Das Glossar enthält noch keine Wörter.',
  letters: 'Zu einem Buchstaben springen',
  synonyms: 'Auch:',
  avoid: 'Nicht verwenden:',
};
