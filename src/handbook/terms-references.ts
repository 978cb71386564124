import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { numberedHeading } from './clause-heading.ts';
import { type ClauseReference, clauseReferences } from './clause-references.ts';
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
  visit(tree, 'element', (node) => {
    if (NOT_IN.has(node.tagName)) return SKIP;
    if (BLOCKS.has(node.tagName)) linkBlock(node, clauses, placed);
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
interface Target extends ClauseReference {
  readonly anchor: string;
}

function targets(text: string, clauses: readonly Clause[], placed: ReadonlySet<string>): Target[] {
  const first = clauses.find(({ number }) => number !== undefined);
  const style = first && numberedHeading(`${first.label} X`)?.style;
  if (style === undefined) return [];
  return clauseReferences(text, style).flatMap((reference) => {
    const clause = clauses.find(({ number }) => number === reference.clause);
    const paragraph = clause?.paragraphs.find(({ number }) => number !== undefined && number === reference.paragraph);
    const anchor = [paragraph?.anchor, clause?.anchor].find((candidate) => candidate && placed.has(candidate));
    return anchor === undefined ? [] : [{ ...reference, anchor }];
  });
}

function linkBlock(block: Element, clauses: readonly Clause[], placed: ReadonlySet<string>): void {
  const texts = textsIn(block);
  const found = targets(texts.map(({ node }) => node.value).join(''), clauses, placed);
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
