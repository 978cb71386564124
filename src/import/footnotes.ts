import type { FootnoteDefinition, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Section } from './sections.ts';

/**
 * A field knows no footnotes: those that it refers to become numbers in brackets, also in the body, and stand as
 * paragraphs in a section of their own.
 *
 * @param fields sections that go into fields
 * @returns the body, with that section where one is needed
 */
export function plainFootnotes(fields: readonly Section[], body: readonly Section[], heading: string): Section[] {
  const labels = new Set<string>();
  visit({ type: 'root', children: fields.flatMap(({ children }) => [...children]) }, 'footnoteReference', (node) => {
    labels.add(node.identifier);
  });
  if (labels.size === 0) return [...body];
  const notes: RootContent[] = [];
  const rest = body.map((section): Section => {
    const isNote = (node: RootContent): node is FootnoteDefinition =>
      node.type === 'footnoteDefinition' && labels.has(node.identifier);
    notes.push(...section.children.filter(isNote).flatMap(asParagraphs));
    const children = section.children.filter((node) => !isNote(node));
    visit({ type: 'root', children }, 'footnoteReference', (node, index, parent) => {
      if (parent === undefined || index === undefined || !labels.has(node.identifier)) return;
      parent.children[index] = { type: 'text', value: `[${node.label ?? node.identifier}]` };
    });
    return { ...section, children };
  });
  if (notes.length === 0) return rest;
  const depth = Math.min(6, ...rest.flatMap((section) => (section.heading === undefined ? [] : section.depth)));
  return [...rest, { heading, depth, children: notes }];
}

function asParagraphs({ label, identifier, children }: FootnoteDefinition): RootContent[] {
  const number = { type: 'text', value: `[${label ?? identifier}] ` } as const;
  const [first, ...others] = children;
  if (first?.type === 'paragraph') return [{ ...first, children: [number, ...first.children] }, ...others];
  return [{ type: 'paragraph', children: [number] }, ...children];
}
