import { fold, wordsIn } from './fold.ts';
import { tellingWords } from './small-words.ts';
import type { ClauseEntry } from './vocabulary.ts';
import { wordKey } from './word-key.ts';

/** A clause that a query cites. */
export interface Citation {
  readonly clause: ClauseEntry;
  /** Number of the paragraph, if one is cited and has an address of its own. */
  readonly paragraph: string | undefined;
}

const SIGN = String.raw`§+|\b(?:paragra(?:f|ph)(?:en)?|par\.|art(?:ikel|icle)?\b\.?|ziff(?:er|\.)|nr\.|nummer|punkt|klausel|abschnitt|clause|section|sec\.|no\.)`;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** `§ 4`, `Ziffer 4.2`, `Section 4(2)`, `4.2` alone; the number, and that of a paragraph behind a point. */
const CITED = new RegExp(
  String.raw`(?:${SIGN})\s*(\d{1,3}\s?[a-z]?)(?![\p{L}\d])(?:\.(\d{1,2}))?|^\s*(\d{1,3})\.(\d{1,2})\s*$`,
  'iu',
);
/** `Abs. 2`, `Absatz 2`, `(2)`, `para 2`, and `II` right behind the clause. */
const PARAGRAPH =
  /^\s*,?\s*(?:(?:abs(?:atz|\.)?|para(?:graph|\.)?|subsection)\s*\(?(\d{1,2}[a-z]?)\)?|\((\d{1,2}[a-z]?)\)|([IVX]+)(?![\p{L}]))/iu;
const MORE = /\b(?:satz|s\.|nr\.?|nummer|halbsatz|sentence|buchst(?:abe|\.)?|lit\.?)\s*(?:\d+|[a-z])\b/giu;

/** Words for terms in general: they choose none. */
const ANY_TERMS =
  /^(?:vertrag\p{L}*|vereinbarung\p{L}*|bedingungen|\p{L}*bedingungen|agb|contracts?|agreements?|terms|conditions)$/u;

/**
 * The clauses that a query cites: `§ 4 Abs. 2`, `§4 (2)`, `Paragraph 4 Absatz 2`, `Ziffer 4.2`, `Section 4`, with or
 * without words of the terms' or the clause's title.
 *
 * @returns none if the query is no citation, or cites something else (`§ 305 BGB`)
 */
export function citedClauses(query: string, clauses: readonly ClauseEntry[], language: 'de' | 'en'): Citation[] {
  const match = CITED.exec(query);
  if (match === null) return [];
  const [whole, number = match[3] ?? '', point = match[4]] = match;
  const behind = query.slice(match.index + whole.length);
  const cited = PARAGRAPH.exec(behind);
  const paragraph = point ?? cited?.[1] ?? cited?.[2] ?? arabic(cited?.[3]);
  const rest = `${query.slice(0, match.index)} ${cited ? behind.slice(cited[0].length) : behind}`.replace(MORE, ' ');
  const names = tellingWords(wordsIn(rest), language).filter((word) => isName(word, language));
  return clauses
    .filter(
      (clause) => clause.number === number.replace(/\s/g, '').toLowerCase() && names.every(within(clause, language)),
    )
    .map((clause) => ({ clause, paragraph: clause.paragraphs?.find((each) => each === paragraph?.toLowerCase()) }));
}

/** Laws are meant, however they are written. */
const LAW = /^(?:a?bgb|sgb|hgb|stgb|gg|dsgvo|bdsg|wbvg|bthg|gdpr|abgb|kschg)$/i;

function isName(word: string, language: 'de' | 'en'): boolean {
  if (ANY_TERMS.test(word.toLowerCase())) return false;
  if (LAW.test(word)) return true;
  // Short words are names if they are written as such: BGB. Small ones were all there was.
  return tellingWords([word, 'x'], language).includes(word) && (word.length > 3 || /^\p{Lu}{2,}$/u.test(word));
}

function within({ title, document, url }: ClauseEntry, language: 'de' | 'en'): (word: string) => boolean {
  // The address has the short name that people use: Betreuungsvertrag.
  const names = `${document} ${title} ${url}`;
  const text = fold(names);
  const keys = new Set(wordsIn(names).map((word) => wordKey(word, language)));
  return (word) => text.includes(fold(word)) || keys.has(wordKey(word, language));
}

function arabic(roman: string | undefined): string | undefined {
  const at = roman === undefined ? -1 : ROMAN.indexOf(roman.toUpperCase());
  return at < 0 ? undefined : String(at + 1);
}
