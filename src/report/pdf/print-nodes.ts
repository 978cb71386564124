import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { COMPONENTS } from '../../prose/components.ts';
import { isSyntaxProblem, parseProse } from '../../prose/parse.ts';

/** Text on a line, for print. */
export type PrintInline =
  | string
  | { readonly t: 'em' | 'strong' | 'code' | 'del'; readonly c: readonly PrintInline[] }
  | { readonly t: 'ltr'; readonly c: readonly PrintInline[] }
  | { readonly t: 'link'; readonly url: string; readonly c: readonly PrintInline[] }
  | { readonly t: 'break' };

/** A block, for print. */
export type PrintBlock =
  | { readonly t: 'paragraph'; readonly c: readonly PrintInline[] }
  | { readonly t: 'heading'; readonly level: number; readonly c: readonly PrintInline[] }
  | {
      readonly t: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly PrintBlock[])[];
    }
  | { readonly t: 'quote'; readonly c: readonly PrintBlock[] }
  | { readonly t: 'table'; readonly rows: readonly (readonly (readonly PrintInline[])[])[] }
  | { readonly t: 'box'; readonly kind: string; readonly title: string; readonly c: readonly PrintBlock[] }
  | { readonly t: 'code'; readonly text: string }
  | { readonly t: 'rule' };

/**
 * Turns a body into plain data that the print templates can set.
 *
 * Links keep their address only if it is a full one: relative addresses mean nothing on paper.
 * Pictures are replaced by their alternative text.
 *
 * @param body text after the frontmatter; it has passed the check
 * @param boxTitles the titles of components, e.g. `{ PlainLanguage: 'Einfach gesagt' }`
 * @param setText how the text between two marks is set; line breaks of the source are spaces if not given
 */
export function printNodes(
  body: string,
  boxTitles: Readonly<Record<string, string>>,
  setText: SetText = onOneLine,
): PrintBlock[] {
  const tree = parseProse(body, 1);
  return isSyntaxProblem(tree) ? [] : blocks(tree.children, boxTitles).map((each) => withText(each, setText));
}

/** Turns a stretch of text into what is printed of it. */
export type SetText = (text: string) => readonly PrintInline[];

/** Line breaks of the source become spaces. */
export const onOneLine: SetText = (text) => [text.replace(/\s*\n\s*/g, ' ')];

function withText(block: PrintBlock, setText: SetText): PrintBlock {
  const line = (nodes: readonly PrintInline[]) => nodes.flatMap((node) => inlineWithText(node, setText));
  switch (block.t) {
    case 'paragraph':
      return { ...block, c: line(block.c) };
    case 'heading':
      return { ...block, c: block.c.flatMap((node) => inlineWithText(node, onOneLine)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => withText(inner, setText))) };
    case 'quote':
    case 'box':
      return { ...block, c: block.c.map((inner) => withText(inner, setText)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(line)) };
    default:
      return block;
  }
}

function inlineWithText(node: PrintInline, setText: SetText): readonly PrintInline[] {
  if (typeof node === 'string') return setText(node);
  return 'c' in node ? [{ ...node, c: node.c.flatMap((inner) => inlineWithText(inner, setText)) }] : [node];
}

type BoxTitles = Readonly<Record<string, string>>;

function blocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], titles: BoxTitles): PrintBlock[] {
  return nodes.flatMap((node) => block(node, titles));
}

function block(node: RootContent, titles: BoxTitles): PrintBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'paragraph', c: inlines(node.children) }];
    case 'heading':
      return [{ t: 'heading', level: node.depth, c: inlines(node.children) }];
    case 'list':
      return [
        {
          t: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => blocks(item.children, titles)),
        },
      ];
    case 'blockquote':
      return [{ t: 'quote', c: blocks(node.children, titles) }];
    case 'table':
      return [{ t: 'table', rows: node.children.map((row) => row.children.map((cell) => inlines(cell.children))) }];
    case 'code':
      return [{ t: 'code', text: node.value }];
    case 'thematicBreak':
      return [{ t: 'rule' }];
    case 'mdxJsxFlowElement': {
      const inner = blocks(node.children, titles);
      if (node.name === null || !Object.hasOwn(COMPONENTS, node.name)) return inner;
      return [{ t: 'box', kind: node.name, title: titles[node.name] ?? titleOf(node), c: inner }];
    }
    default:
      return [];
  }
}

function titleOf(node: {
  readonly attributes: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}): string {
  const value = node.attributes.find(({ name }) => name === 'title')?.value;
  return typeof value === 'string' ? value : '';
}

function inlines(nodes: readonly PhrasingContent[]): PrintInline[] {
  return nodes.flatMap(inline);
}

function inline(node: PhrasingContent): PrintInline[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'emphasis':
      return [{ t: 'em', c: inlines(node.children) }];
    case 'strong':
      return [{ t: 'strong', c: inlines(node.children) }];
    case 'delete':
      return [{ t: 'del', c: inlines(node.children) }];
    case 'inlineCode':
      return [{ t: 'code', c: [node.value] }];
    case 'break':
      return [{ t: 'break' }];
    case 'link':
      return /^(?:https?|mailto|tel):/i.test(node.url)
        ? [{ t: 'link', url: node.url, c: inlines(node.children) }]
        : inlines(node.children);
    case 'image':
    case 'imageReference':
      return node.alt ? [node.alt] : [];
    case 'mdxJsxTextElement':
      return node.name === 'br' ? [{ t: 'break' }] : inlines(node.children);
    default:
      return 'children' in node ? inlines((node as Extract<Nodes, { children: PhrasingContent[] }>).children) : [];
  }
}
