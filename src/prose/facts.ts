import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { COMPONENTS } from './components.ts';
import { type LintMessage, lintMessages } from './lint.ts';
import { NO_PROSE } from './no-prose.ts';
import { isSyntaxProblem, parseProse, type SyntaxProblem } from './parse.ts';
import { type Place, placeOfNode } from './place.ts';
import { isComment, type UnsafeItem, unsafeItems } from './safety.ts';
import { slugger } from './slug.ts';
import { visibleText } from './text.ts';
import { SKIP, walk } from './walk.ts';

/** A heading of a body. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** Its anchor on the page. */
  readonly slug: string;
  readonly place: Place;
}

/** A link or an image. */
export interface Link {
  readonly kind: 'link' | 'image';
  readonly url: string;
  /** The link's words, or the image's alternative text. */
  readonly text: string;
  readonly place: Place;
}

/** A block of running text. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'table' | 'code';
  readonly text: string;
  /** Index of the heading it stands under; -1 before the first. */
  readonly heading: number;
  /** The component around it, if any: `PlainLanguage`, `Note`. */
  readonly within?: string;
  readonly place: Place;
}

/** All that rules need to know of a body; plain data, so that it can be kept by content hash. */
export interface ProseFacts {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
  /** Components used, in order. */
  readonly components: readonly { readonly name: string; readonly heading: number; readonly place: Place }[];
  /** Comments: `{/* … *\/}`. They are never published. */
  readonly comments: readonly Place[];
  readonly unsafe: readonly UnsafeItem[];
  /** What remark-lint says. */
  readonly lint: readonly LintMessage[];
  readonly syntax?: SyntaxProblem;
}

/**
 * Reads a body once and notes what the rules and pages need.
 *
 * @param body text after the frontmatter
 * @param line line of the file on which the body begins, from 1
 */
export function proseFacts(body: string, line: number): ProseFacts {
  const tree = parseProse(body, 1);
  if (isSyntaxProblem(tree)) {
    // The parser's own words name lines too: read it again where it stands in the file.
    const inFile = parseProse(body, line);
    return { ...NO_PROSE, syntax: isSyntaxProblem(inFile) ? inFile : tree };
  }
  const linesBefore = line - 1;
  return {
    ...factsOf(tree, linesBefore),
    unsafe: unsafeItems(tree, linesBefore),
    lint: lintMessages(tree, body, linesBefore),
  };
}

function factsOf(tree: Root, linesBefore: number): Omit<ProseFacts, 'lint' | 'unsafe'> {
  const slug = slugger();
  const headings: Heading[] = [];
  const links: Link[] = [];
  const blocks: Block[] = [];
  const components: { name: string; heading: number; place: Place }[] = [];
  const comments: Place[] = [];
  const definitions = definedAddresses(tree);

  walk(tree, (node, parents) => {
    const place = placeOfNode(node, linesBefore);
    switch (node.type) {
      case 'heading': {
        const text = visibleText(node).trim();
        headings.push({ depth: (node as { depth?: number }).depth ?? 1, text, slug: slug(text), place });
        break;
      }
      case 'link':
      case 'linkReference':
      case 'image':
      case 'imageReference': {
        const kind = node.type.startsWith('image') ? 'image' : 'link';
        links.push({ kind, url: urlOf(node, definitions), text: visibleText(node), place });
        break;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        components.push({ name: nameOf(node) ?? '', heading: headings.length - 1, place });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (isComment(node)) comments.push(place);
        break;
      case 'paragraph':
      case 'table':
      case 'code': {
        const kind = node.type === 'paragraph' ? (inList(parents) ? 'item' : 'paragraph') : node.type;
        const within = componentAround(parents) ?? onlyComponentIn(node);
        blocks.push({ kind, text: visibleText(node), heading: headings.length - 1, ...(within && { within }), place });
        if (kind === 'code') return SKIP;
        break;
      }
    }
    return undefined;
  });
  return { headings, links, blocks, components, comments };
}

/** Addresses that references stand for. */
function definedAddresses(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition' && 'identifier' in node)
      addresses.set(String(node.identifier), urlOf(node, addresses));
  });
  return addresses;
}

function urlOf(node: Node, definitions: ReadonlyMap<string, string>): string {
  if ('url' in node && typeof node.url === 'string') return node.url;
  if ('identifier' in node && typeof node.identifier === 'string') return definitions.get(node.identifier) ?? '';
  return '';
}

function nameOf(node: Node): string | undefined {
  return 'name' in node && typeof node.name === 'string' ? node.name : undefined;
}

function inList(parents: readonly Parent[]): boolean {
  return parents.some((parent) => parent.type === 'listItem');
}

function componentAround(parents: readonly Parent[]): string | undefined {
  const around = parents.findLast((parent) => (parent as Node).type === 'mdxJsxFlowElement');
  return around && nameOf(around);
}

/** `<PlainLanguage>…</PlainLanguage>` on one line is read as a paragraph that holds nothing else. */
function onlyComponentIn(node: Node): string | undefined {
  const children = 'children' in node ? (node as Parent).children : [];
  const inside = children.filter((child) => !(child.type === 'text' && visibleText(child).trim() === ''));
  const names = new Set(inside.map((child: Node) => (child.type === 'mdxJsxTextElement' ? nameOf(child) : undefined)));
  const [name] = names;
  return names.size === 1 && name !== undefined && Object.hasOwn(COMPONENTS, name) ? name : undefined;
}
