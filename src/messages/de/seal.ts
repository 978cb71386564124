/** Words of `npm run seal`. */
export const seal = {
  heading:
    'Siegel: Fingerabdrücke der Bedingungen, die in Kraft getreten sind, und der abgeschlossenen Evaluationen.\nGeschrieben von „npm run seal“. Bitte nicht von Hand ändern.',
  added: (key: string) => `Versiegelt: ${key}`,
  renewed: (key: string, because: string) => `Neu versiegelt: ${key} (Grund: ${because})`,
  archived: (file: string) => `PDF abgelegt: ${file}`,
  'pdf-altered': (file: string, sealedOn: string) =>
    `${file}: Das abgelegte PDF ist seit dem Siegel vom ${sealedOn} geändert worden.`,
  'pdf-missing': (file: string, sealedOn: string) => `${file}: Das PDF, das am ${sealedOn} abgelegt wurde, fehlt.`,
  whatToDoWithPdf: (file: string, key: string) =>
    `  War das ein Versehen? Dann holen Sie die Datei zurück: git log -- ${file}\n` +
    `  Soll bewusst ein anderes PDF gelten? Dann: npm run seal -- --reseal ${key} --because "…"`,
  nothing: 'Nichts Neues zu versiegeln.',
  conflict: (file: string, sealedOn: string) =>
    `${file}: Der Text ist seit dem Siegel vom ${sealedOn} geändert worden.`,
  whatToDo: (file: string, key: string) =>
    `  War das ein Versehen? Dann stellen Sie den alten Text wieder her: git log -p -- ${file}\n` +
    `  Soll etwas anderes gelten? Dann legen Sie bei Bedingungen eine neue Version an, bei Evaluationen gehört es in den nächsten Zyklus.\n` +
    `  War nur ein Tippfehler zu berichtigen? Dann: npm run seal -- --reseal ${key} --because "…"`,
  refused: (count: number) =>
    count === 1
      ? 'Ein Siegel blieb unverändert, weil Text oder PDF nicht mehr passt.'
      : `${count} Siegel blieben unverändert, weil Texte oder PDFs nicht mehr passen.`,
  brokenFile: (file: string) =>
    `${file} enthält Fehler; damit kein Siegel verloren geht, bleibt die Datei, wie sie ist. npm run check zeigt, was zu beheben ist.`,
  unknown: (key: string) =>
    `Für „${key}“ gibt es kein Siegel. Die Kennung lautet etwa betreuungsvertrag/2026-01-01.de oder 2025.`,
  becauseMissing: 'Zu --reseal gehört --because mit dem Grund.',
  resealMissing: '--because gehört zu --reseal.',
  noContent: (folder: string) => `Der Inhaltsordner ${folder} ist nicht zu lesen.`,
};
