import type { seal as german } from '../de/seal.ts';

/** Words of `npm run seal`. */
export const seal: typeof german = {
  heading:
    'Seals: fingerprints of terms that have come into force and of closed evaluations.\nWritten by “npm run seal”. Please do not change by hand.',
  added: (key) => `Sealed: ${key}`,
  renewed: (key, because) => `Sealed anew: ${key} (reason: ${because})`,
  archived: (file) => `PDF archived: ${file}`,
  'pdf-altered': (file, sealedOn) => `${file}: the archived PDF has changed since it was sealed on ${sealedOn}.`,
  'pdf-missing': (file, sealedOn) => `${file}: the PDF that was archived on ${sealedOn} is missing.`,
  whatToDoWithPdf: (file, key) =>
    `  By mistake? Restore the file: git log -- ${file}\n` +
    `  Is another PDF to apply on purpose? Then: npm run seal -- --reseal ${key} --because "…"`,
  nothing: 'Nothing new to seal.',
  conflict: (file, sealedOn) => `${file}: the text has changed since it was sealed on ${sealedOn}.`,
  whatToDo: (file, key) =>
    `  By mistake? Restore the old text: git log -p -- ${file}\n` +
    `  Is something else to apply? Terms get a new version; of an evaluation it belongs into the next cycle.\n` +
    `  Only a typing error corrected? Then: npm run seal -- --reseal ${key} --because "…"`,
  refused: (count) =>
    count === 1
      ? 'One seal was left as it is because its text or PDF does not match.'
      : `${count} seals were left as they are because their texts or PDFs do not match.`,
  brokenFile: (file) =>
    `${file} has errors; it stays as it is so that no seal is lost. npm run check shows what to correct.`,
  unknown: (key) => `There is no seal for “${key}”. Keys look like betreuungsvertrag/2026-01-01.de or 2025.`,
  becauseMissing: '--reseal needs --because with the reason.',
  resealMissing: '--because belongs to --reseal.',
  noContent: (folder) => `The content folder ${folder} cannot be read.`,
};
