import type { Element, ElementContent, Root as HtmlRoot, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { type State, toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { COMMON_ATTRIBUTES, COMPONENTS, ELEMENTS, isLocalImage, isSafeLink } from './components.ts';
import { isSyntaxProblem, parseProse } from './parse.ts';
import { slugger } from './slug.ts';

/** How a page's prose is turned into HTML. */
export interface RenderOptions {
  /** Where a link leads; undefined leaves its words without a link. */
  readonly link: (url: string) => string | undefined;
  /** Where an image of the content is served; undefined leaves its alternative text. */
  readonly image: (url: string) => string | undefined;
  /** Words that the software adds. */
  readonly words: { readonly footnotes: string; readonly backToText: string; readonly plainLanguage: string };
  /** Added to each heading's depth: 1 turns `##` into `<h3>`. */
  readonly shift?: number;
  /** Rearranges the finished tree before it is written; its nodes still know their places in the body. */
  readonly arrange?: (tree: HtmlRoot) => void;
}

/** Prose as HTML, with its headings. */
export interface RenderedProse {
  readonly html: string;
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Renders prose as HTML. Content is data: nothing is compiled or run, and whatever is not on the safe list
 * is left out here too, even though the check has refused it before.
 *
 * @param body text after the frontmatter
 * @returns HTML without scripts, event handlers or foreign addresses; empty for a body that cannot be read
 */
export function renderProse(body: string, options: RenderOptions): RenderedProse {
  const tree = parseProse(body, 1);
  if (isSyntaxProblem(tree)) return { html: '', headings: [] };
  return renderTree(tree, options);
}

function renderTree(tree: Root, options: RenderOptions): RenderedProse {
  const slug = slugger();
  const headings: { depth: number; slug: string; text: string }[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node).trim();
    const id = slug(text);
    const depth = Math.min(node.depth + (options.shift ?? 0), 6);
    node.depth = depth as typeof node.depth;
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ depth, slug: id, text });
  });
  const html = toHast(tree, {
    footnoteLabel: options.words.footnotes,
    footnoteBackLabel: options.words.backToText,
    handlers: {
      mdxJsxFlowElement: (state: State, node: JsxElement) => element(state, node, options),
      mdxJsxTextElement: (state: State, node: JsxElement) => element(state, node, options),
      mdxFlowExpression: () => undefined,
      mdxTextExpression: () => undefined,
      mdxjsEsm: () => undefined,
    },
  }) as HtmlRoot;
  resolveAddresses(html, options);
  options.arrange?.(html);
  return { html: toHtml(html), headings };
}

function element(state: State, node: JsxElement, options: RenderOptions): ElementContent | ElementContent[] {
  const name = node.name ?? '';
  const children = state.all(node as unknown as Nodes) as ElementContent[];
  if (Object.hasOwn(COMPONENTS, name))
    return component(name, attributesOf(node, COMPONENTS[name] ?? []), children, options);
  if (Object.hasOwn(ELEMENTS, name)) {
    const properties = attributesOf(node, ELEMENTS[name] ?? []);
    return { type: 'element', tagName: name, properties, children };
  }
  return children;
}

function component(name: string, attributes: Properties, children: ElementContent[], options: RenderOptions): Element {
  const label = name === 'PlainLanguage' ? options.words.plainLanguage : String(attributes.title ?? '');
  const { title: _, ...common } = attributes;
  const heading: Element[] =
    label === ''
      ? []
      : [
          {
            type: 'element',
            tagName: 'p',
            properties: { className: ['label'] },
            children: [{ type: 'text', value: label }],
          },
        ];
  const className = [name === 'PlainLanguage' ? 'plain-language' : 'note'];
  return { type: 'element', tagName: 'div', properties: { ...common, className }, children: [...heading, ...children] };
}

function attributesOf(node: JsxElement, allowed: readonly string[]): Properties {
  const properties: Properties = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') continue;
    if (allowed.includes(attribute.name) || COMMON_ATTRIBUTES.includes(attribute.name)) {
      properties[attribute.name] = attribute.value ?? '';
    }
  }
  return properties;
}

function resolveAddresses(tree: HtmlRoot, options: RenderOptions): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') {
      const url = String(node.properties.href ?? '');
      const target = url.startsWith('#') ? url : isSafeLink(url) ? options.link(url) : undefined;
      if (target === undefined) {
        node.tagName = 'span';
        node.properties = {};
      } else {
        node.properties.href = target;
      }
    } else if (node.tagName === 'img') {
      const url = String(node.properties.src ?? '');
      const target = isLocalImage(url) ? options.image(url) : undefined;
      if (target === undefined) {
        const alt = String(node.properties.alt ?? '');
        Object.assign(node, { tagName: 'span', properties: {}, children: [{ type: 'text', value: alt }] });
      } else {
        node.properties.src = target;
        node.properties.loading = 'lazy';
      }
    } else if (node.tagName === 'table') {
      // A wide table scrolls by itself instead of widening the page; the keyboard must reach it.
      node.properties.tabIndex = 0;
    }
  });
}
