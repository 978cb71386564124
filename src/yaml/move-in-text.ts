import { isMap, isScalar, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';
import type { YamlValue } from './scalar-text.ts';
import { setInText } from './set-in-text.ts';

/**
 * Moves a field of a YAML text to another place, with its comments and notation; every other character stays.
 *
 * The field becomes the last of the mapping that it moves to; that mapping is made where the field stood if it is not
 * there yet. In braces, and wherever else lines cannot be moved, values are set and removed instead.
 *
 * @param from where the field is; it must be there
 * @param to where it goes; nothing may be there yet
 */
export function moveInText(yaml: string, from: readonly string[], to: readonly string[]): string {
  return byLines(yaml, from, to) ?? byValue(yaml, from, to);
}

interface Lines {
  /** First line of the field, its own comments included. */
  readonly start: number;
  /** First line behind it. */
  readonly end: number;
  readonly indent: number;
}

function byLines(yaml: string, from: readonly string[], to: readonly string[]): string | undefined {
  const pair = pairAt(yaml, from);
  if (pair === undefined || yaml.includes('\r')) return undefined;
  const lines = (yaml.endsWith('\n') ? yaml : `${yaml}\n`).split('\n').slice(0, -1);
  const place = linesOf(yaml, lines, pair);
  if (place === undefined) return undefined;
  const taken = lines.slice(place.start, place.end);
  const { depth, name } = shared(from, to);
  const above = pairAt(yaml, to.slice(0, depth + 1));

  if (above === undefined && to.length === depth + 2) {
    // The mapping to move into is not there: it is made around the field.
    const around = `${' '.repeat(place.indent)}${to[depth]}:`;
    const inner = shifted(renamed(taken, from.at(-1) ?? '', name), 2);
    return [...lines.slice(0, place.start), around, ...inner, ...lines.slice(place.end), ''].join('\n');
  }
  const behind = lastInside(yaml, lines, pairAt(yaml, to.slice(0, -1)));
  if (behind === undefined) return undefined;
  const inner = shifted(renamed(taken, from.at(-1) ?? '', name), behind.indent - place.indent);
  const at = behind.end;
  const kept = lines.map((line, index) => (index >= place.start && index < place.end ? undefined : line));
  return [...kept.slice(0, at), ...inner, ...kept.slice(at), ''].filter((line) => line !== undefined).join('\n');
}

/** Where the last field of a mapping ends, and how far its fields are moved in; undefined in braces. */
function lastInside(yaml: string, lines: readonly string[], mapping: Pair | undefined): Lines | undefined {
  if (mapping === undefined) return undefined;
  const { value } = mapping;
  const isEmpty = value === null || (isScalar(value) && value.value === null);
  const own = isEmpty ? linesOf(yaml, lines, mapping) : undefined;
  if (own) return { ...own, indent: own.indent + 2 };
  const last = isMap(value) && !value.flow ? value.items.at(-1) : undefined;
  return last && linesOf(yaml, lines, last);
}

function byValue(yaml: string, from: readonly string[], to: readonly string[]): string {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const value = from.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string, unknown>>)[step],
    parse(yaml, { version: '1.2', schema: 'core' }),
  );
  document.deleteIn(from);
  const rest = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  const missing = to.findIndex((_step, index) => (document.getIn(to.slice(0, index + 1)) ?? undefined) === undefined);
  const wrapped = to.slice(missing + 1).reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
  return setInText(rest, to.slice(0, missing + 1), wrapped as YamlValue);
}

function pairAt(yaml: string, path: readonly string[]): Pair | undefined {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow) return undefined;
  return fieldOf(parent, path.at(-1) ?? '');
}

function fieldOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The lines of a field: the comments directly above it, its key and all of its value. */
function linesOf(yaml: string, lines: readonly string[], { key }: Pair): Lines | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const before = yaml.slice(0, key.range[0]);
  const line = before.split('\n').length - 1;
  const indent = key.range[0] - (before.lastIndexOf('\n') + 1);
  // A field behind the hyphen of a list shares its line.
  if ((lines[line] ?? '').slice(0, indent).trim() !== '') return undefined;
  let start = line;
  while (start > 0 && new RegExp(`^ {${indent}}#`).test(lines[start - 1] ?? '')) start -= 1;
  let end = line + 1;
  while (end < lines.length && belongsTo(lines[end] ?? '', indent)) end += 1;
  // Blank lines behind it part it from what follows.
  while (end > line + 1 && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return { start, end, indent };
}

/** Whether a line is moved in deeper than a field, or is blank; a list may stand in the column of its field. */
function belongsTo(line: string, indent: number): boolean {
  const first = line.search(/\S/);
  return first === -1 || first > indent || line.startsWith(`${' '.repeat(indent)}- `);
}

function renamed(lines: readonly string[], from: string, to: string): string[] {
  const index = lines.findIndex((line) => !line.trim().startsWith('#'));
  return lines.map((line, at) =>
    at === index ? line.replace(new RegExp(`(["']?)${from}\\1(\\s*:)`), `${to}$2`) : line,
  );
}

function shifted(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => {
    if (line.trim() === '') return line;
    return columns >= 0 ? ' '.repeat(columns) + line : line.slice(-columns);
  });
}

/** How many steps two paths share, and the name at the end of the second. */
function shared(from: readonly string[], to: readonly string[]): { readonly depth: number; readonly name: string } {
  const depth = from.findIndex((step, index) => step !== to[index]);
  return { depth, name: to.at(-1) ?? '' };
}
