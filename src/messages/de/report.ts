/** Words of `npm run report`. */
export const report = {
  unknownCommand: (name: string, known: readonly string[]) =>
    `Einen Bericht „${name}“ gibt es nicht. Zur Wahl: ${known.join(', ')}.`,
  unknownFormat: (name: string, known: readonly string[]) =>
    `Das Format „${name}“ gibt es nicht. Zur Wahl, mit Komma getrennt: ${known.join(', ')}.`,
  unknownCatalogue: (id: string, known: readonly string[]) =>
    `Einen Anforderungskatalog „${id}“ gibt es nicht. Zur Wahl: ${known.join(', ')}.`,
  noCatalogue:
    'Das Handbuch hat noch keinen Anforderungskatalog, und ohne Anforderungen gibt es nichts zu berichten. Ein Katalog ist eine Datei im Ordner requirements.',
  written: (file: string) => `Geschrieben: ${file}`,
  withErrors: (count: number) =>
    count === 1
      ? 'Das Handbuch hat einen Fehler (npm run check zeigt ihn). Der Bericht kann deshalb unvollständig sein.'
      : `Das Handbuch hat ${count} Fehler (npm run check zeigt sie). Der Bericht kann deshalb unvollständig sein.`,
};
