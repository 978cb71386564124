import type { Definition, Html, Image, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { isLocalImage, isSafeLink } from '../prose/components.ts';
import { lineBreak } from './line-break.ts';
import type { Remark } from './source-document.ts';

/** What pictures become. */
export interface Pictures {
  /** The address of a picture that is taken along, by the one that the tree has. */
  readonly address: (url: string) => string | undefined;
  /** What stands where a picture is missing. */
  readonly missing: (name: string) => string;
}

/**
 * Turns what a handbook refuses into words: HTML, addresses that run programs or lie on somebody's computer, pictures
 * on other hosts. Comments of HTML become comments of MDX.
 *
 * @returns what a person has to know
 */
export function makeSafe(tree: Root, pictures: Pictures): Remark[] {
  const remarks: Remark[] = [];
  const refused = refusedDefinitions(tree, pictures, remarks);
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return CONTINUE;
    const put = (nodes: readonly RootContent[]) => {
      (parent.children as RootContent[]).splice(index, 1, ...nodes);
      return index + nodes.length;
    };
    switch (node.type) {
      case 'html':
        return [SKIP, put([inFlow(htmlAsText(node, parent, remarks), parent)])];
      case 'link': {
        if (isSafeLink(node.url)) return CONTINUE;
        remarks.push({ kind: 'address', found: node.url });
        put([...node.children, text(` (${node.url})`)]);
        return index;
      }
      case 'image':
        return [SKIP, put([pictureFor(node, pictures, remarks)])];
      case 'linkReference':
        if (!refused.has(node.identifier)) return CONTINUE;
        put([...node.children, text(` [${node.label ?? node.identifier}]`)]);
        return index;
      case 'imageReference':
        if (!refused.has(node.identifier)) return CONTINUE;
        return [SKIP, put([text(`${node.alt ?? ''} [${node.label ?? node.identifier}]`)])];
      case 'definition':
        if (!refused.has(node.identifier)) return CONTINUE;
        return [SKIP, put([paragraph(definitionText(node))])];
      case 'heading':
        // Inside of a list or a quotation it would break the outline.
        if (parent.type === 'root') return CONTINUE;
        put([{ type: 'paragraph', children: [{ type: 'strong', children: node.children }] }]);
        return index;
      default:
        return CONTINUE;
    }
  });
  return remarks;
}

/** Definitions whose address will not do; those of pictures that are taken along get their new address. */
function refusedDefinitions(tree: Root, pictures: Pictures, remarks: Remark[]): ReadonlySet<string> {
  const shown = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    shown.add(identifier);
  });
  const refused = new Set<string>();
  visit(tree, 'definition', (node) => {
    const address = shown.has(node.identifier) ? pictures.address(node.url) : undefined;
    if (address !== undefined) node.url = address;
    else if (shown.has(node.identifier) || !isSafeLink(node.url)) {
      refused.add(node.identifier);
      remarks.push({ kind: shown.has(node.identifier) ? 'picture-missing' : 'address', found: node.url });
    }
  });
  return refused;
}

function pictureFor(node: Image, pictures: Pictures, remarks: Remark[]): PhrasingContent {
  const address = pictures.address(node.url);
  if (address !== undefined) return { ...node, url: address };
  remarks.push({ kind: 'picture-missing', found: node.url });
  const words = [node.alt, node.title].filter(Boolean).join(', ');
  if (isLocalImage(node.url) || !isSafeLink(node.url)) {
    return text([words, pictures.missing(node.url)].filter(Boolean).join(' '));
  }
  return { type: 'link', url: node.url, children: [text(words || node.url)] };
}

function htmlAsText({ value }: Html, parent: Parents, remarks: Remark[]): RootContent {
  if (/^<br\s*\/?>$/i.test(value.trim())) return parent.type === 'tableCell' ? lineBreak() : { type: 'break' };
  const comment = /^<!--([\s\S]*?)-->$/.exec(value.trim())?.[1];
  if (comment !== undefined && !comment.includes('*/')) return commentNode(comment.trim(), parent);
  remarks.push({ kind: 'html', found: value });
  return text(value);
}

function commentNode(value: string, parent: Parents): MdxFlowExpression | MdxTextExpression {
  return { type: isFlow(parent) ? 'mdxFlowExpression' : 'mdxTextExpression', value: `/* ${value} */` };
}

/** Between paragraphs a text needs one of its own. */
function inFlow(node: RootContent, parent: Parents): RootContent {
  return isFlow(parent) && (node.type === 'text' || node.type === 'break') ? paragraph(node) : node;
}

function isFlow({ type }: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);
}

function definitionText({ label, identifier, url, title }: Definition): Text {
  return text(`[${label ?? identifier}]: ${url}${title ? ` ${title}` : ''}`);
}

function paragraph(child: PhrasingContent): Paragraph {
  return { type: 'paragraph', children: [child] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
