import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isSyntaxProblem, parseProse } from '../prose/parse.ts';

/** A stretch of a body that is left out. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** A node of the tree, as far as cutting needs it. */
interface Placed {
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/**
 * Takes from a body what readers of the handbook site alone may know: comments, definitions that nothing uses,
 * and the destinations of links that customers cannot follow. The words of such links stay.
 *
 * @param body text after the frontmatter
 * @param mayFollow whether customers may learn of a link's address
 * @returns the body without them; empty for a body that cannot be read
 */
export function publicProse(body: string, mayFollow: (url: string) => boolean): string {
  const tree = parseProse(body, 1);
  if (isSyntaxProblem(tree)) return '';
  return without(body, cuts(tree, mayFollow));
}

function cuts(tree: Root, mayFollow: (url: string) => boolean): Cut[] {
  const urls = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    // The first definition counts, as in CommonMark.
    if (!urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'imageReference' || node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'linkReference' && mayFollow(urlOf(node, urls))) used.add(node.identifier);
  });

  const found: Cut[] = [];
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        found.push(span(node, node));
        return SKIP;
      case 'definition':
      case 'footnoteDefinition':
        if (used.has(node.identifier)) return undefined;
        found.push(span(node, node));
        return SKIP;
      case 'link':
      case 'linkReference':
        if (!mayFollow(urlOf(node, urls))) found.push(...around(node, node.children));
        return undefined;
      default:
        return undefined;
    }
  });
  return found;
}

function urlOf(node: { readonly url?: string; readonly identifier?: string }, urls: ReadonlyMap<string, string>) {
  return node.url ?? urls.get(node.identifier ?? '') ?? '';
}

function span(first: Placed, last: Placed): Cut {
  return { from: first.position?.start.offset ?? 0, to: last.position?.end.offset ?? 0 };
}

/** All of a node but its children. */
function around(node: Placed, children: readonly Placed[]): Cut[] {
  const whole = span(node, node);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return [whole];
  const inner = span(first, last);
  return [
    { from: whole.from, to: inner.from },
    { from: inner.to, to: whole.to },
  ];
}

function without(text: string, found: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from)) {
    kept += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return kept + text.slice(at);
}
