import type { Unreadable } from '../../import/source-document.ts';

const unreadable: Readonly<Record<Unreadable, string>> = {
  'old-word': 'Das ist eine Datei aus einem Word vor 2007 (.doc). Bitte in Word öffnen und als .docx speichern.',
  password: 'Die Datei ist mit einem Kennwort geschützt. Bitte in Word öffnen und ohne Kennwort speichern.',
  'open-document': 'Das ist ein LibreOffice-Dokument (.odt). Bitte in LibreOffice öffnen und als .docx speichern.',
  'rich-text': 'Das ist eine RTF-Datei. Bitte in Word öffnen und als .docx speichern.',
  pdf: 'Das ist eine PDF-Datei. Bitte die Datei nehmen, aus der sie entstanden ist.',
  'too-large': 'Die Datei ist zu groß. Bitte in mehrere Dokumente teilen oder Bilder darin verkleinern.',
  damaged: 'Die Datei ist beschädigt oder kein Word-Dokument. Bitte in Word öffnen und neu als .docx speichern.',
  'not-text': 'Die Datei enthält keinen Text.',
  empty: 'Die Datei ist leer.',
};

const words = (count: number) => (count === 1 ? '1 Wort' : `${count} Wörter`);
const quoted = (texts: readonly string[]) => texts.map((text) => `„${text}“`).join(', ');

/** Words of `npm run import`. */
export const importing = {
  nothing: 'Bitte eine .docx- oder .md-Datei oder einen Ordner angeben.',
  noFile: (path: string) => `${path} gibt es nicht.`,
  noDocuments: (path: string) => `In ${path} liegt keine .docx- oder .md-Datei.`,
  wrongKind: 'Nur .docx und .md lassen sich übernehmen.',
  unreadable,
  noAccess: 'Die Datei lässt sich nicht öffnen. Ist sie noch in Word offen, oder fehlt das Recht zu lesen?',
  exists: (target: string) => `${target} gibt es schon und bleibt, wie es ist.`,
  sameId: (other: string, target: string) =>
    `Ergäbe dieselbe Datei wie ${other}: ${target}. Bitte eine von beiden umbenennen.`,
  idForOne: '--id und --title gehen nur bei einer einzelnen Datei.',
  noRoles: 'In handbook.yaml steht noch keine Rolle (roles). Sie wird als Verantwortliche gebraucht.',
  lost: (lost: readonly string[]) =>
    `Nicht übernommen: Es würden ${words(lost.length)} fehlen (${quoted(lost.slice(0, 5))}). Bitte als Fehler melden.`,
  failed: 'Nicht übernommen: Der Text ließ sich nicht in die Form des Handbuchs bringen. Bitte als Fehler melden.',
  written: (path: string, target: string) => `✓ ${path} → ${target}`,
  refused: (path: string, why: string) => `✗ ${path}: ${why}`,
  complete: (count: number) => `  Vollständig: ${words(count)}, keines fehlt.`,
  recognised: (fields: string) => `  Erkannt: ${fields}`,
  missing: (fields: string) => `  Fehlt noch, ein Platzhalter steht da: ${fields}`,
  presets: (fields: string) => `  Nur angenommen, bitte prüfen: ${fields}`,
  unrecognised: (headings: readonly string[]) => `  Nicht zugeordnet, steht im Text: ${quoted(headings)}`,
  images: (count: number) => `  ${count === 1 ? '1 Bild' : `${count} Bilder`} übernommen`,
  remarks: {
    deleted: (found: readonly string[]) =>
      `  Gelöschte Stellen (Änderungsverfolgung) sind nicht übernommen: ${quoted(found)}`,
    'picture-kind': (found: readonly string[]) =>
      `  Diese Bilder kann kein Browser zeigen; bitte als PNG einfügen: ${found.join(', ')}`,
    'picture-missing': (found: readonly string[]) => `  Diese Bilder wurden nicht gefunden: ${found.join(', ')}`,
    html: (found: readonly string[]) => `  HTML steht als Text da: ${quoted(found)}`,
    leftover: (found: readonly string[]) =>
      `  Ohne festen Platz (Textfelder, Zeichnungen), steht am Ende des Textes: ${quoted(found)}`,
    address: (found: readonly string[]) =>
      `  Diese Adressen sind keine Verweise mehr, nur noch Text: ${found.join(', ')}`,
  },
  ignored: (count: number, names: readonly string[]) =>
    `Nicht beachtet (weder .docx noch .md): ${names.join(', ')}${count > names.length ? ` und ${count - names.length} weitere` : ''}`,
  summary: (done: number, refused: number) =>
    `${done === 1 ? '1 Dokument' : `${done} Dokumente`} übernommen${refused === 0 ? '' : `, ${refused} nicht`}.`,
  next: 'Weiter: „npm run check“ zeigt, was noch fehlt. Stationen, Aufgabe und Verantwortliche kennt nur Ihr Team.',
  original: (heading: string) => `Überschrift im Original: ${heading}`,
  margin: {
    header: (text: string) => `Kopf- oder Fußzeile im Original: ${text}`,
    comment: (text: string) => `Kommentar im Original: ${text}`,
  },
  from: (file: string) => `Übernommen aus ${file}`,
  checkPresets:
    '[Bitte ausfüllen: Aufgabe, Richtung und Verantwortliche sind nur angenommen. Bitte oben prüfen und dann diesen Absatz löschen.]',
  missingPicture: (name: string) => `[Bitte ergänzen: Hier stand das Bild ${name}.]`,
  leftover: 'Weitere Texte aus dem Dokument',
  notes: 'Fußnoten',
};
