import type { Node, Parent, Root } from 'mdast';

const INLINE_HOLDERS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Every text that a tree holds, block by block, words that only markup parts joined again: also comments, addresses
 * of links and what is set as code. Addresses of pictures are left out, for pictures are renamed.
 */
export function blockTexts(tree: Root): string[] {
  const texts: string[] = [];
  const addresses: string[] = [];
  blocks(tree);
  return [...texts, ...addresses].filter((text) => /[\p{L}\p{N}]/u.test(text));

  function blocks(node: Node): void {
    if (INLINE_HOLDERS.has(node.type)) {
      // A cell may hold paragraphs until it is flattened.
      for (const text of inline(node).split('\n\n')) texts.push(text);
    } else {
      texts.push(...ownTexts(node));
      for (const child of childrenOf(node)) blocks(child);
    }
  }

  function inline(node: Node): string {
    if (node.type === 'break' || isLineBreak(node)) return ' ';
    addresses.push(...ownTexts(node).slice('value' in node ? 1 : 0));
    if ('value' in node && typeof node.value === 'string') return node.value.replace(/<br\s*\/?>/gi, ' ');
    const parted = INLINE_HOLDERS.has(node.type) || node.type === 'listItem' ? '\n\n' : '';
    return parted + childrenOf(node).map(inline).join('') + parted;
  }
}

/** Texts that a node carries itself. */
function ownTexts(node: Node): string[] {
  const names = node.type === 'image' ? ['alt', 'title'] : ['value', 'lang', 'meta', 'url', 'title', 'alt', 'label'];
  const fields = node as unknown as Readonly<Record<string, unknown>>;
  return names.flatMap((name) => (typeof fields[name] === 'string' ? [fields[name]] : []));
}

function isLineBreak(node: Node): boolean {
  return node.type === 'mdxJsxTextElement' && 'name' in node && node.name === 'br';
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node as Parent).children : [];
}
