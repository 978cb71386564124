import type { Node, Parent } from 'unist';

/** Returned by a visitor: leave out what is below this node. */
export const SKIP = Symbol('skip');

/**
 * Visits every node of a tree that nobody changes meanwhile, in the order of the text.
 *
 * A handbook has millions of nodes, and `unist-util-visit` spends more time on each than the visitors do.
 *
 * @param visit gets the node and its ancestors, outermost first; the list is only valid during the call
 */
export function walk(
  node: Node,
  visit: (node: Node, ancestors: readonly Parent[]) => unknown,
  ancestors: Parent[] = [],
): void {
  if (visit(node, ancestors) === SKIP || !isParent(node)) return;
  ancestors.push(node);
  for (const child of node.children) walk(child, visit, ancestors);
  ancestors.pop();
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
