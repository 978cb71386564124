/** Words of `npm run migrate`, and what the check says of older content. */
export const migrate = {
  noSettings: (folder: string) => `In ${folder} liegt keine handbook.yaml; ohne sie ist das Format unbekannt.`,
  newer: (from: number, known: number) =>
    `Dieses Handbuch ist im Inhaltsformat ${from} geschrieben; diese Fassung von Belegbar kennt die Formate bis ${known}. Es wurde nichts geändert. Bitte zuerst die Software aktualisieren (docs/aktualisieren.md).`,
  current: (format: number) => `Dieses Handbuch ist schon im Format ${format}; es ist nichts zu tun.`,
  refused: (files: readonly string[]) =>
    `Diese Dateien lassen sich nicht sicher umschreiben; es wurde nichts geändert. „npm run check“ zeigt, woran es liegt:\n${files.map((file) => `  ${file}`).join('\n')}`,
  changes: (from: number, to: number) => `Von Format ${from} zu Format ${to}:`,
  dryRun: 'Nur angezeigt, nichts geschrieben. Ohne --dry-run wird es so geändert.',
  done: (files: readonly string[]) => `Geändert: ${files.join(', ')}. Bitte ansehen und als eine Änderung festhalten.`,
  older: (from: number, to: number) =>
    `Dieses Handbuch ist im Inhaltsformat ${from} geschrieben und wird so gelesen, wie es gemeint war. Aktuell ist Format ${to}: npm run migrate`,
};
