import type { UnsafeCode } from '../../prose/safety.ts';

interface CaseWords {
  /** @param meant the component or element that was probably meant; empty if none is near */
  readonly message: (found: string, meant: string) => string;
  readonly example: string;
}

const plainDe = 'Die **Beratung** kostet nichts. Mehr dazu auf der [Seite zu den Kosten](./kosten.mdx).';
const plainEn = '**Advice** costs nothing. See the [page on costs](./costs.mdx).';
const noteDe = '<Note title="Gut zu wissen">\n\nDie Beratung kostet nichts.\n\n</Note>';
const noteEn = '<Note title="Good to know">\n\nAdvice costs nothing.\n\n</Note>';

/** What is refused in a body, and what to write instead. */
export const UNSAFE_WORDS: Readonly<
  Record<UnsafeCode | 'image-outside', { readonly de: CaseWords; readonly en: CaseWords }>
> = {
  'import-export': {
    de: {
      message: (found) =>
        `„${found}“ ist Programmcode und in Texten nicht erlaubt. Erwartet wird nur Text; die Bausteine brauchen kein import.`,
      example: noteDe,
    },
    en: {
      message: (found) =>
        `“${found}” is program code, which is not allowed in texts. Only text is expected; components need no import.`,
      example: noteEn,
    },
  },
  expression: {
    de: {
      message: (found) =>
        `${found} gilt hier als Programmcode. Erwartet werden runde oder eckige Klammern; sollen es geschweifte sein, gehört ein umgekehrter Schrägstrich davor (\\{).`,
      example: 'Guten Tag [Name der Person], …',
    },
    en: {
      message: (found) =>
        `${found} counts as program code here. Use round or square brackets; if they must be braces, put a backslash before them (\\{).`,
      example: 'Good morning [name of the person], …',
    },
  },
  component: {
    de: {
      message: (found, meant) =>
        `Den Baustein ${found} gibt es nicht. ${meant === '' ? 'Erwartet wird <PlainLanguage> oder <Note>.' : `Gemeint ist vermutlich: <${meant}>`}`,
      example: noteDe,
    },
    en: {
      message: (found, meant) =>
        `There is no component ${found}. ${meant === '' ? '<PlainLanguage> or <Note> is expected.' : `Probably meant: <${meant}>`}`,
      example: noteEn,
    },
  },
  element: {
    de: {
      message: (found, meant) =>
        `Das HTML-Element ${found} ist in Texten nicht erlaubt. ${meant === '' ? 'Erwartet wird Text mit den üblichen Auszeichnungen: **fett**, *kursiv*, Listen, Tabellen, Verweise.' : `Gemeint ist vermutlich: <${meant}>`}`,
      example: plainDe,
    },
    en: {
      message: (found, meant) =>
        `The HTML element ${found} is not allowed in texts. ${meant === '' ? 'Text with the usual marks is expected: **bold**, *italic*, lists, tables, links.' : `Probably meant: <${meant}>`}`,
      example: plainEn,
    },
  },
  attribute: {
    de: {
      message: (found) =>
        `Das Attribut „${found}“ ist hier nicht erlaubt. Erwartet wird dieselbe Stelle ohne das Attribut.`,
      example: '<span lang="en">case management</span>',
    },
    en: {
      message: (found) => `The attribute “${found}” is not allowed here. Leave it out.`,
      example: '<span lang="de">Leichte Sprache</span>',
    },
  },
  'event-handler': {
    de: {
      message: (found) =>
        `Das Attribut „${found}“ würde Programmcode ausführen. Erwartet wird dieselbe Stelle ohne das Attribut.`,
      example: noteDe,
    },
    en: { message: (found) => `The attribute “${found}” would run program code. Leave it out.`, example: noteEn },
  },
  address: {
    de: {
      message: (found) =>
        `Die Adresse „${found}“ ist nicht erlaubt. Erwartet wird eine Seite des Handbuchs oder eine Adresse mit https:, http:, mailto: oder tel:.`,
      example: '[Seite zu den Kosten](./kosten.mdx), [Beschwerdestelle](mailto:rueckmeldung@example.org)',
    },
    en: {
      message: (found) =>
        `The address “${found}” is not allowed. A page of the handbook or an address with https:, http:, mailto: or tel: is expected.`,
      example: '[page on costs](./costs.mdx), [complaints office](mailto:feedback@example.org)',
    },
  },
  'remote-image': {
    de: {
      message: (found) =>
        `Das Bild „${found}“ liegt nicht im Inhaltsordner. Erwartet wird eine Bilddatei dort und ihr Weg von dieser Seite aus.`,
      example: '![Der Eingang mit der Rampe](./eingang.jpg)',
    },
    en: {
      message: (found) =>
        `The picture “${found}” does not lie in the content folder. A file there is expected, by its path from this page.`,
      example: '![The entrance with its ramp](./entrance.jpg)',
    },
  },
  'image-outside': {
    de: {
      message: (found) =>
        `Das Bild „${found}“ liegt außerhalb des Inhaltsordners. Erwartet wird eine Bilddatei darin und ihr Weg von dieser Seite aus.`,
      example: '![Der Eingang mit der Rampe](./eingang.jpg)',
    },
    en: {
      message: (found) =>
        `The picture “${found}” lies outside the content folder. A file within it is expected, by its path from this page.`,
      example: '![The entrance with its ramp](./entrance.jpg)',
    },
  },
};
