import type { VFileMessage } from 'vfile-message';
import type { Place } from './place.ts';

/** Why a body cannot be read, in terms of what people type. */
export type SyntaxCode =
  /** `Wartezeit <10 Tage` */
  | 'less-than'
  /** `<!-- Notiz -->` */
  | 'html-comment'
  /** `<https://example.org>`, `<info@example.org>` */
  | 'address-in-brackets'
  /** `<b>` without `</b>` */
  | 'open-tag'
  /** `<Note` without `>` */
  | 'unfinished-tag'
  /** `</b>` without `<b>` */
  | 'stray-end-tag'
  /** `<Note>…</PlainLanguage>` */
  | 'wrong-end-tag'
  /** `<Note title=Hinweis>` */
  | 'attribute'
  /** `{Name der Person}` */
  | 'braces'
  /** `{` without `}` */
  | 'open-brace'
  /** a paragraph that begins with "import" or "export" */
  | 'import-export-word'
  /** thousands of nested lists, quotations or elements */
  | 'too-deep'
  /** more text than any page holds */
  | 'too-long'
  /** thousands of asterisks, underscores, brackets in one paragraph */
  | 'too-many-marks'
  | 'too-many-braces'
  | 'other';

/** A body that cannot be read. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  /** The tag, address or word it is about. */
  readonly found: string;
  /** The parser's own words, in English. */
  readonly reason: string;
  readonly place: Place;
}

/** The problem of a body that is nested too deeply to be read. */
export function tooDeep(line: number): SyntaxProblem {
  return { code: 'too-deep', found: '', reason: 'Too deeply nested', place: { line, column: 1 } };
}

/**
 * Puts the parser's message into terms of what people type, and points at the sign that began it all:
 * the `<` or `{`, not the character at which the parser gave up.
 *
 * @param text the text as it was parsed
 */
export function syntaxProblem(message: VFileMessage, text: string): SyntaxProblem {
  const { reason } = message;
  const at = offsetOf(text, message.line ?? 1, message.column ?? 1);
  const problem = (code: SyntaxCode, start: number, found = ''): SyntaxProblem => ({
    code,
    found,
    reason,
    place: placeAt(text, start),
  });
  switch (message.source) {
    case 'micromark-extension-mdx-jsx':
      return tagProblem(problem, text, Math.max(text.lastIndexOf('<', at), 0), at);
    case 'mdast-util-mdx-jsx':
      return pairProblem(problem, reason, text, at);
    case 'micromark-extension-mdx-expression': {
      const open = openBrace(text, at);
      if (message.ruleId === 'acorn')
        return problem('braces', open, shorten(/^\{[^}\n]*\}?/.exec(text.slice(open))?.[0]));
      return problem('open-brace', open);
    }
    case 'micromark-extension-mdxjs-esm': {
      const start = Math.max(text.lastIndexOf('\nimport', at), text.lastIndexOf('\nexport', at)) + 1;
      return problem('import-export-word', start, text.slice(start, start + 6));
    }
    default:
      return problem('other', at, reason);
  }
}

type MakeProblem = (code: SyntaxCode, start: number, found?: string) => SyntaxProblem;

function tagProblem(problem: MakeProblem, text: string, start: number, at: number): SyntaxProblem {
  const tag = text.slice(start, start + 200);
  if (tag.startsWith('<!--')) return problem('html-comment', start);
  const address = /^<([a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.exec(tag)?.[1];
  if (address !== undefined) return problem('address-in-brackets', start, shorten(address));
  const name = /^<\/?[A-Za-z][\w.-]*/.exec(tag)?.[0];
  if (name === undefined) return problem('less-than', start);
  // Where the parser gave up after white space it had read a name and was looking for attributes.
  if (/\s/.test(text.slice(start, at)) && at < text.length) return problem('attribute', start, `${name}>`);
  return at < text.length ? problem('less-than', start) : problem('unfinished-tag', start, name);
}

function pairProblem(problem: MakeProblem, reason: string, text: string, at: number): SyntaxProblem {
  const opened = /closing tag for `(<[^`]*>)` \((\d+):(\d+)/.exec(reason);
  const stray = /^Unexpected closing tag `(<[^`]*>)`/.exec(reason)?.[1];
  if (stray !== undefined) return problem('wrong-end-tag', at, stray);
  if (opened) return problem('open-tag', offsetOf(text, Number(opened[2]), Number(opened[3])), opened[1]);
  const start = Math.max(text.lastIndexOf('<', at), 0);
  return problem('stray-end-tag', start, shorten(/^<[^>\n]*>?/.exec(text.slice(start))?.[0]));
}

/** The brace that is open at an offset. */
function openBrace(text: string, at: number): number {
  let closed = 0;
  for (let index = Math.min(at, text.length) - 1; index >= 0; index--) {
    if (text[index] === '}') closed++;
    else if (text[index] === '{' && closed-- === 0) return index;
  }
  return Math.max(text.lastIndexOf('{', at), 0);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function shorten(text = ''): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
