/** Words of `npm run build`, `npm run dev` and `npm run preview`. */
export const build = {
  steps: {
    check: 'Inhalte lesen und prüfen',
    sites: 'Beide Websites bauen',
    'search-leaks': 'Website für Kundinnen und Kunden auf Internes durchsuchen',
    swap: 'Neue Fassung an ihren Platz stellen',
  },
  refused: (errors: number, out: string) =>
    `Nichts veröffentlicht: ${errors === 1 ? 'Ein Fehler muss' : `${errors} Fehler müssen`} zuerst behoben werden. ${out} ist unverändert.`,
  leak: (out: string) =>
    `Nichts veröffentlicht: Interner Text wäre auf der Website für Kundinnen und Kunden gelandet. ${out} ist unverändert.`,
  leakAt: (file: string, words: string, from: string) => `  ${file}: „${words}“ stammt aus ${from}`,
  failed: (out: string) => `Der Bau ist gescheitert. ${out} ist unverändert.`,
  running: (out: string, pid: number | undefined, lock: string) =>
    `Nichts gebaut: Ein anderer Bau${pid === undefined ? '' : ` (Prozess ${pid})`} schreibt gerade nach ${out}. Bitte warten, bis er fertig ist. Läuft bestimmt keiner mehr, kann ${lock} gelöscht werden.`,
  foreign: (out: string, found: readonly string[]) =>
    `Nichts gebaut: ${out} wird beim Bauen als Ganzes ersetzt, und dort liegt etwas anderes: ${found.slice(0, 5).join(', ')}${found.length > 5 ? ' …' : ''}. Bitte mit --out einen eigenen Ordner nennen.`,
  diskFull: (out: string, code: string) =>
    `Der Bau ist gescheitert: Auf dem Datenträger ist kein Platz mehr (${code}). ${out} ist unverändert.`,
  notWritable: (path: string, out: string, code: string) =>
    `Der Bau ist gescheitert: ${path} lässt sich nicht schreiben (${code}). ${out} ist unverändert.`,
  inUse: (out: string, code: string) =>
    `Der Bau ist gescheitert: ${out} lässt sich nicht als Ganzes ersetzen (${code}), vielleicht weil dort ein Laufwerk eingehängt ist. Bitte mit --out einen Ordner darunter nennen. ${out} ist unverändert.`,
  notInOneStep:
    'Hinweis: Dieses System kann Ordner nicht in einem Schritt tauschen; beim Wechsel fehlten die Websites für einen Augenblick. Bricht ein Bau genau dann ab, stellt der nächste sie wieder her.',
  published: (seconds: string) => `Fertig in ${seconds} s.`,
  handbook: 'Handbuch (intern)',
  customers: 'Website für Kundinnen und Kunden',
  size: (pages: number, megabytes: string) => `${pages} Seiten, ${megabytes} MB`,
  address: (address: string) => `gedacht für ${address}`,
  findings: (warnings: number, infos: number) =>
    `Befunde: ${warnings} ${warnings === 1 ? 'Lücke' : 'Lücken'}, ${infos} ${infos === 1 ? 'Hinweis' : 'Hinweise'} (npm run check zeigt sie)`,
  lookAtIt: (command: string) => `Ansehen: ${command}`,
  serving: (name: string, url: string) => `${name}: ${url}`,
  stop: 'Beenden mit Strg + C',
  notBuilt: (folder: string) => `In ${folder} liegt noch keine Website. Zuerst: npm run build`,
  portTaken: (port: number) => `Der Anschluss ${port} ist belegt. Mit --port einen anderen wählen.`,
  noContent: (folder: string) => `Der Inhaltsordner ${folder} ist nicht zu lesen.`,
};
