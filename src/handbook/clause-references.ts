import type { ClauseStyle } from './clause-heading.ts';

/** A reference to a clause of the same text, as far as that can be told. */
export interface ClauseReference {
  /** The clause it names: `4`, `4a`. */
  readonly clause: string;
  /** The paragraph it names, if any. */
  readonly paragraph: string | undefined;
  /** As written, white space normalised: `§ 4 Abs. 2`. */
  readonly text: string;
  /** Where it stands in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

// The parts of a citation: "§§ 4 Abs. 2 Satz 1 und 5 ff.", "Ziffern 3.1 bis 3.3"
const NUMBER = String.raw`\d{1,4}(?:[a-z](?!\p{L}))?(?![\d])`;
/** The 2 of "4.2"; a date or an amount goes on after it. */
const DECIMAL = String.raw`(?:\.\d{1,2}(?![\d.,]*\d))`;
const PARAGRAPH_WORD = String.raw`(?:Abs(?:atz(?:es)?|ätzen?|\.)?|para(?:graphs?|s?\.?))`;
const PARAGRAPH = String.raw`(?:\s*\(\d{1,2}[a-z]?\)|\s*,?\s*${PARAGRAPH_WORD}\s*\d{1,2}[a-z]?(?![\p{L}\d]))`;
const FINER = String.raw`(?:\s*(?:S\.|Satz|Sätze|Nr\.?|Z\.?|lit\.?|Buchst\.|Buchstabe|Hs\.|Halbsatz|sentence|no\.)\s*(?:\d{1,2}[a-z]?|[a-z])(?![\p{L}\d]))`;
const ONE = String.raw`${NUMBER}${DECIMAL}?${PARAGRAPH}?${FINER}*(?:\s*ff?\.)?`;
const JOIN = String.raw`(?:\s*(?:,|/|–|-|und|oder|sowie|bis|and|or|to|i\.\s*V\.\s*m\.|in Verbindung mit)\s*)`;
/** A number that counts nothing: in "Abs. 1 und 2 Wochen" the 2 is no paragraph. */
const BARE = String.raw`\d{1,4}[a-z]?(?![\p{L}\d])(?![.,]\d|\s*(?:%|€|EUR|\p{Lu}\p{Ll}))`;
const ANY_PARAGRAPH = new RegExp(PARAGRAPH, 'giu');
const MORE_PARAGRAPHS = `(?:${JOIN}${PARAGRAPH}${FINER}*)*`;
const MORE_BARE = `(?:${JOIN}(?:${PARAGRAPH}${FINER}*|${BARE}))*`;
const MORE_CLAUSES = `(?:${JOIN}(?:${ONE}|${PARAGRAPH}${FINER}*))*`;

/**
 * After a singular head only paragraphs are joined: in "§ 4 oder 14 Tage" the 14 is no clause. Without a word of its
 * own a number is a paragraph only where one went before: "§ 4 Abs. 1 und 2".
 */
function citation(singular: string, plural: string, flags: string): RegExp {
  const paragraphs = `${NUMBER}${PARAGRAPH}${FINER}*${MORE_BARE}`;
  const decimals = `${NUMBER}${DECIMAL}(?:${JOIN}${NUMBER}${DECIMAL})+`;
  return new RegExp(
    `(?:${plural})\\s*${ONE}${MORE_CLAUSES}|(?:${singular})\\s*(?:${paragraphs}|${decimals}|${ONE}${MORE_PARAGRAPHS})`,
    flags,
  );
}

const PLURAL_HEAD = /^(?:§§|Articles|Artikeln|Sections|Clauses|Klauseln|Ziffern|Abschnitte|Paragra(?:f|ph)en)/i;

const BY_SIGN = citation(String.raw`§|(?<!\p{L})Paragra(?:f|ph)`, String.raw`§§|(?<!\p{L})Paragra(?:f|ph)en`, 'gu');
const BY_WORD = citation(
  String.raw`(?<!\p{L})(?:Artikels?|Art\.|Article|Section|Clause|Klausel|Ziffer|Ziff\.|Abschnitts?|(?<!um\s)Punkt)`,
  String.raw`(?<!\p{L})(?:Articles|Artikeln|Sections|Clauses|Klauseln|Ziffern|Abschnitten?)`,
  'giu',
);

const CITATIONS: Readonly<Record<ClauseStyle, RegExp>> = {
  sign: BY_SIGN,
  word: BY_WORD,
  point: BY_WORD,
  bare: BY_WORD,
};

const PART = new RegExp(`(?<clause>${NUMBER})?(?<decimal>${DECIMAL})?(?<paragraph>${PARAGRAPH})?${FINER}*`, 'giu');

/** BGB, KSchG, ABGB, DSGVO, GDPR: two capitals at least. "AGB" are terms, no law. */
const ABBREVIATION = String.raw`(?!(?:AGB|AVB|EUR)(?!\p{L}))\p{Lu}\p{Ll}*\p{Lu}\p{L}*`;
/** The same, by the usual last letters of laws, so that "SMS", "PDF" and "GmbH" are none. */
const LAW_ABBREVIATION = String.raw`(?!(?:AGB|AVB|EUR)(?!\p{L}))\p{Lu}\p{L}*[GBOVR](?<=\p{Lu}\p{L}*\p{Lu})(?!\p{L})`;
const LAW_WORD = String.raw`(?:[\p{L}-]*(?:[Gg]esetz|[Oo]rdnung|[Rr]ichtlinie|[Kk]onvention|[Ss]atzung)(?:es|s|buch|buches|buchs|e|en)?|Act|Code|Regulation|Directive|Law|Ordinance|Statute)(?!\p{L})`;

/** How far a law's name may stand from a citation, in characters. */
const NEAR = 80;

/** Somewhere in a sentence: it speaks of a law. */
const LAW = new RegExp(`(?<!\\p{L})(?:${LAW_ABBREVIATION}|${LAW_WORD})`, 'u');
/** Right behind a citation: a law's name, or "des …", "of the …": something else than this text. */
const BELONGS_ELSEWHERE = new RegExp(
  String.raw`^\s*[)"“”»]?\s*(?:\(?${ABBREVIATION}|Uhr|\p{Lu}\p{L}+(?:vertrag|vereinbarung)(?!\p{L})|(?:des|der|vom|aus dem|in der|einer|eines|of)(?!\p{L})(?!\s+(?:diese|vorliegend|these|this|the present)))`,
  'u',
);
/** Right before a citation: "BGB § 305", "SGB IX, § 29". */
const LAW_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${ABBREVIATION}|${LAW_WORD})(?:\s+[IVX]+)?\s*[,:(]*\s*$`, 'u');

/**
 * References to clauses of the same text: "§ 4 Abs. 2", "clause 7", "Ziffer 4".
 *
 * References to laws are left out ("§ 305 BGB", "§ 84 des Sozialgerichtsgesetzes", "section 29 of the Code"),
 * and so is everything in a sentence that speaks of a law: better to miss one than to accuse wrongly.
 *
 * @param text words of one paragraph
 * @param style how the text numbers its clauses; only references in the same style are its own
 */
export function clauseReferences(text: string, style: ClauseStyle): ClauseReference[] {
  const references: ClauseReference[] = [];
  let lawful: readonly Span[] | undefined;
  for (const match of text.matchAll(CITATIONS[style])) {
    const start = match.index;
    const end = start + match[0].length;
    if (BELONGS_ELSEWHERE.test(text.slice(end, end + NEAR))) continue;
    if (LAW_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))) continue;
    lawful ??= lawfulParts(text);
    if (lawful.some(({ from, to }) => from < end && start < to)) continue;
    references.push(...partsOf(match[0], start));
  }
  return references;
}

/** One citation may name several clauses and paragraphs: "§§ 4 und 5", "§ 4 Abs. 1 und 2". */
function partsOf(citationText: string, offset: number): ClauseReference[] {
  const parts: ClauseReference[] = [];
  const isPlural = PLURAL_HEAD.test(citationText);
  // Behind the word at its head: "Paragraph 4" begins like "paragraph 2" in other citations.
  const head = /\d/.exec(citationText)?.index ?? 0;
  let clause: string | undefined;
  for (const match of citationText.slice(head).matchAll(PART)) {
    if (match[0] === '') continue;
    const { clause: named, decimal, paragraph: written } = match.groups ?? {};
    const isBareParagraph = clause !== undefined && !isPlural && decimal === undefined && named !== undefined;
    if (!isBareParagraph) clause = numberOf(named) ?? clause;
    if (clause === undefined) continue;
    const from = parts.length === 0 ? 0 : head + match.index + (/^[\s,]*/.exec(match[0])?.[0].length ?? 0);
    const to = head + match.index + match[0].length;
    const text = citationText.slice(from, to).replace(/\s+/g, ' ').trim();
    const paragraph = numberOf(written) ?? numberOf(decimal) ?? (isBareParagraph ? numberOf(named) : undefined);
    parts.push({ clause, paragraph, text, start: offset + from, end: offset + to });
  }
  return parts;
}

function numberOf(text: string | undefined): string | undefined {
  const match = /(\d{1,4})([a-z])?/.exec(text ?? '');
  return match ? `${Number(match[1])}${match[2] ?? ''}` : undefined;
}

/** A sentence ends at a full stop before a capital, or a letter of a script without capitals, but not after "Abs.", "Nr.", "z. B." */
const SENTENCE_END =
  /(?<!(?:^|[^\p{L}])(?:Abs|Art|Nr|Ziff|lit|bzw|ca|vgl|gem|ggf|\p{L}))[.!?]["“”»)]?\s+(?=[\p{Lu}\p{Lo}„"»(])/gu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The sentences that speak of a law. */
function lawfulParts(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    spans.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...spans, { from, to: text.length }].filter((span) => LAW.test(text.slice(span.from, span.to)));
}

/** A reference to a paragraph of the clause in which it stands: "Absatz 2", "Abs. 1 und 2". */
export interface ParagraphReference {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

const OWN_PARAGRAPHS = new RegExp(
  String.raw`(?<!\p{L})(?<![\d)]\s?)(?:Abs(?:atz(?:es)?|ätzen?|\.)|[Pp]aragraphs?)\s*\d{1,2}[a-z]?(?![\p{L}\d])(?:${JOIN}${BARE})*`,
  'gu',
);

/**
 * References to paragraphs of the same clause, where no clause is named: "Absatz 2 gilt entsprechend".
 *
 * @param taken references to clauses in the same text, see `clauseReferences`
 */
export function paragraphReferences(text: string, taken: readonly ClauseReference[]): ParagraphReference[] {
  let lawful: readonly Span[] | undefined;
  return [...text.matchAll(OWN_PARAGRAPHS)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((reference) => reference.start < end && start < reference.end)) return [];
    if (BELONGS_ELSEWHERE.test(text.slice(end, end + NEAR))) return [];
    lawful ??= lawfulParts(text);
    if (lawful.some(({ from, to }) => from < end && start < to)) return [];
    return [...match[0].matchAll(/\d{1,2}[a-z]?/g)].map((number, index) => ({
      paragraph: numberOf(number[0]) ?? '',
      start: index === 0 ? start : start + number.index,
      end: start + number.index + number[0].length,
    }));
  });
}

/** Every clause number that an explanation names: "§ 4", "§§ 4 und 5 (bisher § 3)", "Section 4", "4a". */
export function namedClauses(words: string): ReadonlySet<string> {
  const text = words.replace(/\s+/g, ' ');
  const numbers = text.matchAll(/(?<![\p{L}\d.])(\d{1,4})\s?([a-z])?(?![\p{L}\d])/gu);
  const paragraphs = new Set([...text.matchAll(ANY_PARAGRAPH)].map((match) => match.index + match[0].length));
  return new Set(
    [...numbers]
      // The 2 of "§ 4 Abs. 2" is no clause.
      .filter(
        (match) => ![match.index + match[0].length, match.index + match[0].length + 1].some((at) => paragraphs.has(at)),
      )
      .map((match) => `${Number(match[1])}${match[2] ?? ''}`),
  );
}
