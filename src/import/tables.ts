import type { PhrasingContent, Root, RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingMeaning } from './headings.ts';
import { lineBreak } from './line-break.ts';

/**
 * Opens tables that serve as forms (left the name of a field, right its text), and makes every other cell hold one
 * line of text, for tables in Markdown hold no paragraphs or lists.
 */
export function tidyTables(tree: Root): void {
  tree.children = tree.children.flatMap((node) => (node.type === 'table' && isForm(node) ? formBlocks(node) : [node]));
  visit(tree, 'tableCell', (cell) => {
    cell.children = inOneLine(cell.children as readonly RootContent[]);
  });
  visit(tree, 'table', (table) => {
    table.children = table.children.filter(({ children }) => children.some(({ children: inner }) => inner.length > 0));
  });
}

/** Whether a table names at least two fields, or nothing else, at the left. */
function isForm({ children: rows }: Table): boolean {
  const filled = rows.map(filledCells).filter((cells) => cells.length > 0);
  if (filled.length === 0 || filled.some((cells) => cells.length > 2)) return false;
  const named = filled.filter(([label]) => label && headingMeaning(textOf(label)) !== undefined);
  return named.length >= 2 || named.length === filled.length;
}

function formBlocks({ children: rows }: Table): RootContent[] {
  return rows.flatMap((row): RootContent[] => {
    const [label, text] = filledCells(row);
    if (label === undefined) return [];
    const heading: RootContent = {
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: textOf(label).trim() }] }],
    };
    return text === undefined ? asBlocks(label.children) : [heading, ...asBlocks(text.children)];
  });
}

function filledCells({ children }: TableRow): TableCell[] {
  return children.filter((cell) => textOf(cell).trim() !== '');
}

const FLOW = new Set(['paragraph', 'list', 'table', 'heading', 'blockquote', 'code', 'thematicBreak', 'html']);

/** What a cell holds, as paragraphs and lists. */
function asBlocks(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    if (line.length > 0) blocks.push({ type: 'paragraph', children: line });
    line = [];
  };
  for (const child of children) {
    if (FLOW.has(child.type)) {
      endLine();
      blocks.push(child);
    } else line.push(child as PhrasingContent);
  }
  endLine();
  return blocks;
}

function inOneLine(children: readonly RootContent[]): PhrasingContent[] {
  const lines = linesOf(children).filter((line) => line.length > 0);
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line]));
}

/** The lines that blocks make. */
function linesOf(children: readonly RootContent[], mark = ''): PhrasingContent[][] {
  return asBlocks(children).flatMap((block): PhrasingContent[][] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [[...(mark ? [{ type: 'text', value: mark } as const] : []), ...withoutBreaks(block.children)]];
      case 'list':
        return block.children.flatMap((item) => linesOf(item.children, '– '));
      case 'blockquote':
        return linesOf(block.children);
      case 'table':
        return block.children.map(({ children: cells }) =>
          cells.flatMap((cell, index) => [
            ...(index === 0 ? [] : [{ type: 'text', value: ' | ' } as const]),
            ...inOneLine(cell.children as readonly RootContent[]),
          ]),
        );
      case 'code':
      case 'html':
        return block.value.split('\n').map((value) => [{ type: 'text', value }]);
      default:
        return [];
    }
  });
}

function withoutBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child) => (child.type === 'break' ? lineBreak() : child));
}
