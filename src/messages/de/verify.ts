/** Words of `npm run verify`. */
export const verify = {
  nothing: 'Was soll geprüft werden? Bitte einen Ordner oder eine Adresse nennen.',
  tooMany: 'Bitte nur einen Ordner oder eine Adresse nennen.',
  badAddress: (address: string) => `${address} ist keine Adresse, die mit http:// oder https:// beginnt.`,
  noManifest: (place: string, because: string) =>
    `${place} ist nicht zu lesen oder kein Verzeichnis der Dateien, das dieses Programm versteht (${because}). npm run build legt es an.`,
  noSites: (folder: string) =>
    `In ${folder} liegt keine Website mit einem Verzeichnis ihrer Dateien. Zuerst: npm run build`,
  interrupted: (folder: string, last: string) =>
    `${folder} fehlt: Ein Bau wurde beim Wechsel unterbrochen. Die letzten Websites liegen in ${last}; npm run build stellt sie zuerst wieder her.`,
  asExpected: (place: string, files: number) =>
    `${place}: ${files === 1 ? 'eine Datei' : `${files} Dateien`} geprüft, alles unverändert.`,
  differs: (place: string, differences: number, files: number) =>
    `${place}: ${files} Dateien geprüft, ${differences === 1 ? 'eine Abweichung' : `${differences} Abweichungen`}:`,
  kinds: { missing: 'fehlt', changed: 'geändert', added: 'neu', unreadable: 'nicht zu lesen' },
  bytes: (found: number, expected: number) =>
    found === expected ? 'gleich lang, anderer Inhalt' : `${found} statt ${expected} Byte`,
  missingSite: (folder: string) => `${folder} fehlt: Beide Websites gehören zusammen.`,
  differentBuilds: 'Das Handbuch und die Website für Kundinnen und Kunden stammen nicht aus demselben Bau.',
  identity: (date: string, sha256: string) => `Stand ${date}, Prüfzahl der Dateiliste (SHA-256): ${sha256}`,
  notServed: (files: number) =>
    `${files} Dateien sind nur für den Webserver da und von außen nicht zu prüfen. Was jemand zusätzlich auf den Server gelegt hat, ist von außen ebenfalls nicht zu sehen.`,
  ownManifest:
    'Verglichen mit der Dateiliste, die unter derselben Adresse steht. Wer den Server ändern kann, kann auch sie ändern: Mit --manifest dist/public/manifest.json zählt die Liste, die Sie selbst gebaut haben.',
};
