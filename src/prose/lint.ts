import type { Root } from 'mdast';
import hardBreakSpaces from 'remark-lint-hard-break-spaces';
import noBlockquoteWithoutMarker from 'remark-lint-no-blockquote-without-marker';
import noDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import noEmptyUrl from 'remark-lint-no-empty-url';
import noHeadingContentIndent from 'remark-lint-no-heading-content-indent';
import noReferenceLikeUrl from 'remark-lint-no-reference-like-url';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { FILE_START, type Place } from './place.ts';

/** The rules of remark-lint that are run over every body. */
export const LINT_RULES = [
  'hard-break-spaces',
  'no-blockquote-without-marker',
  'no-duplicate-definitions',
  'no-empty-url',
  'no-heading-content-indent',
  'no-reference-like-url',
  'no-undefined-references',
  'no-unused-definitions',
] as const;

/** One of them. */
export type LintRule = (typeof LINT_RULES)[number];

/** What a remark-lint rule found. */
export interface LintMessage {
  readonly rule: LintRule;
  readonly place: Place;
}

/**
 * The part of remark-lint's recommended set that tells editors something: what readers would see as wrong.
 * Left out is what only concerns the looks of the source (bullets, indents, a final newline) and what is fine
 * in a handbook: bare web addresses, which print well, and brackets in running text ("Kund[inn]en").
 */
const processor = unified()
  .use(hardBreakSpaces)
  .use(noBlockquoteWithoutMarker)
  .use(noDuplicateDefinitions)
  .use(noEmptyUrl)
  .use(noHeadingContentIndent)
  .use(noReferenceLikeUrl)
  .use(noUndefinedReferences, { allowShortcutLink: true })
  .use(noUnusedDefinitions)
  .freeze();

/**
 * Runs remark-lint over a body that is parsed already.
 *
 * @param tree the body
 * @param text exactly the text that the tree was made from
 * @returns in the order of the text
 */
export function lintMessages(tree: Root, text: string): LintMessage[] {
  const file = new VFile(text);
  processor.runSync(tree, file);
  return file.messages.flatMap(({ ruleId, place, line, column }) => {
    const rule = LINT_RULES.find((id) => id === ruleId);
    if (rule === undefined) return [];
    if (place && 'start' in place) {
      const { start, end } = place;
      return [{ rule, place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column } }];
    }
    return [{ rule, place: line === undefined ? FILE_START : { line, column: column ?? 1 } }];
  });
}
