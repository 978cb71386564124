import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import { controlSign, holdsControlSign } from './text-signs.ts';

/** What is wrong with a YAML text, in terms of what people type. */
export type YamlProblemCode =
  | 'duplicate-key'
  | 'tab'
  | 'hidden-sign'
  | 'open-quote'
  | 'open-bracket'
  | 'missing-colon'
  | 'missing-comma'
  | 'extra-comma'
  | 'colon-in-text'
  | 'indentation'
  | 'reserved-start'
  | 'block-start'
  | 'text-after-quote'
  | 'text-after-bracket'
  | 'escape'
  | 'second-document'
  | 'anchor'
  | 'too-deep'
  | 'too-many-aliases'
  | 'too-many-entries'
  | 'control-sign'
  | 'other';

/** A problem by its offsets in the text. */
export interface RawProblem {
  readonly code: YamlProblemCode;
  /** The word or sign it is about; the parser's own words for `other`. */
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** Deeper than any content is; deeper texts could exhaust the stack of whoever reads them. */
const MAX_DEPTH = 50;

/** Enough for honest use; more is an attempt to exhaust the memory. */
const MAX_ALIASES = 100;

/** Signs that may begin or end an entry; the largest honest file, a cycle of a thousand assessments, has half of them. */
const MAX_SIGNS = 80_000;

/** So many opening brackets or hyphens one after the other cannot be meant. */
const OPENINGS = /(?:[[{]\s*|[-?] ){500}/;

/** So many colons on one line are read as so many entries within entries. */
const COLONS = /^(?:[^:\n]*:){1000}/m;

/** So many lists one after the other without a comma: the parser tries each of them as a name. */
const LISTS_IN_A_ROW = /(?:\[[^[\]{}\n]*\]){1000}/;

/** So many more closing brackets than opening ones: the parser is ten times slower at them. */
const MAX_UNOPENED = 1_000;

/** Of a field that stands there a thousand times, this many places are told. */
const MAX_TWICE = 100;

/** What would take the parser too long: it needs some microseconds for each sign that may begin or end an entry. */
export function costlyProblem(text: string): RawProblem | undefined {
  if (OPENINGS.test(text) || COLONS.test(text)) return { code: 'too-deep', found: '', start: 0, end: 0 };
  if (LISTS_IN_A_ROW.test(text)) return { code: 'too-many-entries', found: '', start: 0, end: 0 };
  let signs = 0;
  let unopened = 0;
  for (const [sign] of text.matchAll(/[[\]{},\n\t\\&*!]/g)) {
    signs++;
    if (sign === ']' || sign === '}') unopened++;
    else if (sign === '[' || sign === '{') unopened--;
  }
  const tooMany = signs > MAX_SIGNS || unopened > MAX_UNOPENED;
  return tooMany ? { code: 'too-many-entries', found: '', start: 0, end: 0 } : undefined;
}

/** Every field that stands twice; the parser itself would compare each name with all others. */
function duplicateKeys(document: Document.Parsed, text: string): RawProblem[] {
  const problems: RawProblem[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || key.range == null) continue;
        if (seen.has(key.value) && problems.length < MAX_TWICE) {
          const [start] = key.range;
          const found = keyAt(text, start);
          problems.push({ code: 'duplicate-key', found, start, end: start + found.length });
        }
        seen.add(key.value);
      }
    },
  });
  return problems;
}

/**
 * Puts the parser's errors into terms of what people type, and points at the cause rather than at the place
 * where the parser stumbled. One slip makes a parser stumble several times: only the first error counts,
 * besides every field that stands twice.
 */
export function parserProblems(document: Document.Parsed, text: string): RawProblem[] {
  const all = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const deep = all.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  const first = deep ?? all[0];
  return [...duplicateKeys(document, text), ...(first ? [explain(first, document, text)] : [])];
}

/** Finds what the parser accepts and we do not: deep nesting, aliases without end, text swallowed as an anchor. */
export function structureProblems(document: Document.Parsed, text: string): RawProblem[] {
  const problems: RawProblem[] = [];
  const anchors = new Map<string, Node>();
  const used = new Set<string>();
  let aliases = 0;
  visit(document, {
    Node(_key, node, path) {
      const start = node.range?.[0] ?? 0;
      const end = node.range?.[1] ?? start;
      if (path.length > MAX_DEPTH * 2) {
        problems.push({ code: 'too-deep', found: '', start, end });
        return visit.BREAK;
      }
      if (isAlias(node)) {
        aliases++;
        used.add(node.source);
        if (!anchors.has(node.source)) problems.push({ code: 'reserved-start', found: '*', start, end });
        else if (insideItself(node, anchors)) problems.push({ code: 'anchor', found: `*${node.source}`, start, end });
      } else if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
      if (isScalar(node) && typeof node.value === 'string' && holdsControlSign(node.value)) {
        problems.push({ code: 'control-sign', found: controlSign(node.value), start, end });
      }
      return undefined;
    },
  });
  if (aliases > MAX_ALIASES) problems.push({ code: 'too-many-aliases', found: '', start: 0, end: 0 });
  for (const [name, node] of anchors) {
    // "title: &Partner GmbH" would silently lose its first word.
    if (!used.has(name)) {
      const start = text.lastIndexOf(`&${name}`, node.range?.[0] ?? 0);
      problems.push({ code: 'anchor', found: `&${name}`, start, end: start + name.length + 1 });
    }
  }
  return problems;
}

function insideItself(alias: Alias, anchors: ReadonlyMap<string, Node>): boolean {
  const target = anchors.get(alias.source)?.range;
  const at = alias.range?.[0];
  return target != null && at != null && target[0] <= at && at <= target[1];
}

/** Signs that look like a space, or like nothing, and are neither to YAML. */
const HIDDEN_SIGN = /[\u00a0\u2007\u200b-\u200f\u202f\u2060\ufeff]/;

/** A sign that nobody sees, among the indentation or right behind a colon or hyphen of the line: it is no space. */
function hiddenSign(text: string, offset: number): RawProblem | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const before =
    /^[\s\u200b-\u200f\u2060]*(?:- ?)?[\s\u200b-\u200f\u2060]*(?:[\w-]+:)?[\s\u200b-\u200f\u2060]*/.exec(line)?.[0] ??
    '';
  const at = before.search(HIDDEN_SIGN);
  return at === -1 ? undefined : { code: 'hidden-sign', found: '', start: lineStart + at, end: lineStart + at + 1 };
}

function explain(error: YAMLError, document: Document.Parsed, text: string): RawProblem {
  const hidden = hiddenSign(text, error.pos[0]);
  if (hidden !== undefined) return hidden;
  const [start, end] = error.pos;
  const at = (code: YamlProblemCode, found = '', from = start, to = Math.max(from, end)): RawProblem => ({
    code,
    found,
    start: from,
    end: to,
  });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('tab');
    case 'MULTILINE_IMPLICIT_KEY':
      return at('missing-colon', lineAt(text, start));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return blockInLine(error, text, at);
    case 'BAD_INDENT':
      return /^Flow /.test(error.message) ? openBracket(document, start, at) : at('indentation');
    case 'MISSING_CHAR':
      return missingCharacter(error, document, text, at);
    case 'UNEXPECTED_TOKEN':
      return unexpectedToken(error, text, at);
    case 'BLOCK_IN_FLOW':
      return at('missing-comma');
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
      return at('reserved-start', text.charAt(start));
    case 'BAD_DQ_ESCAPE':
      return at('escape', text.slice(start, start + 2));
    case 'MULTIPLE_DOCS':
      return at('second-document');
    case 'RESOURCE_EXHAUSTION':
      return at('too-deep', '', 0, 0);
    default:
      return at('other', error.message.split('\n')[0]);
  }
}

type MakeProblem = (code: YamlProblemCode, found?: string, from?: number, to?: number) => RawProblem;

/** "title: Hilfe: ein Leitfaden" and a line indented too far look the same to the parser. */
function blockInLine(error: YAMLError, text: string, at: MakeProblem): RawProblem {
  const [start] = error.pos;
  const rest = lineAt(text, start);
  // An item of a list that begins in another column than those above it.
  if (/^-(?:\s|$)/.test(rest)) return at('indentation', '', text.indexOf('-', start));
  if (/:(?:\s|$)/.test(rest)) return at('colon-in-text', rest, start, start + rest.length);
  const next = /\n[ \t]*(?=\S)/.exec(text.slice(start));
  return next ? at('indentation', '', start + next.index + next[0].length) : at('indentation');
}

function missingCharacter(error: YAMLError, document: Document.Parsed, text: string, at: MakeProblem): RawProblem {
  const [start] = error.pos;
  if (/closing ["']/.test(error.message)) {
    const open = lastNode(document, (node) => isScalar(node) && /^["']/.test(text.slice(node.range?.[0])), start);
    return at('open-quote', text.charAt(open), open, open + 1);
  }
  if (/^Missing , /.test(error.message)) return at('missing-comma');
  if (/ and end with /.test(error.message)) return openBracket(document, start, at);
  if (/^Comments must be/.test(error.message)) return at('reserved-start', '#');
  if (/^Tags and anchors/.test(error.message)) return at('reserved-start', text.charAt(start));
  if (/^(?:Implicit map keys|Sequence item)/.test(error.message)) return at('missing-colon', lineAt(text, start));
  return at('other', error.message);
}

function unexpectedToken(error: YAMLError, text: string, at: MakeProblem): RawProblem {
  const [start] = error.pos;
  if (/^Block scalar header/.test(error.message)) {
    const sign = Math.max(text.lastIndexOf('>', start), text.lastIndexOf('|', start));
    return at('block-start', text.charAt(sign), sign, sign + 1);
  }
  if (/^Unexpected , in/.test(error.message)) return at('extra-comma');
  if (/block-seq-ind/.test(error.message)) return at('reserved-start', '-');
  const before = text.slice(0, start).trimEnd();
  if (/[\]}]$/.test(before) && /^[[{]/.test(text.slice(start))) return at('missing-comma');
  if (/["']$/.test(before)) return at('text-after-quote', lineAt(text, start));
  if (/[\]}]$/.test(before)) return at('text-after-bracket', lineAt(text, start));
  const word = /(?<=[\s[{,])[*&!]\S*$/.exec(before);
  if (word) return at('reserved-start', word[0].charAt(0), word.index, start);
  if (/^[%@`]/.test(text.slice(start))) return at('reserved-start', text.charAt(start));
  return at('other', error.message);
}

function openBracket(document: Document.Parsed, before: number, at: MakeProblem): RawProblem {
  const open = lastNode(document, (node) => isCollection(node) && node.flow === true, before);
  return at('open-bracket', '', open, open + 1);
}

/** Start of the last node that fits and begins before an offset. */
function lastNode(document: Document.Parsed, fits: (node: Node) => boolean, before: number): number {
  let found = before;
  visit(document, {
    Node(_key, node) {
      const start = node.range?.[0];
      if (start !== undefined && start < before && fits(node)) found = start;
    },
  });
  return found;
}

function keyAt(text: string, start: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(text.slice(start, start + 200))?.[0].trim() ?? '';
}

function lineAt(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0].trim() ?? '';
}

/** The key of a pair as text. */
export function keyText(item: unknown): string | undefined {
  if (!isPair(item)) return undefined;
  if (isScalar(item.key)) return String(item.key.value);
  return isNode(item.key) ? String(item.key) : undefined;
}
