import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { splitAtCitations } from '../prose/citations.ts';
import { easyLines } from '../prose/easy-lines.ts';

/** Elements whose text is code or is broken already. */
const NOT_IN = new Set(['pre', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Gives each sentence of a text in Leichte Sprache a line of its own. */
export function breakSentences(tree: Root): void {
  replaceText(tree, (value) => {
    const lines = easyLines(value);
    return lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [element('br')]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
  });
}

/**
 * Keeps citations readable from left to right in a text that runs from right to left: the numbers and Latin letters
 * of "§ 45 SGB III" would else change places.
 */
export function isolateCitations(tree: Root): void {
  replaceText(
    tree,
    (value) =>
      splitAtCitations(value).map(({ text, isCitation }) =>
        isCitation ? element('bdi', { dir: 'ltr' }, { type: 'text', value: text }) : { type: 'text', value: text },
      ),
    new Set(['pre', 'code']),
  );
}

function replaceText(
  tree: Root,
  replace: (value: string) => ElementContent[],
  notIn: ReadonlySet<string> = NOT_IN,
): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && notIn.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || node.value.trim() === '' || parent === undefined || index === undefined) return;
    const nodes = replace(node.value);
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

function element(tagName: string, properties: Element['properties'] = {}, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
