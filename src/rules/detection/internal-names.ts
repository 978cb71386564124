import type { Entry, Handbook } from '../../handbook/index.ts';
import type { DataPath, Place } from '../../prose/place.ts';
import { placeInField, placeOfWords } from './place-in-text.ts';

/** Something internal in a public text. */
export interface InternalName {
  readonly at: DataPath | Place;
  readonly found: string;
  readonly kind: 'contact' | 'role';
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;

/**
 * Prepares the search for what only staff may know: e-mail addresses of roles, and ids of roles.
 * Only ids that are no words are looked for (`geschaeftsfuehrung`, not `leitung`): a false alarm is worse than a miss.
 */
export function internalNames(handbook: Handbook): (entry: Entry<'procedure'> | Entry<'page'>) => InternalName[] {
  const { organisation, feedback, roles } = handbook.settings;
  const open = new Set(emailsIn(JSON.stringify({ organisation, feedback })));
  const contacts = new Set(roles.flatMap(({ contact }) => emailsIn(contact ?? '')).filter((one) => !open.has(one)));
  const ids = roles.filter(({ id, title }) => isNoWord(id, title)).map(({ id }) => id);
  return (entry) =>
    publicTexts(entry).flatMap(([at, text]) => {
      // Most texts hold neither, and need no closer look.
      if (!text.includes('@') && !ids.some((id) => text.includes(id))) return [];
      const place = (words: string) =>
        'line' in at ? placeOfWords(entry.file, at, words) : placeInField(entry.file, at, words);
      return [
        ...(text.match(EMAIL) ?? [])
          .filter((email) => contacts.has(email.toLowerCase()))
          .map((email) => ({ at: place(email), found: email.toLowerCase(), kind: 'contact' as const })),
        ...plainWords(text)
          .filter((word) => ids.includes(word))
          .map((found) => ({ at: place(found), found, kind: 'role' as const })),
      ];
    });
}

function emailsIn(text: string): string[] {
  return (text.match(EMAIL) ?? []).map((email) => email.toLowerCase());
}

/** Words as they stand, without those inside an address: `verwaltung` in `verwaltung@…` names nobody. */
function plainWords(text: string): string[] {
  return text.replace(EMAIL, ' ').match(/(?<![\p{L}\d./_-])[a-z\d-]+(?![\p{L}\d/_-])/gu) ?? [];
}

/** An id with an umlaut written out is a word of no language. */
function isNoWord(id: string, title: string): boolean {
  return /ae|oe|ue/.test(id) && /[äöü]/i.test(title);
}

function publicTexts(entry: Entry<'procedure'> | Entry<'page'>): [DataPath | Place, string][] {
  const fields: [DataPath, string | undefined][] =
    entry.kind === 'procedure'
      ? [
          [['benefit'], entry.data.benefit],
          ...entry.data.contents.map((text, index): [DataPath, string] => [['contents', index], text]),
        ]
      : [[['description'], entry.data.description]];
  const blocks = entry.prose.blocks.map(({ place, text }): [Place, string] => [place, text]);
  return [...fields.flatMap(([at, text]): [DataPath, string][] => (text === undefined ? [] : [[at, text]])), ...blocks];
}
