import fc from 'fast-check';
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
import { describe, expect, it } from 'vitest';
import { lintMessages } from './lint.ts';
import { isSyntaxProblem, parseProse } from './parse.ts';

/** All rules, whatever the text holds. */
const all = unified()
  .use(hardBreakSpaces)
  .use(noBlockquoteWithoutMarker)
  .use(noDuplicateDefinitions)
  .use(noEmptyUrl)
  .use(noHeadingContentIndent)
  .use(noReferenceLikeUrl)
  .use(noUndefinedReferences, { allowShortcutLink: true })
  .use(noUnusedDefinitions)
  .freeze();

/** Pieces that the rules react to, to be put together by chance. */
const pieces = fc.array(
  fc.constantFrom(
    ...['#', '##', ' ', '   ', '\t', '\n', '\n\n', '> ', '>', '- ', '1. ', 'Wort', '[', ']', '[a]', '[b]: ', '[a][b]'],
    ...[
      '![',
      '](',
      ')',
      '()',
      '(#)',
      '(?)',
      '<>',
      '[^1]',
      '[^1]: ',
      '\\[',
      '\\',
      '&#91;',
      '/x',
      '|',
      '| - |',
      'www.a.de',
    ],
  ),
  { maxLength: 25 },
);

describe('lintMessages', () => {
  it('finds whatever running all rules finds', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const tree = parsed(text);
        if (tree === undefined) return;
        const file = new VFile(text);
        all.runSync(tree, file);
        const expected = file.messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
        const found = lintMessages(tree, text).map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts lines from the start of the file', () => {
    const text = '##  Zu weit\n';
    const tree = parsed(text);
    expect(tree && lintMessages(tree, text, 7)).toEqual([
      { rule: 'no-heading-content-indent', place: { line: 8, column: 5 } },
    ]);
  });
});

/** A tree, or undefined where there is none; in tests the parser's own assertions count as well. */
function parsed(text: string) {
  try {
    const tree = parseProse(text, 1);
    return isSyntaxProblem(tree) ? undefined : tree;
  } catch {
    return undefined;
  }
}
