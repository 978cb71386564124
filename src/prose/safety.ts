import type { Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';
import { COMMON_ATTRIBUTES, COMPONENTS, ELEMENTS, isLocalImage, isSafeLink } from './components.ts';
import { type Place, placeOfNode } from './place.ts';
import { walk } from './walk.ts';

/** Why something in a body is refused. */
export type UnsafeCode =
  | 'import-export'
  | 'expression'
  | 'component'
  | 'element'
  | 'attribute'
  | 'event-handler'
  | 'address'
  | 'remote-image';

/** Something in a body that could run, load or pretend. */
export interface UnsafeItem {
  readonly code: UnsafeCode;
  /** What was found, shortened. */
  readonly found: string;
  readonly place: Place;
}

const SHORT = 60;

/**
 * Everything in a body that is not data: import, export, expressions, unknown components and elements,
 * attributes beyond the safe list, addresses that run code, pictures from other hosts.
 *
 * @param linesBefore lines of the file before the body
 * @returns in the order of the text; empty for a safe body
 */
export function unsafeItems(tree: Root, linesBefore = 0): UnsafeItem[] {
  const items: UnsafeItem[] = [];
  const images = new Set<string>();
  const definitions: Node[] = [];
  walk(tree, (node) => {
    const report = (code: UnsafeCode, found: string, at: Node = node) =>
      items.push({ code, found: shorten(found), place: placeOfNode(at, linesBefore) });
    switch (node.type) {
      case 'mdxjsEsm':
        report('import-export', sourceOf(node));
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) report('expression', `{${sourceOf(node)}}`);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node as JsxNode, report);
        break;
      case 'definition':
        definitions.push(node);
        if (!isSafeLink(urlOf(node))) report('address', urlOf(node));
        break;
      case 'link':
        if (!isSafeLink(urlOf(node))) report('address', urlOf(node));
        break;
      case 'imageReference':
        images.add(identifierOf(node));
        break;
      case 'image':
        if (!isSafeLink(urlOf(node))) report('address', urlOf(node));
        else if (!isLocalImage(urlOf(node))) report('remote-image', urlOf(node));
        break;
      case 'html':
        report('element', sourceOf(node));
        break;
    }
  });
  for (const node of definitions) {
    const url = urlOf(node);
    if (images.has(identifierOf(node)) && isSafeLink(url) && !isLocalImage(url)) {
      items.push({ code: 'remote-image', found: shorten(url), place: placeOfNode(node, linesBefore) });
    }
  }
  return items;
}

interface JsxNode extends Node {
  readonly name: string | null;
  readonly attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
}

function checkElement(node: JsxNode, report: (code: UnsafeCode, found: string, at?: Node) => void): void {
  const name = node.name ?? '';
  const allowed = own(COMPONENTS, name) ?? own(ELEMENTS, name);
  if (allowed === undefined) {
    report(/^[a-z]/.test(name) && !name.includes('.') ? 'element' : 'component', `<${name}>`);
  }
  for (const attribute of node.attributes) {
    const at = attribute.position ? (attribute as Node) : node;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report('expression', `{${attribute.value}}`, at);
    } else if (attribute.value !== null && typeof attribute.value === 'object') {
      report('expression', `${attribute.name}={${attribute.value.value}}`, at);
    } else if (/^on/i.test(attribute.name)) {
      report('event-handler', attribute.name, at);
    } else if (
      allowed !== undefined &&
      !allowed.includes(attribute.name) &&
      !COMMON_ATTRIBUTES.includes(attribute.name)
    ) {
      report('attribute', attribute.name, at);
    }
  }
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** `{/* … *\/}` holds no code: its program is empty. */
export function isComment(node: Node): boolean {
  const data = node.data as { estree?: { body: readonly unknown[] } } | undefined;
  return data?.estree !== undefined && data.estree.body.length === 0;
}

function sourceOf(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

function urlOf(node: Node): string {
  return 'url' in node && typeof node.url === 'string' ? node.url : '';
}

function identifierOf(node: Node): string {
  return 'identifier' in node && typeof node.identifier === 'string' ? node.identifier : '';
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > SHORT ? `${flat.slice(0, SHORT)}…` : flat;
}
