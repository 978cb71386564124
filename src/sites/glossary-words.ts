import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type AddressedEntry, phrasePattern } from './public-glossary.ts';

/** Elements in which no word is marked: links and headings lead somewhere already. */
const NOT_IN = new Set(['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The id of the box that explains a word. */
export function wordBox({ anchor }: AddressedEntry): string {
  return `_word-${anchor}`;
}

/**
 * Makes words of the glossary buttons that open their explanation where the reader is, without a script. In each
 * clause the first time that what binds uses them.
 */
export function markWords(tree: Root, entries: readonly AddressedEntry[]): void {
  if (entries.length === 0) return;
  visit(tree, 'element', (node) => {
    if (!hasClass(node, 'clause')) return undefined;
    const open = new Set(entries);
    for (const part of node.children) {
      if (part.type === 'element' && hasClass(part, 'legal')) markIn(part, open);
    }
    return SKIP;
  });
}

function markIn(element: Element, open: Set<AddressedEntry>): void {
  element.children = element.children.flatMap((node): ElementContent[] => {
    if (node.type === 'element' && !NOT_IN.has(node.tagName)) markIn(node, open);
    return node.type === 'text' ? marked(node.value, open) : [node];
  });
}

function marked(text: string, open: Set<AddressedEntry>): ElementContent[] {
  const [first] = [...open]
    .flatMap((found) =>
      [found.entry.term, ...found.entry.synonyms].flatMap((word) => {
        const match = phrasePattern(word).exec(text);
        return match ? [{ found, at: match.index, word: match[0] }] : [];
      }),
    )
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  if (first === undefined) return text === '' ? [] : [{ type: 'text', value: text }];
  open.delete(first.found);
  const button: Element = {
    type: 'element',
    tagName: 'button',
    properties: { type: 'button', className: ['word'], popoverTarget: wordBox(first.found) },
    children: [{ type: 'text', value: first.word }],
  };
  const before = text.slice(0, first.at);
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
    button,
    ...marked(text.slice(first.at + first.word.length), open),
  ];
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
