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
  published: (seconds: string) => `Fertig in ${seconds} s.`,
  handbook: 'Handbuch (intern)',
  customers: 'Website für Kundinnen und Kunden',
  size: (pages: number, megabytes: string) => `${pages} Seiten, ${megabytes} MB`,
  address: (address: string) => `gedacht für ${address}`,
  findings: (warnings: number, infos: number) =>
    `Befunde: ${warnings} ${warnings === 1 ? 'Lücke' : 'Lücken'}, ${infos} ${infos === 1 ? 'Hinweis' : 'Hinweise'} (npm run check zeigt sie)`,
  lookAtIt: 'Ansehen: npm run preview',
  serving: (name: string, url: string) => `${name}: ${url}`,
  stop: 'Beenden mit Strg + C',
  notBuilt: (folder: string) => `In ${folder} liegt noch keine Website. Zuerst: npm run build`,
  portTaken: (port: number) => `Der Anschluss ${port} ist belegt. Mit --port einen anderen wählen.`,
  noContent: (folder: string) => `Der Inhaltsordner ${folder} ist nicht zu lesen.`,
};
