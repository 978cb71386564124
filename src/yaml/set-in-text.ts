import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { DataPath } from '../prose/place.ts';
import { scalarText, type YamlValue } from './scalar-text.ts';
import { behindKey, fieldLines, flowText, itemLines } from './value-text.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Sets one value in a YAML text and leaves every other character alone: comments, quotation marks, blank lines.
 *
 * A missing key is put where `order` wants it, else behind the others; an index one past the end adds an item.
 *
 * @param order names of keys in the order of the schema
 * @returns the new text; it reads as the old one does but for that value
 * @throws if the text is no YAML, or the path leads through something that holds no fields
 */
export function setInText(yaml: string, path: DataPath, value: YamlValue, order: readonly string[] = []): string {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) throw new Error('not readable as YAML');
  const parent = path.slice(0, -1);
  const isFirstItem = path.at(-1) === 0 && parent.length > 0 && !isCollection(document.getIn(parent, true));
  // A list that is not there yet comes with its first item.
  if (isFirstItem) return setInText(yaml, parent, [value], order);
  const wanted = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  wanted.setIn(path, wanted.createNode(value));
  const edit = editFor(yaml, document, path, value, order);
  const edited = edit && yaml.slice(0, edit.start) + edit.text + yaml.slice(edit.end);
  if (edited !== undefined && isSame(edited, wanted)) return edited;
  // An unusual notation, such as an alias: correct matters more than pretty.
  return wanted.toString({ lineWidth: 0 });
}

function isSame(yaml: string, wanted: Document): boolean {
  const now = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  return now.errors.length === 0 && isDeepStrictEqual(now.toJS(), wanted.toJS());
}

function editFor(
  yaml: string,
  document: Document,
  path: DataPath,
  value: YamlValue,
  order: readonly string[],
): Edit | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1) ?? '';
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    return pair ? replacement(yaml, pair, parent, value) : newField(yaml, parent, String(last), value, order);
  }
  if (isSeq(parent) && last === parent.items.length) return newItem(yaml, parent, value);
  return undefined;
}

function replacement(yaml: string, pair: Pair, parent: YAMLMap, value: YamlValue): Edit | undefined {
  const { key, value: node } = pair;
  if (!isScalar(key) || !key.range) return undefined;
  const colon = yaml.indexOf(':', key.range[1]);
  const indent = columnOf(yaml, key.range[0]);
  const text = parent.flow ? ` ${flowText(value)}` : behindKey(value, indent);
  if (node === null || (isScalar(node) && node.value === null)) return { start: colon + 1, end: colon + 1, text };
  if (isCollection(node) && node.items.length > 0) return undefined;
  const range = (node as Node).range;
  if (!range) return undefined;
  const end = range[0] + yaml.slice(range[0], range[1]).trimEnd().length;
  const rest = yaml.slice(end, lineEnd(yaml, end)).trim();
  // A comment behind the value would become part of a text of several lines.
  const oneLine = rest !== '' && typeof value !== 'object' ? ` ${scalarText(value, 'line')}` : text;
  return { start: colon + 1, end, text: oneLine };
}

function newField(
  yaml: string,
  map: YAMLMap,
  name: string,
  value: YamlValue,
  order: readonly string[],
): Edit | undefined {
  const before = fieldBefore(map, name, order);
  const key = map.items[0]?.key;
  if (before === undefined || !isScalar(key) || !key.range) return undefined;
  const end = endOf(before);
  if (end === undefined) return undefined;
  if (map.flow) return { start: end, end, text: `, ${name}: ${flowText(value)}` };
  const indent = columnOf(yaml, key.range[0]);
  return insertLines(yaml, end, fieldLines({ [name]: value }, indent));
}

/** The field behind which a new one belongs. */
function fieldBefore(map: YAMLMap, name: string, order: readonly string[]): Pair | undefined {
  const rank = order.indexOf(name);
  if (rank === -1) return map.items.at(-1);
  const before = map.items.findLast(({ key }) => {
    const place = isScalar(key) ? order.indexOf(String(key.value)) : -1;
    return place !== -1 && place < rank;
  });
  return before ?? map.items[0];
}

function newItem(yaml: string, list: YAMLSeq, value: YamlValue): Edit | undefined {
  const last = list.items.at(-1);
  if (!list.range) return undefined;
  if (last === undefined) {
    const indent = lineIndent(yaml, list.range[0]) + 2;
    const end = list.range[1];
    const start = list.range[0] - (/ *$/.exec(yaml.slice(0, list.range[0]))?.[0].length ?? 0);
    return { start, end, text: `\n${itemLines([value], indent).trimEnd()}` };
  }
  const end = endOf(last);
  if (end === undefined) return undefined;
  if (list.flow) return { start: end, end, text: `, ${flowText(value)}` };
  return insertLines(yaml, end, itemLines([value], columnOf(yaml, list.range[0])));
}

function insertLines(yaml: string, after: number, lines: string): Edit {
  const at = lineEnd(yaml, after);
  return at === yaml.length && !yaml.endsWith('\n')
    ? { start: at, end: at, text: `\n${lines}` }
    : { start: at + 1, end: at + 1, text: lines };
}

/** Where the last word of a node or pair ends; what follows on its line is white space or a comment. */
function endOf(item: unknown): number | undefined {
  if (isCollection(item) && !item.flow) return endOf(item.items.at(-1));
  if (isCollection(item) || isScalar(item)) return contentEnd(item);
  if (typeof item === 'object' && item !== null && 'key' in item && 'value' in item) {
    const { key, value } = item;
    const isEmpty = value === null || (isScalar(value) && value.value === null && !value.source);
    return endOf(isEmpty ? key : value);
  }
  return undefined;
}

function contentEnd(node: Node & { source?: string; type?: string }): number | undefined {
  if (!node.range) return undefined;
  const [, end] = node.range;
  // A text of several lines ends with the line break that belongs to it.
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  return isBlock ? end - 1 : end;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Columns before the first word of the line; a dash of a list counts as part of them. */
function lineIndent(text: string, at: number): number {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ -]*/.exec(line)?.[0].length ?? 0;
}
