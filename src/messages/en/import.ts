import type { importing as german } from '../de/import.ts';

const words = (count: number) => (count === 1 ? '1 word' : `${count} words`);
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

/** Words of `npm run import`. */
export const importing: typeof german = {
  nothing: 'Name a .docx or .md file, or a folder.',
  noFile: (path) => `There is no ${path}.`,
  noDocuments: (path) => `There is no .docx or .md file in ${path}.`,
  wrongKind: 'Only .docx and .md can be imported.',
  unreadable: {
    'old-word': 'This is a file of Word before 2007 (.doc). Open it in Word and save it as .docx.',
    password: 'The file is protected by a password. Open it in Word and save it without one.',
    'open-document': 'This is a LibreOffice document (.odt). Open it in LibreOffice and save it as .docx.',
    'rich-text': 'This is an RTF file. Open it in Word and save it as .docx.',
    pdf: 'This is a PDF. Take the file that it was made from.',
    'too-large': 'The file is too large. Split it into several documents, or make its pictures smaller.',
    damaged: 'The file is damaged, or no Word document. Open it in Word and save it as .docx again.',
    'not-text': 'The file holds no text.',
    empty: 'The file is empty.',
  },
  noAccess: 'The file cannot be opened. Is it still open in Word, or is the right to read it missing?',
  exists: (target) => `${target} is there already and stays as it is.`,
  sameId: (other, target) => `Would make the same file as ${other}: ${target}. Rename one of the two.`,
  idForOne: '--id and --title only go with a single file.',
  noRoles: 'There is no role in handbook.yaml (roles) yet. One is needed as the owner.',
  lost: (lost) =>
    `Not imported: ${words(lost.length)} would be missing (${quoted(lost.slice(0, 5))}). Please report this as a fault.`,
  failed: 'Not imported: the text could not be brought into the form of the handbook. Please report this as a fault.',
  written: (path, target) => `✓ ${path} → ${target}`,
  refused: (path, why) => `✗ ${path}: ${why}`,
  complete: (count) => `  Complete: ${words(count)}, none is missing.`,
  recognised: (fields) => `  Recognised: ${fields}`,
  missing: (fields) => `  Still missing, holds a placeholder: ${fields}`,
  presets: (fields) => `  Only supposed, please check: ${fields}`,
  unrecognised: (headings) => `  Not assigned, stands in the text: ${quoted(headings)}`,
  images: (count) => `  ${count === 1 ? '1 picture' : `${count} pictures`} taken along`,
  remarks: {
    deleted: (found) => `  Deleted text (tracked changes) was not imported: ${quoted(found)}`,
    'picture-kind': (found) => `  No browser shows these pictures; please insert them as PNG: ${found.join(', ')}`,
    'picture-missing': (found) => `  These pictures were not found: ${found.join(', ')}`,
    html: (found) => `  HTML stands as text: ${quoted(found)}`,
    leftover: (found) =>
      `  Without a place of its own (text boxes, drawings), at the end of the text: ${quoted(found)}`,
    address: (found) => `  These addresses are no links any more, only text: ${found.join(', ')}`,
  },
  ignored: (count, names) =>
    `Left alone (neither .docx nor .md): ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
  summary: (done, refused) =>
    `${done === 1 ? '1 document' : `${done} documents`} imported${refused === 0 ? '' : `, ${refused} not`}.`,
  next: 'Next: “npm run check” shows what is still missing. Only your team knows stations, task and owner.',
  original: (heading) => `Heading in the original: ${heading}`,
  margin: {
    header: (text) => `Header or footer in the original: ${text}`,
    comment: (text) => `Comment in the original: ${text}`,
  },
  from: (file) => `Imported from ${file}`,
  checkPresets:
    '[Please fill in: task, direction and owner are only supposed. Check them above, then delete this paragraph.]',
  missingPicture: (name) => `[Please fill in: the picture ${name} stood here.]`,
  leftover: 'Other texts of the document',
  notes: 'Footnotes',
};
