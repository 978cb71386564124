import type { Node } from 'unist';

/** A place in a file; lines and columns count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The start of a file: for findings about the file as a whole. */
export const FILE_START: Place = { line: 1, column: 1 };

/** A path into YAML data: `['assessments', 2, 'rating']`. */
export type DataPath = readonly (string | number)[];

/**
 * The place of a syntax-tree node; the start of the file if the parser gave it none.
 *
 * @param linesBefore lines of the file before the text that the tree was made from
 */
export function placeOfNode(node: Node, linesBefore = 0): Place {
  if (!node.position) return FILE_START;
  const { start, end } = node.position;
  return {
    line: start.line + linesBefore,
    column: start.column,
    endLine: end.line + linesBefore,
    endColumn: end.column,
  };
}
