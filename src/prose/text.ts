import type { Node } from 'unist';

/** Between the cells of a table's row, and between its rows. */
const CELL = ' | ';
const ROW = '\n';

/**
 * The words of a part of a body, as a reader sees them: no markup, no comments, a space or line where the page has one.
 */
export function visibleText(node: Node): string {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return '';
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return 'alt' in node && typeof node.alt === 'string' ? node.alt : '';
    case 'table':
      return childrenOf(node).map(visibleText).join(ROW);
    case 'tableRow':
      return childrenOf(node).map(visibleText).join(CELL);
  }
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(visibleText).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : [];
}
