import type { UnsafeCode } from '../../prose/safety.ts';

/** What is refused in a body, and what to write instead. */
export const UNSAFE_WORDS: Readonly<
  Record<
    UnsafeCode | 'image-outside',
    { readonly de: (found: string, meant: string) => string; readonly en: (found: string, meant: string) => string }
  >
> = {
  'import-export': {
    de: (found) =>
      `Programmcode ist in Texten nicht erlaubt: ${found} Erwartet wird nur Text; die Bausteine sind ohne import da.`,
    en: (found) => `Program code is not allowed in texts: ${found} Only text is expected; components need no import.`,
  },
  expression: {
    de: (found) =>
      `In geschweiften Klammern stünde hier Programmcode: ${found} Erwartet werden runde oder eckige Klammern, oder ein Schrägstrich davor: \\{`,
    en: (found) =>
      `Braces would hold program code here: ${found} Use round or square brackets, or put a backslash before them: \\{`,
  },
  component: {
    de: (found, meant) =>
      `Den Baustein ${found} gibt es nicht. ${meant === '' ? 'Erwartet wird <PlainLanguage> oder <Note>.' : `Gemeint ist vermutlich: <${meant}>`}`,
    en: (found, meant) =>
      `There is no component ${found}. ${meant === '' ? '<PlainLanguage> or <Note> is expected.' : `Probably meant: <${meant}>`}`,
  },
  element: {
    de: (found, meant) =>
      `Das HTML-Element ${found} ist in Texten nicht erlaubt. ${meant === '' ? 'Erwartet wird Text mit den üblichen Auszeichnungen (**fett**, *kursiv*, Listen, Tabellen).' : `Gemeint ist vermutlich: <${meant}>`}`,
    en: (found, meant) =>
      `The HTML element ${found} is not allowed in texts. ${meant === '' ? 'Text with the usual marks is expected (**bold**, *italic*, lists, tables).' : `Probably meant: <${meant}>`}`,
  },
  attribute: {
    de: (found) => `Das Attribut „${found}“ ist hier nicht erlaubt. Erwartet wird der Baustein ohne diese Angabe.`,
    en: (found) => `The attribute “${found}” is not allowed here. Leave it out.`,
  },
  'event-handler': {
    de: (found) =>
      `Das Attribut „${found}“ würde Programmcode ausführen. Erwartet wird der Baustein ohne diese Angabe.`,
    en: (found) => `The attribute “${found}” would run program code. Leave it out.`,
  },
  address: {
    de: (found) =>
      `Die Adresse „${found}“ ist nicht erlaubt. Erwartet wird ein Verweis im Handbuch oder eine Adresse mit https:, http:, mailto: oder tel:.`,
    en: (found) =>
      `The address “${found}” is not allowed. A link within the handbook or an address with https:, http:, mailto: or tel: is expected.`,
  },
  'remote-image': {
    de: (found) =>
      `Das Bild „${found}“ liegt nicht neben der Seite. Erwartet wird eine Bilddatei im Inhaltsordner und ihr Weg von dieser Seite aus, zum Beispiel ./bild.png.`,
    en: (found) =>
      `The picture “${found}” does not lie beside the page. A file in the content folder is expected, by its path from this page, for example ./picture.png.`,
  },
  'image-outside': {
    de: (found) =>
      `Das Bild „${found}“ liegt außerhalb des Inhaltsordners. Erwartet wird eine Bilddatei im Inhaltsordner.`,
    en: (found) => `The picture “${found}” lies outside the content folder. A file in the content folder is expected.`,
  },
};
