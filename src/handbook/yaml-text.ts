import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { DataPath, Place } from '../prose/place.ts';

/** A YAML text that could not be read, and where. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly place: Place;
}

/** YAML read as data. */
export interface YamlData {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** Enough for honest use; a bomb of aliases is refused. */
const MAX_ALIASES = 50;

/**
 * Reads a YAML text (YAML 1.2, core schema: dates stay text).
 *
 * @param text the YAML alone
 * @param firstLine line of the file on which it begins, from 1
 */
export function readYaml(text: string, firstLine: number): YamlData {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    code: error.code,
    message: error.message.split('\n')[0] ?? '',
    place: placeOf(lines, firstLine, error.pos[0], error.pos[1]),
  }));
  if (document.errors.length > 0) return { value: undefined, problems };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      value: undefined,
      problems: [...problems, { code: 'BAD_ALIAS', message, place: { line: firstLine, column: 1 } }],
    };
  }
}

/**
 * Finds places in a YAML text: of a value, of its key, or of the nearest parent of something missing.
 */
export class YamlPlaces {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #firstLine: number;

  constructor(text: string, firstLine: number) {
    this.#firstLine = firstLine;
    this.#document = parse(text, this.#lines);
  }

  /**
   * @param path where in the data
   * @param target `value` for the node itself, `key` for the name before it
   * @returns the place of the node; if it is missing, that of its nearest existing parent
   */
  of(path: DataPath, target: 'value' | 'key' = 'value'): Place {
    const found = this.#find(path);
    if (found === undefined) {
      return path.length === 0 ? { line: this.#firstLine, column: 1 } : this.of(path.slice(0, -1));
    }
    const node = target === 'key' && isNode(found.key) ? found.key : found.value;
    if (node?.range) return placeOf(this.#lines, this.#firstLine, node.range[0], node.range[1]);
    return this.of(path.slice(0, -1));
  }

  #find(path: DataPath): { key?: unknown; value: Node | undefined } | undefined {
    let node: unknown = this.#document.contents;
    let key: unknown;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item): item is Pair => isPair(item) && keyOf(item) === String(step));
        if (!pair) return undefined;
        key = pair.key;
        node = pair.value ?? pair.key;
      } else if (isNode(node) && 'items' in node && typeof step === 'number') {
        key = undefined;
        node = (node.items as unknown[])[step];
        if (node === undefined) return undefined;
      } else {
        return undefined;
      }
    }
    return { key, value: isNode(node) ? node : undefined };
  }
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function parse(text: string, lines: LineCounter): Document.Parsed {
  return parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2' });
}

function placeOf(lines: LineCounter, firstLine: number, start: number, end: number): Place {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  const line = Math.max(from.line, 1);
  return {
    line: line + firstLine - 1,
    column: Math.max(from.col, 1),
    endLine: Math.max(to.line, line) + firstLine - 1,
    endColumn: Math.max(to.col, 1),
  };
}
