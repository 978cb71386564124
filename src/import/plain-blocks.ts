import type { PhrasingContent, RootContent } from 'mdast';

const WORDS = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode', 'break', 'footnoteReference']);

/** Whether a block holds words only, which a field can take: paragraphs and lists. */
export function isPlain(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.every(isWords);
  return node.type === 'list' && node.children.every(({ children }) => children.every(isPlain));
}

function isWords(node: PhrasingContent): boolean {
  return WORDS.has(node.type) && (!('children' in node) || node.children.every(isWords));
}

/**
 * The texts of plain blocks: of each paragraph, and of each item of a list.
 *
 * @param marks whether items keep a sign before them
 */
export function plainTexts(node: RootContent, marks: boolean): string[] {
  if (node.type === 'paragraph') return [flat(node.children.map(plainText).join(''))];
  if (node.type !== 'list') return [];
  return node.children.flatMap(({ children, checked }, index) => {
    const texts = children.flatMap((child) => plainTexts(child, marks));
    const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '– ';
    const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
    const [first = '', ...rest] = texts;
    return [(marks ? mark : '') + box + first, ...rest];
  });
}

function plainText(node: PhrasingContent): string {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    case 'link': {
      const words = node.children.map(plainText).join('');
      const more = [isSaid(node.url, words) ? '' : node.url, node.title ?? ''].filter((one) => one !== '').join(', ');
      return more === '' ? words : `${words} (${more})`;
    }
    default:
      if ('children' in node) return node.children.map(plainText).join('');
      return 'value' in node ? node.value : '';
  }
}

function isSaid(url: string, words: string): boolean {
  return words === url || `mailto:${words}` === url || `http://${words}` === url;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
