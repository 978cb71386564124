import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { numberedHeading } from './clause-heading.ts';
import { clauseReferences, paragraphReferences } from './clause-references.ts';
import type { Clause } from './clauses.ts';

/** Elements whose words are read as one text. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd']);

/** Elements in which nothing is linked. */
const NOT_IN = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A stretch of text, and where it leads if it is a reference. */
export interface LinkedPart {
  readonly text: string;
  /** Anchor of the clause or paragraph. */
  readonly anchor?: string | undefined;
}

/**
 * Turns references to clauses of the same text into links.
 *
 * @param placed anchors that the page has; nothing else is linked to
 */
export function linkReferences(tree: Root, clauses: readonly Clause[], placed: ReadonlySet<string>): void {
  const byAnchor = new Map(clauses.map((clause) => [clause.anchor, clause]));
  let own: Clause | undefined;
  visit(tree, 'element', (node) => {
    own = byAnchor.get(String(node.properties.id ?? '')) ?? own;
    if (NOT_IN.has(node.tagName)) return SKIP;
    if (BLOCKS.has(node.tagName)) linkBlock(node, clauses, placed, own);
    return undefined;
  });
}

/**
 * Splits a text at its references to clauses.
 *
 * @param clauses the clauses of the text that it speaks of
 */
export function linkedParts(
  text: string,
  clauses: readonly Clause[],
  placed: ReadonlySet<string> = anchorsOf(clauses),
): LinkedPart[] {
  return splitAt(text, 0, targets(text, clauses, placed));
}

/** All addresses of a text: its clauses and their numbered paragraphs. */
export function anchorsOf(clauses: readonly Clause[]): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ anchor, paragraphs }) => [anchor, ...paragraphs.flatMap((paragraph) => paragraph.anchor ?? [])]),
  );
}

/** A reference whose target is on the page. */
interface Target {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

/**
 * @param own the clause in which the text stands: "Absatz 2" means its second paragraph
 */
function targets(text: string, clauses: readonly Clause[], placed: ReadonlySet<string>, own?: Clause): Target[] {
  const first = clauses.find(({ number }) => number !== undefined);
  const style = first && numberedHeading(`${first.label} X`)?.style;
  if (style === undefined) return [];
  const references = clauseReferences(text, style);
  const inClauses = references.flatMap(({ clause: named, paragraph, start, end }) => {
    const clause = clauses.find(({ number }) => number === named);
    const anchor = [paragraphAnchor(clause, paragraph), clause?.anchor].find((each) => each && placed.has(each));
    return anchor === undefined ? [] : [{ start, end, anchor }];
  });
  const inOwn = paragraphReferences(text, references).flatMap(({ paragraph, start, end }) => {
    const anchor = paragraphAnchor(own, paragraph);
    return anchor === undefined || !placed.has(anchor) ? [] : [{ start, end, anchor }];
  });
  return [...inClauses, ...inOwn].toSorted((a, b) => a.start - b.start);
}

function paragraphAnchor(clause: Clause | undefined, paragraph: string | undefined): string | undefined {
  return clause?.paragraphs.find(({ number }) => number !== undefined && number === paragraph)?.anchor;
}

function linkBlock(
  block: Element,
  clauses: readonly Clause[],
  placed: ReadonlySet<string>,
  own: Clause | undefined,
): void {
  const texts = textsIn(block);
  const found = targets(texts.map(({ node }) => node.value).join(''), clauses, placed, own);
  if (found.length === 0) return;
  let offset = 0;
  for (const { node, parent } of texts) {
    const from = offset;
    const to = from + node.value.length;
    offset = to;
    // A reference that runs across emphasis stays as it is.
    const within = found.filter(({ start, end }) => start >= from && end <= to);
    if (within.length === 0) continue;
    const parts = splitAt(node.value, from, within).map(markup);
    parent.children.splice(parent.children.indexOf(node), 1, ...parts);
  }
}

/** The text nodes of a block, but not those of blocks within it, nor of links. */
function textsIn(block: Element): { node: Text; parent: Element }[] {
  return block.children.flatMap((node) => {
    if (node.type === 'text') return [{ node, parent: block }];
    if (node.type !== 'element' || BLOCKS.has(node.tagName) || NOT_IN.has(node.tagName)) return [];
    return textsIn(node);
  });
}

function splitAt(text: string, offset: number, found: readonly Target[]): LinkedPart[] {
  const parts: LinkedPart[] = [];
  let at = 0;
  for (const { start, end, anchor } of found) {
    if (start - offset < at) continue;
    if (start - offset > at) parts.push({ text: text.slice(at, start - offset) });
    parts.push({ text: text.slice(start - offset, end - offset), anchor });
    at = end - offset;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

function markup({ text, anchor }: LinkedPart): ElementContent {
  const value: Text = { type: 'text', value: text };
  if (anchor === undefined) return value;
  return { type: 'element', tagName: 'a', properties: { href: `#${anchor}` }, children: [value] };
}
