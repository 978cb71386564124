import type { SyntaxCode } from '../../prose/syntax-problem.ts';

interface CaseWords {
  readonly message: (found: string) => string;
  readonly example?: string;
}

const LINE_BREAK = 'Lindenstraße 12<br />04177 Leipzig';

/** The words for each slip in a body. */
export const BROKEN_MARKUP_WORDS: Readonly<Record<SyntaxCode, { readonly de: CaseWords; readonly en: CaseWords }>> = {
  'less-than': {
    de: {
      message: () =>
        'Ein Kleiner-als-Zeichen (<) leitet hier einen Baustein ein. Erwartet wird „&lt;“ oder das Wort „unter“.',
      example: 'Die Wartezeit liegt unter 10 Tagen (&lt; 10).',
    },
    en: {
      message: () => 'A less-than sign (<) begins a component here. Write “&lt;” or the words “less than”.',
      example: 'The waiting time is less than 10 days (&lt; 10).',
    },
  },
  'html-comment': {
    de: {
      message: () => 'Ein Kommentar beginnt hier nicht mit <!--. Erwartet wird {/* Kommentar */}.',
      example: '{/* Zahlen nach der nächsten Befragung ergänzen */}',
    },
    en: {
      message: () => 'A comment does not begin with <!-- here. Write {/* comment */}.',
      example: '{/* add the numbers after the next survey */}',
    },
  },
  'address-in-brackets': {
    de: {
      message: (found) =>
        `Die Adresse ${found} steht in spitzen Klammern. Erwartet wird ein Verweis mit Worten: [Worte](Adresse), oder die Adresse ohne Klammern.`,
      example: 'Schreiben Sie an [unsere Beschwerdestelle](mailto:rueckmeldung@example.org).',
    },
    en: {
      message: (found) =>
        `The address ${found} stands in angle brackets. Write a link with words, [words](address), or the address without brackets.`,
      example: 'Write to [our complaints office](mailto:feedback@example.org).',
    },
  },
  'open-tag': {
    de: {
      message: (found) =>
        `${found} wird nicht wieder geschlossen. Erwartet wird ${closing(found)}; ist gar kein Baustein gemeint, schreiben Sie &lt; statt <.`,
      example: '<Note title="Gut zu wissen">\n\nDie Beratung kostet nichts.\n\n</Note>',
    },
    en: {
      message: (found) =>
        `${found} is never closed. Write ${closing(found)}${isEmptyElement(found) ? '' : ' as well'}; if no component is meant, write &lt; instead of <.`,
      example: '<Note title="Good to know">\n\nAdvice costs nothing.\n\n</Note>',
    },
  },
  'unfinished-tag': {
    de: {
      message: (found) =>
        `${found} ist nicht vollständig. Erwartet wird ein > am Ende des Bausteins und um jeden Wert ein Paar Anführungszeichen; ist gar kein Baustein gemeint, schreiben Sie &lt; statt <.`,
      example: '<Note title="Gut zu wissen">',
    },
    en: {
      message: (found) =>
        `${found} is not complete. A > is expected at its end and quotation marks around each value; if no component is meant, write &lt; instead of <.`,
      example: '<Note title="Good to know">',
    },
  },
  'stray-end-tag': {
    de: {
      message: (found) =>
        `${found} schließt etwas, das nirgends geöffnet wurde. Erwartet wird der Text ohne diese Stelle.`,
    },
    en: { message: (found) => `${found} closes what was never opened. Remove it.` },
  },
  'wrong-end-tag': {
    de: {
      message: (found) => `${found} schließt nicht das, was zuletzt geöffnet wurde. Erwartet wird zuerst dessen Ende.`,
    },
    en: { message: (found) => `${found} does not close what was opened last. Close that first.` },
  },
  attribute: {
    de: {
      message: (found) =>
        `Die Angaben im Baustein ${found} lassen sich nicht lesen. Erwartet wird name="Wert" mit geraden Anführungszeichen; ist gar kein Baustein gemeint, schreiben Sie &lt; statt <.`,
      example: '<Note title="Gut zu wissen">',
    },
    en: {
      message: (found) =>
        `The attributes of ${found} cannot be read. Write name="value" with straight quotation marks; if no component is meant, write &lt; instead of <.`,
      example: '<Note title="Good to know">',
    },
  },
  braces: {
    de: {
      message: (found) =>
        `Die geschweiften Klammern in ${found} haben hier eine eigene Bedeutung. Erwartet werden runde oder eckige; sollen es geschweifte sein, gehört ein umgekehrter Schrägstrich davor (\\{).`,
      example: 'Guten Tag [Name der Person], …',
    },
    en: {
      message: (found) =>
        `The braces in ${found} have a meaning of their own here. Use round or square brackets; if they must be braces, put a backslash before them (\\{).`,
      example: 'Good morning [name of the person], …',
    },
  },
  'open-brace': {
    de: {
      message: () =>
        'Die geschweifte Klammer ({) hat hier eine eigene Bedeutung und wird nicht geschlossen. Erwartet werden runde oder eckige; soll es eine geschweifte sein, gehört ein umgekehrter Schrägstrich davor (\\{).',
      example: 'Guten Tag [Name der Person], …',
    },
    en: {
      message: () =>
        'The brace ({) has a meaning of its own here and is never closed. Use round or square brackets; if it must be a brace, put a backslash before it (\\{).',
      example: 'Good morning [name of the person], …',
    },
  },
  'import-export-word': {
    de: {
      message: (found) =>
        `Der Absatz beginnt mit „${found}“; so beginnt hier Programmcode. Erwartet wird ein anderes erstes Wort, zum Beispiel großgeschrieben.`,
    },
    en: {
      message: (found) =>
        `The paragraph begins with “${found}”, as program code would. Begin it with another word, for example in upper case.`,
      example: 'Import duties are part of the fee.',
    },
  },
  'too-deep': {
    de: {
      message: () =>
        'Listen, Zitate, Klammern oder Bausteine sind hier tiefer ineinander verschachtelt, als es in einem Handbuch vorkommt (50 Ebenen).',
    },
    en: {
      message: () =>
        'Lists, quotations, brackets or components are nested more deeply than any handbook needs (50 levels).',
    },
  },
  'too-long': {
    de: {
      message: () =>
        'Der Text ist länger, als sich eine Seite lesen lässt; die Grenze liegt bei 500.000 Zeichen, 10.000 Zeilen, 5.000 Listenpunkten oder 1.000 Zeilen Zitat. Erwartet werden mehrere kürzere Seiten.',
    },
    en: {
      message: () =>
        'The text is longer than anybody reads on one page; the limit is 500,000 characters, 10,000 lines, 5,000 items of lists or 1,000 lines of quotations. Split it into several pages.',
    },
  },
  'too-many-marks': {
    de: {
      message: () =>
        'In diesem Absatz stehen Tausende von Sternchen, Unterstrichen, Klammern oder senkrechten Strichen. Erwartet wird gewöhnlicher Text; vielleicht ist beim Kopieren etwas hineingeraten.',
    },
    en: {
      message: () =>
        'This paragraph holds thousands of asterisks, underscores, brackets or vertical bars. Ordinary text is expected; perhaps something slipped in when it was copied.',
    },
  },
  'too-many-braces': {
    de: {
      message: () =>
        'Hinter dieser geschweiften Klammer folgen so viele weitere, dass sich nicht feststellen lässt, welche sie schließt. Geschweifte Klammern umschließen nur Anmerkungen: {/* … */}. Eine Klammer, die zum Text gehört, braucht davor einen umgekehrten Schrägstrich.',
      example: '{/* Anmerkung für das Team */}',
    },
    en: {
      message: () =>
        'So many other braces follow this one that nobody can tell which of them closes it. Braces enclose notes only: {/* … */}. A brace that belongs to the text needs a backslash before it.',
      example: '{/* A note for the team */}',
    },
  },
  other: {
    de: { message: (found) => `Der Text lässt sich nicht lesen. Das Lesewerkzeug meldet auf Englisch: ${found}` },
    en: { message: (found) => `The text cannot be read: ${found}` },
  },
};

/** A good entry in a case; undefined where the rule's own serves. */
export function markupExample(code: SyntaxCode, found: string, language: 'de' | 'en'): string | undefined {
  return code === 'open-tag' && isEmptyElement(found) ? LINE_BREAK : BROKEN_MARKUP_WORDS[code][language].example;
}

/** `<Note title="x">` → `</Note>`; an empty element such as `<br>` is written `<br />`. */
function closing(tag: string): string {
  return isEmptyElement(tag) ? `<${nameOf(tag)} />` : `</${nameOf(tag)}>`;
}

function isEmptyElement(tag: string): boolean {
  return /^(?:br|hr|img|wbr|input)$/i.test(nameOf(tag));
}

function nameOf(tag: string): string {
  return /^<([\w.-]*)/.exec(tag)?.[1] ?? '';
}
