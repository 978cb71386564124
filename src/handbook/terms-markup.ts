import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Clause } from './clauses.ts';
import { linkReferences } from './terms-references.ts';

/** The same clause somewhere else, e.g. in a translation. */
export interface ClauseElsewhere {
  /** Address of the other page. */
  readonly href: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the link says: "English". */
  readonly label: string;
  /** Anchors that the other page has. */
  readonly anchors: ReadonlySet<string>;
}

/** How a terms text is laid out. */
export interface TermsMarkupOptions {
  readonly elsewhere: readonly ClauseElsewhere[];
  /** Says that a clause has no explanation, where the others have one. */
  readonly noExplanation: string;
  /** Language and direction of words that the software adds, where they differ from the text's. */
  readonly added: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
}

/**
 * Lays out a rendered terms text for reading and citing: a section for each clause, what binds apart from what
 * explains, an address for each clause and numbered paragraph, links from "§ 4 Abs. 2" to it.
 *
 * @param tree the rendered text; its nodes know their places in the body
 * @param clauses the clauses of the same body
 */
export function arrangeTerms(tree: Root, clauses: readonly Clause[], options: TermsMarkupOptions): void {
  const bySlug = new Map(clauses.map((clause) => [clause.slug, clause]));
  const placed = new Set<string>();
  markParagraphs(tree, clauses, placed);
  tree.children = gather(tree.children, bySlug).flatMap((group) => groupMarkup(group, options, placed));
  visit(tree, 'element', (node) => {
    if (hasClass(node, 'label') || hasClass(node, 'unexplained')) Object.assign(node.properties, options.added);
  });
  linkReferences(tree, clauses, placed);
}

/** What stands between two clause headings. */
interface Group {
  readonly clause: Clause | undefined;
  readonly heading: Element | undefined;
  readonly content: RootContent[];
}

function gather(nodes: readonly RootContent[], bySlug: ReadonlyMap<string, Clause>): Group[] {
  const groups: Group[] = [{ clause: undefined, heading: undefined, content: [] }];
  let level = 0;
  for (const node of nodes) {
    const depth = headingLevel(node);
    const clause = node.type === 'element' ? bySlug.get(String(node.properties.id ?? '')) : undefined;
    if (node.type === 'element' && depth > 0 && (clause !== undefined || depth <= level)) {
      groups.push({ clause, heading: node, content: [] });
      level = depth;
    } else {
      groups.at(-1)?.content.push(node);
    }
  }
  return groups;
}

function headingLevel(node: RootContent): number {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
}

function groupMarkup({ clause, heading, content }: Group, options: TermsMarkupOptions, placed: Set<string>) {
  const parts = apart(content);
  if (heading === undefined) return parts;
  if (clause === undefined) return [heading, ...parts];
  markHeading(heading, clause, placed);
  if (!parts.some(isExplanation)) parts.push(element('p', ['unexplained'], text(options.noExplanation)));
  const links = elsewhereLinks(clause, options.elsewhere);
  return [element('section', ['clause'], heading, ...parts, ...links)];
}

/** What binds in boxes of its own, so that either can be shown alone. */
function apart(content: readonly RootContent[]): Element[] {
  const parts: Element[] = [];
  for (const node of content) {
    if (node.type === 'element' && isExplanation(node)) {
      parts.push(node);
    } else if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) {
      const last = parts.at(-1);
      if (last && !isExplanation(last)) last.children.push(node);
      else parts.push(element('div', ['legal'], node));
    }
  }
  return parts;
}

function isExplanation(node: Element): boolean {
  return hasClass(node, 'plain-language');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The heading's number becomes a link to itself, so that its address can be copied. */
function markHeading(heading: Element, clause: Clause, placed: Set<string>): void {
  heading.properties.id = clause.anchor;
  placed.add(clause.anchor);
  const title = clause.number === undefined ? '' : clause.title;
  const whole = textOf(heading).trimEnd();
  const [first] = heading.children;
  const length = whole.length - title.length;
  if (first?.type === 'text' && title !== '' && whole.endsWith(title) && first.value.length >= length) {
    const rest = first.value.slice(length);
    heading.children.splice(
      0,
      1,
      selfLink(clause.anchor, text(first.value.slice(0, length).trimEnd())),
      text(` ${rest}`),
    );
  } else {
    heading.children = [selfLink(clause.anchor, ...heading.children)];
  }
}

function markParagraphs(tree: Root, clauses: readonly Clause[], placed: Set<string>): void {
  const anchors = new Map(
    clauses.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ place, anchor }) =>
        anchor === undefined ? [] : [[`${place.line}:${place.column}`, anchor]],
      ),
    ),
  );
  visit(tree, 'element', (node) => {
    const start = node.position?.start;
    const anchor = node.tagName === 'p' && start ? anchors.get(`${start.line}:${start.column}`) : undefined;
    if (anchor === undefined || placed.has(anchor)) return;
    node.properties.id = anchor;
    placed.add(anchor);
    const [first] = node.children;
    const number = first?.type === 'text' ? /^\s*(\S+)\s*/.exec(first.value) : null;
    if (first?.type !== 'text' || !number) return;
    first.value = ` ${first.value.slice(number[0].length)}`;
    node.children.unshift(selfLink(anchor, text(number[1] ?? '')));
  });
}

function selfLink(anchor: string, ...children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { className: ['self'], href: `#${anchor}` }, children };
}

function elsewhereLinks(clause: Clause, elsewhere: readonly ClauseElsewhere[]): Element[] {
  const links = elsewhere
    .filter(({ anchors }) => anchors.has(clause.anchor))
    .map(({ href, language, dir, label }): Element => {
      const properties = { href: `${href}#${clause.anchor}`, hrefLang: language, lang: language, dir };
      return { type: 'element', tagName: 'a', properties, children: [text(`${label}: ${clause.label}`)] };
    });
  return links.length === 0 ? [] : [element('p', ['elsewhere'], ...links.flatMap((link) => [link, text(' ')]))];
}

function element(tagName: string, className: string[], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { className }, children };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
