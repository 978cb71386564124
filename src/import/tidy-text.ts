import type { Delete, Emphasis, PhrasingContent, Root, Strong } from 'mdast';
import { visit } from 'unist-util-visit';

/** Signs that no text needs and YAML refuses; a soft hyphen hides words from the search. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ufeff\ufffe\uffff]/g;

/** Text as a handbook holds it: umlauts as one sign (NFC), no signs that cannot be seen. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u0085]/g, ' ')
    .replace(HIDDEN, '')
    .normalize('NFC');
}

/** Cleans all texts of a tree, and sets spaces outside of what is bold, where word processors put them inside. */
export function tidyTexts(tree: Root): void {
  visit(tree, (node) => {
    if ('value' in node) node.value = cleanText(node.value);
    if ('alt' in node && node.alt) node.alt = cleanText(node.alt).replace(/\s+/g, ' ').trim();
    if ('title' in node && node.title) node.title = cleanText(node.title);
  });
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const children = node.children as PhrasingContent[];
    if (!children.some(isMarked)) return;
    (node.children as PhrasingContent[]) = children.flatMap(spacesOutside);
  });
  visit(tree, ['paragraph', 'heading'], (node) => {
    if ('children' in node) trimEnds(node.children as PhrasingContent[]);
  });
}

function isMarked(node: PhrasingContent): node is Strong | Emphasis | Delete {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

function spacesOutside(node: PhrasingContent): PhrasingContent[] {
  if (!isMarked(node)) return [node];
  const children = node.children.flatMap(spacesOutside);
  const [first] = children;
  const last = children.at(-1);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') children[0] = { ...first, value: first.value.slice(before.length) };
  const end = children.at(-1);
  const after = last?.type === 'text' && end?.type === 'text' ? (/\s+$/.exec(end.value)?.[0] ?? '') : '';
  if (end?.type === 'text')
    children[children.length - 1] = { ...end, value: end.value.slice(0, end.value.length - after.length) };
  const inner = children.filter((child) => child.type !== 'text' || child.value !== '');
  return [...space(before), ...(inner.length > 0 ? [{ ...node, children: inner }] : []), ...space(after)];
}

function space(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Markdown takes spaces at the start of a line for a meaning. */
function trimEnds(children: PhrasingContent[]): void {
  const [first] = children;
  if (first?.type === 'text') first.value = first.value.replace(/^\s+/, '');
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/\s+$/, '');
}
