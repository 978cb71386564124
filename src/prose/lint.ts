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
import { FILE_START, type Place, placeOfNode } from './place.ts';
import { walk } from './walk.ts';

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

/** What a body holds, as far as it decides which rules can find anything in it. */
interface Contents {
  readonly text: string;
  /** The types of its nodes. */
  readonly types: ReadonlySet<string>;
  /** Whether a bracket stands in running text. */
  readonly bracket: boolean;
  /** Whether an address is empty or stands for the page itself. */
  readonly emptyAddress: boolean;
}

const hasDefinitions = ({ types }: Contents) => types.has('definition') || types.has('footnoteDefinition');

/**
 * The part of remark-lint's recommended set that tells editors something: what readers would see as wrong.
 * Left out is what only concerns the looks of the source (bullets, indents, a final newline) and what is fine
 * in a handbook: bare web addresses, which print well, and brackets in running text ("Kund[inn]en").
 *
 * Each comes with a condition without which it finds nothing: most bodies meet none, and are not searched.
 */
const CHECKS = [
  { processor: unified().use(hardBreakSpaces).freeze(), canFind: ({ types }: Contents) => types.has('break') },
  {
    processor: unified().use(noBlockquoteWithoutMarker).freeze(),
    canFind: ({ types }: Contents) => types.has('blockquote'),
  },
  { processor: unified().use(noDuplicateDefinitions).freeze(), canFind: hasDefinitions },
  { processor: unified().use(noEmptyUrl).freeze(), canFind: ({ emptyAddress }: Contents) => emptyAddress },
  {
    processor: unified().use(noHeadingContentIndent).freeze(),
    canFind: ({ text }: Contents) => /#[ \t]{2}|[ \t]{2}#/.test(text),
  },
  { processor: unified().use(noReferenceLikeUrl).freeze(), canFind: hasDefinitions },
  {
    processor: unified().use(noUndefinedReferences, { allowShortcutLink: true }).freeze(),
    canFind: ({ bracket }: Contents) => bracket,
  },
  { processor: unified().use(noUnusedDefinitions).freeze(), canFind: hasDefinitions },
];

/**
 * Runs remark-lint over a body that is parsed already.
 *
 * @param tree the body
 * @param text exactly the text that the tree was made from
 * @param linesBefore lines of the file before that text
 * @returns rule by rule, each in the order of the text
 */
export function lintMessages(tree: Root, text: string, linesBefore = 0): LintMessage[] {
  const contents = contentsOf(tree, text);
  const checks = CHECKS.filter(({ canFind }) => canFind(contents));
  if (checks.length === 0) return [];
  const file = new VFile(text);
  for (const { processor } of checks) processor.runSync(tree, file);
  return file.messages.flatMap(({ ruleId, place, line, column }) => {
    const rule = LINT_RULES.find((id) => id === ruleId);
    if (rule === undefined) return [];
    if (place && 'start' in place) return [{ rule, place: placeOfNode({ type: rule, position: place }, linesBefore) }];
    return [{ rule, place: line === undefined ? FILE_START : { line: line + linesBefore, column: column ?? 1 } }];
  });
}

function contentsOf(tree: Root, text: string): Contents {
  const types = new Set<string>();
  let bracket = false;
  let emptyAddress = false;
  walk(tree, (node) => {
    types.add(node.type);
    if ('url' in node) emptyAddress ||= node.url === '' || node.url === '#' || node.url === '?';
    else if (node.type === 'text' && 'value' in node) bracket ||= String(node.value).includes('[');
  });
  return { text, types, bracket, emptyAddress };
}
