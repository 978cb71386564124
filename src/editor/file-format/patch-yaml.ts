import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { z } from 'zod';
import { readYaml } from '../../handbook/yaml-text.ts';
import { fieldNames, schemaAt } from '../../schemas/schema-at.ts';
import { type Fields, isFields, sameMeaning } from './content.ts';
import { freshYaml } from './fresh-yaml.ts';

/** A stretch of the text and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type AnySchema = z.core.$ZodType | undefined;

/**
 * Changes a YAML text so that it means other data, and leaves alone whatever means the same: comments, blank lines,
 * quotation marks, folded texts and the order of fields.
 *
 * Where the text cannot be changed in place, as with anchors, it is rewritten as a whole: comments stay as far as the
 * parser keeps them, and in the last resort only the data.
 *
 * @param before what the text means
 * @param after what it is to mean
 */
export function patchYaml(yaml: string, before: Fields, after: Fields, schema: z.core.$ZodType): string {
  if (sameMeaning(before, after)) return yaml;
  const attempts = [() => inPlace(yaml, after, schema), () => asDocument(yaml, after), () => freshYaml(after)];
  for (const attempt of attempts) {
    const text = attempt();
    const { value, problems } = readYaml(text, 1);
    if (problems.length === 0 && sameMeaning(value, after)) return text;
  }
  throw new Error('These values cannot be written as YAML.');
}

function inPlace(yaml: string, after: Fields, schema: z.core.$ZodType): string {
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const edits: Edit[] = [];
  if (isMap(contents)) changeMap(contents, after, schema);
  return edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => b.edit.start - a.edit.start || b.order - a.order)
    .reduce((text, { edit }) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);

  function change(node: Node | null, value: unknown, schemaOf: AnySchema, indent: number): void {
    if (node === null || sameMeaning(node.toJS(new Document()), value)) return;
    if (isMap(node) && !node.flow && isFields(value) && Object.keys(value).length > 0) changeMap(node, value, schemaOf);
    else if (isSeq(node) && !node.flow && Array.isArray(value) && value.length > 0) changeSeq(node, value, schemaOf);
    else replace(node, value, indent);
  }

  function changeMap(map: YAMLMap, value: Fields, schemaOf: AnySchema): void {
    const pairs = map.items.filter(hasPlace);
    const names = pairs.map(({ key }) => String(key.value));
    const indent = columnOf(pairs[0]?.key.range[0] ?? 0);
    for (const pair of pairs) {
      const name = String(pair.key.value);
      if (!Object.hasOwn(value, name)) remove(pair);
      else if (isNodeOrNull(pair.value)) {
        const child = schemaOf && schemaAt(schemaOf, [name]);
        if (pair.value?.range) change(pair.value, value[name], child, indent);
        else edits.push({ start: pair.key.range[1], end: pairEnd(pair), text: `:${valueText(value[name], indent)}` });
      }
    }
    const order = fieldNames(schemaOf);
    for (const name of Object.keys(value).filter((key) => !names.includes(key))) {
      const rank = order.indexOf(name);
      const earlier = rank < 0 ? names.length - 1 : names.findLastIndex((other) => isBefore(order, other, rank));
      const text = `${' '.repeat(indent)}${pairText(name, value[name], indent)}`;
      const pair = pairs[Math.max(earlier, 0)];
      if (pair === undefined) continue;
      const first = lineStart(pair.key.range[0]);
      // Before the first field only where nothing stands on its line, as the hyphen of a list would.
      if (earlier < 0 && yaml.slice(first, pair.key.range[0]).trim() === '')
        edits.push({ start: first, end: first, text: `${text}\n` });
      else insertBehind(pairEnd(pair), text);
    }
  }

  function changeSeq(seq: YAMLSeq, value: readonly unknown[], schemaOf: AnySchema): void {
    const items = seq.items.map((item) => ({
      node: item as Node,
      data: (item as Node).toJS(new Document()) as unknown,
    }));
    let head = 0;
    while (head < items.length && head < value.length && sameMeaning(items[head]?.data, value[head])) head += 1;
    let tail = 0;
    while (
      tail < Math.min(items.length, value.length) - head &&
      sameMeaning(items.at(-1 - tail)?.data, value.at(-1 - tail))
    )
      tail += 1;
    const old = items.slice(head, items.length - tail);
    const now = value.slice(head, value.length - tail);
    const hyphen = hyphenOf(items[0]?.node);
    const element = schemaOf && schemaAt(schemaOf, [0]);
    for (const [index, { node }] of old.entries()) {
      if (index < now.length) change(node, now[index], element, hyphen - lineStart(hyphen) + 2);
      else edits.push({ start: lineStart(hyphenOf(node)), end: lineEnd(contentEnd(node)), text: '' });
    }
    const added = now.slice(old.length).map((item) => itemText(item, hyphen - lineStart(hyphen)));
    if (added.length === 0) return;
    const anchor = items[head + old.length - 1]?.node;
    if (anchor) insertBehind(lineEnd(contentEnd(anchor)), added.join('\n'));
    else edits.push({ start: lineStart(hyphen), end: lineStart(hyphen), text: `${added.join('\n')}\n` });
  }

  function replace(node: Node, value: unknown, indent: number): void {
    const [start = 0] = node.range ?? [];
    const end = contentEnd(node);
    if (isScalar(node) && isText(value) && node.type?.startsWith('QUOTE')) {
      const quoted = stringify(value, {
        defaultStringType: node.type === 'QUOTE_SINGLE' ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE',
        lineWidth: 0,
      }).trimEnd();
      if (!quoted.includes('\n')) return void edits.push({ start, end, text: quoted });
    }
    if ((isSeq(node) || isMap(node)) && node.flow) {
      const flow = new Document(value, { version: '1.2', schema: 'core' });
      if (isSeq(flow.contents) || isMap(flow.contents)) flow.contents.flow = true;
      const text = flow.toString({ lineWidth: 0, flowCollectionPadding: yaml[start + 1] === ' ' }).trimEnd();
      if (!text.includes('\n')) return void edits.push({ start, end, text });
    }
    const text = valueText(value, indent);
    // A list or mapping begins on a line of its own, a text behind the colon or hyphen.
    const from = yaml.slice(0, start).search(/[ \t]*$/);
    const own = text.startsWith('\n') || yaml.slice(lineStart(start), start).trim() !== '';
    edits.push({ start: own ? from : yaml.slice(0, start).search(/\s*$/), end, text });
  }

  function remove(pair: PlacedPair): void {
    const start = pair.key.range[0];
    const begin = lineStart(start);
    const end = pairEnd(pair);
    const behindHyphen = yaml.slice(begin, start).trim() !== '';
    if (!behindHyphen) return void edits.push({ start: begin, end: lineEnd(end), text: '' });
    // The first field of a list item shares its line with the hyphen: the next field moves up to it.
    const next = lineEnd(end);
    edits.push({ start, end: next + (/^[ \t]*/.exec(yaml.slice(next))?.[0].length ?? 0), text: '' });
  }

  function insertBehind(end: number, text: string): void {
    const at = lineEnd(end);
    edits.push({ start: at, end: at, text: yaml[at - 1] === '\n' || at === 0 ? `${text}\n` : `\n${text}` });
  }

  function contentEnd(node: Node): number {
    if (isMap(node) && !node.flow) {
      const last = node.items.filter(hasPlace).at(-1);
      return last ? pairEnd(last) : (node.range?.[1] ?? 0);
    }
    if (isSeq(node) && !node.flow) {
      const last = node.items.at(-1) as Node | undefined;
      return last ? contentEnd(last) : (node.range?.[1] ?? 0);
    }
    const end = node.range?.[1] ?? 0;
    // A block text ends with its last line break, which stays.
    return isScalar(node) && node.type?.startsWith('BLOCK') ? yaml.slice(0, end).trimEnd().length : end;
  }

  function pairEnd({ key, value }: PlacedPair): number {
    if (isNodeOrNull(value) && value?.range && value.range[1] > value.range[0]) return contentEnd(value);
    const colon = yaml.indexOf(':', key.range[1] - 1);
    return colon < 0 ? key.range[1] : colon + 1;
  }

  function hyphenOf(node: Node | undefined): number {
    return yaml.lastIndexOf('-', (node?.range?.[0] ?? 1) - 1);
  }

  function lineStart(at: number): number {
    return yaml.lastIndexOf('\n', at - 1) + 1;
  }

  function lineEnd(at: number): number {
    if (at > 0 && yaml[at - 1] === '\n') return at;
    const end = yaml.indexOf('\n', at);
    return end < 0 ? yaml.length : end + 1;
  }

  function columnOf(at: number): number {
    return at - lineStart(at);
  }
}

type PlacedPair = Pair<Scalar & { range: [number, number, number] }, unknown>;

function hasPlace(pair: Pair): pair is PlacedPair {
  return isScalar(pair.key) && pair.key.range !== undefined && pair.key.range !== null;
}

function isNodeOrNull(value: unknown): value is Node | null {
  return value === null || isScalar(value) || isMap(value) || isSeq(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isBefore(order: readonly string[], name: string, rank: number): boolean {
  const other = order.indexOf(name);
  return other >= 0 && other < rank;
}

/** What stands behind a colon or a hyphen: with the space or the line break before it. */
function valueText(value: unknown, indent: number): string {
  return pairText('x', value, indent).slice('x:'.length);
}

function pairText(name: string, value: unknown, indent: number): string {
  return indented(freshYaml({ [name]: value }).trimEnd(), indent);
}

function itemText(value: unknown, indent: number): string {
  return `${' '.repeat(indent)}${indented(stringifyList(value), indent)}`;
}

function stringifyList(value: unknown): string {
  return freshYaml({ x: [value] })
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n');
}

function indented(text: string, indent: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

function asDocument(yaml: string, after: Fields): string {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const { contents } = document;
  if (!isMap(contents)) return '';
  for (const name of contents.items.map(({ key }) => String(key))) {
    if (!Object.hasOwn(after, name)) contents.delete(name);
  }
  for (const [name, value] of Object.entries(after)) {
    if (!sameMeaning(document.toJS()[name], value)) document.set(name, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}
