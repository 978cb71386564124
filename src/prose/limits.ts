import { type SyntaxProblem, tooDeep } from './syntax-problem.ts';

/** Letters of one body: some 250 printed pages. */
export const MAX_LENGTH = 500_000;

/** Lines of one body. */
export const MAX_LINES = 10_000;

/** Items of lists in one body. */
const MAX_ITEMS = 5_000;

/**
 * Lines of quotations, items within items on one line, headings underlined: for each of them the parser looks at all
 * that it has read before.
 */
const MAX_SLOW_LINES = 1_000;
const SLOW_LINE = /^[ \t]*(?:>|=+[ \t]*$|-+[ \t]*$|(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){2})/;

/** Nobody nests lists, quotations, brackets or braces deeper; the parser needs minutes for thousands of levels. */
const MAX_NESTING = 50;

/**
 * Signs that may open or close something. The parser compares them with one another within a paragraph, so its time
 * grows with the square of their number: this many in one paragraph, or fewer in each of several.
 */
const MAX_MARKS = 3_000;
const MARK = /[*_~`[|]/g;

/** Letters times paragraphs that may follow what looks like program code: the parser reads on at each of them. */
const MAX_CODE = 20_000_000;
const CODE = /^(?:import|export)(?=[ \t{*])/;

/** Letters that the parser may read again: at every closing brace after an expression that is none. */
const MAX_READ_AGAIN = 3_000_000;
const COMMENT_OR_BRACE = /\{\/\*[\s\S]*?\*\/\}|[{}]/g;

const FENCE = /^ {0,3}(?:`{3}|~{3})/;
const LIST_ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s/;
const HEADING = /^ {0,3}#{1,6}\s/;
const DIVIDER = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * What makes a body too costly to read, found before any parser sees it. No honest page comes near these limits;
 * without them a page of a few thousand signs keeps the check busy for minutes.
 *
 * @param body text after the frontmatter
 * @param line line of the file on which it begins, from 1
 */
export function tooCostly(body: string, line: number): SyntaxProblem | undefined {
  const lines = body.split(/\r\n|\n|\r/);
  if (body.length > MAX_LENGTH || lines.length > MAX_LINES) return problem('too-long', line);
  if (count(lines, LIST_ITEM) > MAX_ITEMS || count(lines, SLOW_LINE) > MAX_SLOW_LINES) return problem('too-long', line);
  const deep = lines.findIndex((text) => nesting(text) > MAX_NESTING);
  if (deep !== -1) return tooDeep(line + deep);
  const limits = new Limits();
  for (const [index, text] of lines.entries()) {
    const code = limits.read(text, lines[index + 1] ?? '');
    if (code === 'too-deep') return tooDeep(line + index);
    if (code !== undefined) return problem(code, line + index);
  }
  return codeWithoutEnd(lines, line) ?? expressionWithoutEnd(lines, line);
}

function count(lines: readonly string[], pattern: RegExp): number {
  return lines.filter((text) => pattern.test(text)).length;
}

/** What has been read of a body so far. */
class Limits {
  #fenced = false;
  #table = false;
  #marks = 0;
  #spent = 0;
  #brackets = 0;
  #braces = 0;

  /** Takes up the next line; says what is too much of. */
  read(text: string, next: string): 'too-deep' | 'too-many-marks' | undefined {
    const fence = FENCE.test(text);
    if (fence) this.#fenced = !this.#fenced;
    if (fence || this.#fenced) {
      this.#begin();
      return undefined;
    }
    const blank = /^[\s>]*$/.test(text);
    if (blank) this.#table = false;
    else if (!this.#table) this.#table = text.includes('|') && DIVIDER.test(next) && cells(text) === cells(next);
    // Items, headings and rows of tables are read each by itself.
    if (blank || this.#table || LIST_ITEM.test(text) || HEADING.test(text)) this.#begin();
    this.#marks += text.match(MARK)?.length ?? 0;
    if (this.#spent + this.#marks ** 2 > MAX_MARKS ** 2) return 'too-many-marks';
    return this.#isTooDeep(text) ? 'too-deep' : undefined;
  }

  /** Another paragraph. */
  #begin(): void {
    this.#spent += this.#marks ** 2;
    this.#marks = 0;
    this.#brackets = 0;
  }

  #isTooDeep(text: string): boolean {
    const bare = text.replace(/\\./g, '').replace(/`[^`]*`/g, '');
    for (const [sign] of bare.matchAll(/[[\]{}]/g)) {
      if (sign === '[') this.#brackets++;
      else if (sign === ']') this.#brackets = Math.max(this.#brackets - 1, 0);
      else if (sign === '{') this.#braces++;
      else this.#braces = Math.max(this.#braces - 1, 0);
      if (this.#brackets > MAX_NESTING || this.#braces > MAX_NESTING) return true;
    }
    return false;
  }
}

function cells(row: string): number {
  return row.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}

/** Program code that the parser would read again at each of many paragraphs, in search of its end. */
function codeWithoutEnd(lines: readonly string[], line: number): SyntaxProblem | undefined {
  const start = lines.findIndex((text, index) => CODE.test(text) && (lines[index - 1] ?? '').trim() === '');
  if (start === -1) return undefined;
  const rest = lines.slice(start);
  const paragraphs = rest.filter((text) => text.trim() === '').length;
  if (paragraphs * rest.join('\n').length <= MAX_CODE) return undefined;
  return problem('import-export-word', line + start, CODE.exec(lines[start] ?? '')?.[0]);
}

/**
 * Braces that the parser would close at each of many later braces, in search of valid program code. Comments are
 * passed over; so is what stands in a block of code.
 */
function expressionWithoutEnd(lines: readonly string[], line: number): SyntaxProblem | undefined {
  const text = withoutCodeBlocks(lines).join('\n');
  let start: number | undefined;
  let readAgain = 0;
  for (const { 0: found, index } of text.matchAll(COMMENT_OR_BRACE)) {
    if (start === undefined) {
      if (found === '{') start = index;
    } else if (found !== '{') readAgain += index - start;
    if (start !== undefined && readAgain > MAX_READ_AGAIN)
      return problem('too-many-braces', line + text.slice(0, start).split('\n').length - 1);
  }
  return undefined;
}

/** The lines with those of code blocks left empty; a block without end is none, to be on the safe side. */
function withoutCodeBlocks(lines: readonly string[]): string[] {
  const kept = [...lines];
  for (let index = 0; index < lines.length; index++) {
    const fence = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(lines[index] ?? '')?.[0];
    if (fence === undefined) continue;
    const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
    const end = lines.findIndex((text, later) => later > index && closing.test(text));
    if (end === -1) break;
    kept.fill('', index, end + 1);
    index = end;
  }
  return kept;
}

function problem(code: SyntaxProblem['code'], line: number, found = ''): SyntaxProblem {
  return { code, found, reason: code, place: { line, column: 1 } };
}

/** Markers of lists and quotations at the start of a line, and the indentation that stands for outer ones. */
function nesting(line: string): number {
  const start = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const indentation = /^[ \t]*/.exec(start)?.[0].length ?? 0;
  const markers = start.slice(indentation).match(/>|[-+*](?=\s|$)|\d[.)]/g)?.length ?? 0;
  return markers === 0 ? 0 : markers + indentation / 4;
}
