import { Document, isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { DataPath, Place } from '../prose/place.ts';
import {
  costlyProblem,
  keyText,
  parserProblems,
  type RawProblem,
  structureProblems,
  type YamlProblemCode,
} from './yaml-problems.ts';

/** A YAML text that could not be read, and where. */
export interface YamlProblem {
  readonly code: YamlProblemCode;
  /** The word or sign it is about. */
  readonly found: string;
  readonly place: Place;
}

/** YAML read as data. */
export interface YamlData {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
}

/** How often aliases may multiply nodes; a bomb of aliases is refused. */
const MAX_ALIAS_COUNT = 50;

/**
 * Reads a YAML text (YAML 1.2, core schema: dates stay text, no directive or tag changes what values mean).
 *
 * @param text the YAML alone
 * @param firstLine line of the file on which it begins, from 1
 * @param written whether a program wrote it, however long it is; what people write has limits
 */
export function readYaml(text: string, firstLine: number, written = false): YamlData {
  const lines = new LineCounter();
  const costly = written ? undefined : costlyProblem(text);
  if (costly) return refused([costly], lines, firstLine);
  try {
    const document = parse(text, lines);
    const broken = parserProblems(document, text);
    const problems = broken.length > 0 ? broken : structureProblems(document, text);
    if (problems.length > 0) return refused(problems, lines, firstLine);
    return { value: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }), problems: [] };
  } catch (error) {
    // The parser is recursive: a text nested ten thousand levels deep exhausts the stack.
    const code = error instanceof RangeError ? 'too-deep' : 'too-many-aliases';
    return refused([{ code, found: '', start: 0, end: 0 }], lines, firstLine);
  }
}

function refused(problems: readonly RawProblem[], lines: LineCounter, firstLine: number): YamlData {
  return {
    value: undefined,
    problems: problems.map(({ code, found, start, end }) => ({
      code,
      found,
      place: placeOf(lines, firstLine, start, end),
    })),
  };
}

/**
 * Finds places in a YAML text: of a value, of its key, or of the nearest parent of something missing.
 */
export class YamlPlaces {
  readonly #lines = new LineCounter();
  readonly #document: Document;
  readonly #firstLine: number;

  constructor(text: string, firstLine: number) {
    this.#firstLine = firstLine;
    this.#document = parseLeniently(text, this.#lines);
  }

  /**
   * @param path where in the data
   * @param target `value` for the node itself, `key` for the name before it
   * @returns the place of the node; if it is missing, the start of its nearest existing parent
   */
  of(path: DataPath, target: 'value' | 'key' = 'value'): Place {
    const found = this.#find(path);
    if (found === undefined) return this.#startOfParent(path);
    const node = target === 'key' && isNode(found.key) ? found.key : found.value;
    if (node?.range) return placeOf(this.#lines, this.#firstLine, node.range[0], node.range[1]);
    return this.#startOfParent(path);
  }

  /** Without an end: what is missing takes no room, and the whole parent is not what is wrong. */
  #startOfParent(path: DataPath): Place {
    if (path.length === 0) return { line: this.#firstLine, column: 1 };
    const { line, column } = this.of(path.slice(0, -1));
    return { line, column };
  }

  #find(path: DataPath): { key?: unknown; value: Node | undefined } | undefined {
    let node: unknown = this.#document.contents;
    let key: unknown;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && keyText(item) === String(step));
        if (!pair) return undefined;
        key = pair.key;
        node = pair.value ?? pair.key;
      } else if (isSeq(node) && typeof step === 'number') {
        key = undefined;
        node = node.items[step];
        if (node === undefined) return undefined;
      } else {
        return undefined;
      }
    }
    return { key, value: isNode(node) ? node : undefined };
  }
}

function parse(text: string, lines: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // `.inf` and `.nan` stay text: no field needs them, and a cache of JSON could not keep them.
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !('test' in tag) || !tag.test?.test('.nan')),
  });
}

function parseLeniently(text: string, lines: LineCounter): Document {
  try {
    return parse(text, lines);
  } catch {
    return new Document();
  }
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
