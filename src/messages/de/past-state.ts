/** Words about a past state of the handbook, published as it stood then. */
export const pastState = {
  banner: (name: string, date: string) =>
    `Dies ist das Handbuch, wie es am ${date} war (${name}). Es kann inzwischen anders sein.`,
  publicBanner: (date: string) =>
    `Diese Seiten zeigen den Stand vom ${date}. Sie sind ein Archiv und können inzwischen anders sein.`,
  noContent: (name: string, folder: string) =>
    `Nichts gebaut: Im Stand ${name} gibt es den Inhaltsordner ${folder} nicht.`,
  otherFormat: (name: string, found: string, known: readonly number[]) =>
    `Im Stand ${name} hat der Inhalt das Format ${found}; diese Software liest nur: ${known.join(', ')}.`,
  live: (out: string) =>
    `Nichts gebaut: In ${out} liegt die heutige Website. Ein früherer Stand gehört in einen anderen Ordner (--out).`,
  noSuchFolder: (folder: string) =>
    `Den Ordner ${folder} gibt es nicht, auch keinen darüber, der in einem Repository liegt.`,
};
