import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../handbook/frontmatter.ts';
import type { DataPath } from '../../prose/place.ts';
import type { Files } from './mutation.ts';

/** Opens a file of the handbook for editing. */
export function open(files: Files, path: string): EditableFile {
  return new EditableFile(path, files[path]);
}

/** Text edits of a YAML or MDX file, by data path; all else stays byte for byte. */
export class EditableFile {
  readonly text: string;
  readonly path: string;

  constructor(path: string, text: string | undefined) {
    if (text === undefined) throw new Error(`the sample has no ${path}`);
    this.path = path;
    this.text = text;
  }

  /** The same text at another path. */
  at(path: string): EditableFile {
    return new EditableFile(path, this.text);
  }

  /** Replaces the value at a path by a piece of YAML. */
  set(path: DataPath, yaml: string): EditableFile {
    const { node, indent } = this.#find(path);
    const [start, end] = node.range ?? [0, 0, 0];
    const tail = this.#yaml.text.slice(start, end).endsWith('\n') ? '\n' : '';
    return this.#replace(start, end, `${yaml.replaceAll('\n', `\n${' '.repeat(indent + 2)}`)}${tail}`);
  }

  /** Removes a key with its value, or an item of a list, with all its lines. */
  remove(path: DataPath): EditableFile {
    const { start, end } = this.#linesOf(path);
    return this.#replace(start, end, '');
  }

  /** Makes the lines of a key or an item a comment. */
  commentOut(path: DataPath): EditableFile {
    const { start, end } = this.#linesOf(path);
    return this.#replace(start, end, this.#yaml.text.slice(start, end).replace(/^(?=.)/gm, '# '));
  }

  /** Adds lines of YAML at the end of the frontmatter or file. */
  append(yaml: string): EditableFile {
    const { text } = this.#yaml;
    return this.#replace(text.length, text.length, `${text.endsWith('\n') || text === '' ? '' : '\n'}${yaml}\n`);
  }

  /** Adds text at the end of the body. */
  appendBody(text: string): EditableFile {
    return new EditableFile(this.path, `${this.text.trimEnd()}\n\n${text}\n`);
  }

  /** Replaces the first piece of text that fits; it must be there. */
  replace(from: string | RegExp, to: string): EditableFile {
    // A function, because "$" in the new text means nothing.
    const text = this.text.replace(from, () => to);
    if (text === this.text) throw new Error(`${this.path}: nothing matches ${from}`);
    return new EditableFile(this.path, text);
  }

  /** Line of the value at a path, from 1; of the whole data for an empty path. */
  lineOf(path: DataPath): number {
    const { node } = this.#find(path);
    return this.#lineAt(node.range?.[0] ?? 0);
  }

  /** Line of the first occurrence of a text, from 1. */
  lineWith(text: string): number {
    const at = this.text.indexOf(text);
    if (at < 0) throw new Error(`${this.path}: no line with ${text}`);
    return this.text.slice(0, at).split('\n').length;
  }

  get #yaml(): { readonly text: string; readonly offset: number } {
    if (!this.path.endsWith('.mdx')) return { text: this.text, offset: 0 };
    const parts = splitFrontmatter(this.text);
    if (!parts) throw new Error(`${this.path}: no frontmatter`);
    return { text: parts.yaml, offset: this.text.indexOf(parts.yaml, 3) };
  }

  #find(path: DataPath): { node: Node; indent: number } {
    const { text } = this.#yaml;
    const node = parseDocument(text).getIn(path, true) as Node | undefined;
    if (!node?.range) throw new Error(`${this.path}: nothing at ${path.join('.')}`);
    const lineStart = text.lastIndexOf('\n', node.range[0] - 1) + 1;
    return { node, indent: /^ */.exec(text.slice(lineStart))?.[0].length ?? 0 };
  }

  #linesOf(path: DataPath): { start: number; end: number } {
    const { text } = this.#yaml;
    const document = parseDocument(text);
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const node = document.getIn(path, true) as Node | undefined;
    if (!node?.range) throw new Error(`${this.path}: nothing at ${path.join('.')}`);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    const from = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : node.range[0];
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const before = text.slice(start, from);
    if (before.trim() !== '' && !/^\s*- $/.test(before))
      throw new Error(`${this.path}: ${path.join('.')} has no line of its own`);
    const valueEnd = node.range[1];
    const lineEnd = text[valueEnd - 1] === '\n' ? valueEnd : text.indexOf('\n', valueEnd) + 1 || text.length;
    return { start, end: lineEnd };
  }

  #replace(start: number, end: number, replacement: string): EditableFile {
    const { offset } = this.#yaml;
    return new EditableFile(
      this.path,
      this.text.slice(0, offset + start) + replacement + this.text.slice(offset + end),
    );
  }

  #lineAt(offset: number): number {
    const { offset: begin } = this.#yaml;
    return this.text.slice(0, begin + offset).split('\n').length;
  }
}
