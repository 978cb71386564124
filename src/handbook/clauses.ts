import type { Block, ProseFacts } from '../prose/facts.ts';
import type { Place } from '../prose/place.ts';
import { transliterate } from '../prose/slug.ts';
import { type ClauseStyle, type NumberedHeading, numberedHeading, westernDigits } from './clause-heading.ts';

/** One paragraph of a clause. */
export interface Paragraph {
  /** Its number, where the text gives one: `2` for "(2) …". */
  readonly number: string | undefined;
  /** Its words, without the number, white space normalised. */
  readonly text: string;
  /** Address on the page: `par-4-abs-2`; only for numbered paragraphs. */
  readonly anchor: string | undefined;
  readonly kind: Block['kind'];
  readonly place: Place;
}

/** One clause of a terms text. A section without number (a preamble, an annex) is a clause, too. */
export interface Clause {
  /** `4`, `4a`; undefined for a section without number. */
  readonly number: string | undefined;
  /** How its number is written; undefined for a section without number. */
  readonly style: ClauseStyle | undefined;
  /** As it is cited: `§ 4a`, `Section 4`; the title of a section without number. */
  readonly label: string;
  readonly title: string;
  /** Address of its heading on the page; follows number and title. */
  readonly slug: string;
  /** Address that stays the same in every language and when the title changes: `par-4a`. */
  readonly anchor: string;
  /** What binds. */
  readonly paragraphs: readonly Paragraph[];
  /** What binds, as one normalised text, a line per paragraph, without number and title of the clause. */
  readonly text: string;
  /** The explanations in plain language; not binding. */
  readonly plainLanguage: readonly string[];
  /** Whether a heading above the clauses ("Part B") stands right before it: numbering may start anew there. */
  readonly opensPart: boolean;
  readonly depth: number;
  readonly place: Place;
}

/** The explanation of a clause in plain language; not binding. */
export const EXPLANATION = 'PlainLanguage';

const known = new WeakMap<ProseFacts, readonly Clause[]>();

/**
 * The clauses of a terms text, in their order. The number decides, not the language: "§ 4 Kündigung",
 * "4. Notice", "Section 4", "Art. 4" and "المادة 4" are all clause 4. Headings below a clause belong to it.
 */
export function clausesOf(prose: ProseFacts): readonly Clause[] {
  let clauses = known.get(prose);
  if (clauses === undefined) {
    clauses = readClauses(prose);
    known.set(prose, clauses);
  }
  return clauses;
}

/** The clauses that carry a number. */
export function numberedClauses(prose: ProseFacts): readonly (Clause & { readonly number: string })[] {
  return clausesOf(prose).filter((clause): clause is Clause & { number: string } => clause.number !== undefined);
}

/** Text with white space made equal: no-break spaces, line ends and runs become one space. */
export function normaliseWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function readClauses(prose: ProseFacts): readonly Clause[] {
  const numbered = clauseHeadings(prose);
  const depth = Math.min(...[...numbered.keys()].map((index) => prose.headings[index]?.depth ?? 6));
  const blocks = Map.groupBy(prose.blocks, (block) => block.heading);
  const clauses: Clause[] = [];
  const taken = new Map<string, number>();
  let opensPart = false;
  for (let index = 0; index < prose.headings.length; ) {
    const heading = prose.headings[index];
    if (!heading) break;
    let end = index + 1;
    const own = numbered.get(index);
    // Headings below a clause belong to it; a part heading above the clauses stands for itself.
    if (own || heading.depth >= depth || numbered.size === 0) {
      while (end < prose.headings.length && !numbered.has(end) && below(prose, end, heading.depth)) end++;
    }
    const within = range(index, end).flatMap((at) => [
      ...(at > index ? [headingBlock(prose, at)] : []),
      ...(blocks.get(at) ?? []),
    ]);
    const clause = clauseFrom(heading, own, within, opensPart, taken);
    const partHeading = own === undefined && numbered.size > 0 && heading.depth < depth;
    if (own || clause.paragraphs.length > 0) clauses.push(clause);
    opensPart = partHeading || (opensPart && own === undefined);
    index = end;
  }
  return clauses;
}

/** Which headings open a numbered clause: those of the text's prevailing style, on its upper level. */
function clauseHeadings(prose: ProseFacts): ReadonlyMap<number, NumberedHeading> {
  const all = prose.headings.flatMap((heading, index) => {
    const numbered = numberedHeading(heading.text);
    return numbered ? [{ index, depth: heading.depth, numbered }] : [];
  });
  const style = (['sign', 'word', 'point', 'bare'] satisfies ClauseStyle[]).find((candidate) => {
    const count = all.filter(({ numbered }) => numbered.style === candidate).length;
    // "4 Weeks' notice" alone is no numbering; two such headings are.
    return count > (candidate === 'bare' ? 1 : 0);
  });
  const ofStyle = all.filter(({ numbered }) => numbered.style === style);
  const depth = Math.min(...ofStyle.map((heading) => heading.depth));
  return new Map(
    ofStyle.filter((heading) => heading.depth === depth).map(({ index, numbered }) => [index, numbered] as const),
  );
}

function below(prose: ProseFacts, index: number, depth: number): boolean {
  return (prose.headings[index]?.depth ?? 0) > depth;
}

function headingBlock(prose: ProseFacts, index: number): Block {
  const heading = prose.headings[index];
  return {
    kind: 'paragraph',
    text: heading?.text ?? '',
    heading: index,
    place: heading?.place ?? { line: 1, column: 1 },
  };
}

function clauseFrom(
  heading: ProseFacts['headings'][number],
  own: NumberedHeading | undefined,
  blocks: readonly Block[],
  opensPart: boolean,
  taken: Map<string, number>,
): Clause {
  const title = normaliseWords(own?.title ?? heading.text);
  const anchor = own ? unique(`par-${own.number}`, taken) : heading.slug;
  const binding = blocks.filter((block) => block.within !== EXPLANATION);
  const paragraphs = binding
    .flatMap(rowsOf)
    .map((block) => paragraphFrom(block, anchor))
    .filter(({ text }) => text !== '');
  return {
    number: own?.number,
    style: own?.style,
    label: own?.label ?? title,
    title,
    slug: heading.slug,
    anchor,
    paragraphs,
    text: textOfParagraphs(paragraphs),
    plainLanguage: blocks.filter((block) => block.within === EXPLANATION).map(({ text }) => normaliseWords(text)),
    opensPart,
    depth: heading.depth,
    place: heading.place,
  };
}

/** Paragraphs as one text, a line each. */
export function textOfParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ number, text }) => (number === undefined ? text : `(${number}) ${text}`)).join('\n');
}

/** A table is read row by row: in a long one, a change is found in its row. */
export function rowsOf(block: Block): Block[] {
  return block.kind === 'table' ? block.text.split('\n').map((text) => ({ ...block, text })) : [block];
}

/** "(2) …", "2) …", "4.2 …"; a list's own numbers are not part of its items' text. */
const PARAGRAPH_NUMBER = /^(?:\((\d{1,2}[a-z]?)\)|(\d{1,2}[a-z]?)\)|\d{1,3}\.(\d{1,2})\.?)(?:\s+|$)/;

function paragraphFrom(block: Block, clause: string): Paragraph {
  const words = normaliseWords(block.text);
  const match = block.kind === 'code' || block.kind === 'table' ? null : PARAGRAPH_NUMBER.exec(westernDigits(words));
  const number = match ? (match[1] ?? match[2] ?? match[3]) : undefined;
  return {
    number,
    text: match ? words.slice(match[0].length) : words,
    anchor: number === undefined ? undefined : `${clause}-abs-${transliterate(number)}`,
    kind: block.kind,
    place: block.place,
  };
}

/** Whether a clause has a paragraph with a number; paragraphs without numbers are counted. */
export function hasParagraph(clause: Clause, number: string): boolean {
  const numbers = clause.paragraphs.flatMap((paragraph) => paragraph.number ?? []);
  if (numbers.length > 0) return numbers.includes(number);
  return Number.parseInt(number, 10) <= clause.paragraphs.length;
}

/** Where numbering starts anew in a second part, its anchors get a number of their own. */
function unique(anchor: string, taken: Map<string, number>): string {
  const count = (taken.get(anchor) ?? 0) + 1;
  taken.set(anchor, count);
  return count === 1 ? anchor : `${anchor}-teil-${count}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
