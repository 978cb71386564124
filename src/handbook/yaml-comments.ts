import { isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { Place } from '../prose/place.ts';

/** A text that YAML ends at a sign which was meant as part of it. */
export interface CutText {
  /** What is left of it. */
  readonly kept: string;
  /** What counts as a comment, from the # on. */
  readonly lost: string;
  readonly place: Place;
}

/** A word or number right behind the #: comments have a space there. */
const LOOKS_LIKE_TEXT = /^#[\p{L}\p{N}]/u;

/** Nearly all files have none, and need not be parsed once more. */
const POSSIBLE = /\S[ \t]+#[\p{L}\p{N}]/u;

/**
 * Finds texts without quotation marks in which a # begins a comment: of `title: Gruppe #1` only "Gruppe" is left.
 *
 * @param yaml the YAML alone
 * @param firstLine line of the file on which it begins, from 1
 */
export function cutTexts(yaml: string, firstLine: number): CutText[] {
  if (!POSSIBLE.test(yaml)) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const found: CutText[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return;
      const [, end] = node.range;
      const [, space = '', lost = ''] = /^([ \t]+)(#.*)/.exec(yaml.slice(end)) ?? [];
      if (!LOOKS_LIKE_TEXT.test(lost)) return;
      const start = lines.linePos(end + space.length);
      const line = start.line + firstLine - 1;
      const place = { line, column: start.col, endLine: line, endColumn: start.col + lost.trimEnd().length };
      found.push({ kept: String(node.source ?? node.value), lost: lost.trimEnd(), place });
    },
  });
  return found;
}
