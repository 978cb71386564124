/** Words of the search dialog. */
export const search = {
  title: 'Suche',
  open: 'Suchen',
  close: 'Suche schließen',
  label: 'Wonach suchen Sie?',
  filters: 'Ergebnisse eingrenzen',
  all: 'alle',
  searching: 'Suche läuft …',
  results: '{count} Ergebnisse',
  oneResult: 'Ein Ergebnis',
  meant: 'Gesucht wurde „{words}“.',
  nothing: 'Nichts gefunden für „{words}“.',
  nothingHint: 'Versuchen Sie ein kürzeres oder ein anderes Wort, oder sehen Sie hier nach:',
  more: 'Mehr Ergebnisse',
  notInDevelopment: 'Die Suche gibt es erst in der gebauten Website: npm run build, dann npm run preview.',
  failed: 'Die Suche ließ sich nicht laden. Bitte laden Sie die Seite neu.',
  hotkey: 'Strg K',
};
