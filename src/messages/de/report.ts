/** Words of `npm run report`. */
export const report = {
  unknownCommand: (name: string, known: readonly string[]) =>
    `Einen Bericht „${name}“ gibt es nicht. Zur Wahl: ${known.join(', ')}.`,
};
