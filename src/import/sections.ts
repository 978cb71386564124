import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingMeaning, withoutNumber } from './headings.ts';

/** A part of a document: a heading with what follows; without a heading, what stands before the first. */
export interface Section {
  readonly heading: string | undefined;
  /** Of the heading, from 1; lines that only look like headings are below all others. */
  readonly depth: number;
  readonly children: readonly RootContent[];
}

const LONGEST_BOLD_HEADING = 80;

/**
 * Takes a document apart at its headings: those set as headings, lines in bold, lines that only name a field, and
 * names of fields in bold that begin a paragraph (`**Ziel:** Menschen erreichen`).
 */
export function sectionsOf(tree: Root): Section[] {
  const deepest = Math.max(0, ...tree.children.map((node) => (node.type === 'heading' ? node.depth : 0)));
  const sections: { heading: string | undefined; depth: number; children: RootContent[] }[] = [
    { heading: undefined, depth: 1, children: [] },
  ];
  for (const node of tree.children) {
    const opened = openedBy(node);
    if (opened === undefined) {
      sections.at(-1)?.children.push(node);
    } else {
      const depth = node.type === 'heading' ? node.depth : Math.min(deepest + 1, 6);
      sections.push({ heading: opened.heading, depth, children: [...opened.rest] });
    }
  }
  return sections.filter(({ heading, children }) => heading !== undefined || children.length > 0);
}

/** The heading that a block is, and what else it holds. */
interface Opened {
  readonly heading: string;
  readonly rest: readonly RootContent[];
}

function openedBy(node: RootContent): Opened | undefined {
  if (node.type === 'heading') {
    const heading = oneLine(textOf(node));
    // A picture that was set as a heading stays a picture.
    const isText =
      heading !== '' && node.children.every(({ type }) => type !== 'image' && type !== 'footnoteReference');
    return isText ? { heading, rest: [] } : undefined;
  }
  if (node.type === 'paragraph') return openedByLine(node);
  // Headings that the program numbers are lists with one item each.
  if (node.type !== 'list' || node.children.length !== 1) return undefined;
  const [first, ...rest] = node.children[0]?.children ?? [];
  const opened = first?.type === 'paragraph' ? openedByLine(first) : undefined;
  return opened && { heading: opened.heading, rest: [...opened.rest, ...rest] };
}

function openedByLine(node: Paragraph): Opened | undefined {
  const heading = oneLine(textOf(node));
  if (heading === '' || !/\p{L}/u.test(heading)) return undefined;
  const told = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (heading.length <= LONGEST_BOLD_HEADING) {
    const isBold = told.every(({ type }) => type === 'strong' || type === 'break');
    const isName =
      told.every(isWords) && !/[.!?]$|[:.!?]\s/.test(withoutNumber(heading)) && headingMeaning(heading) !== undefined;
    if (isBold || isName) return { heading, rest: [] };
  }
  return openedByLabel(told);
}

/** `**Ziel:** Menschen erreichen` */
function openedByLabel([label, ...rest]: readonly PhrasingContent[]): Opened | undefined {
  if (label === undefined || !['strong', 'emphasis'].includes(label.type) || rest.length === 0) return undefined;
  const heading = oneLine(textOf(label));
  const [next, ...others] = rest;
  const endsInColon = /:$/.test(heading) || (next?.type === 'text' && /^\s*[:–-]/.test(next.value));
  const startsLine = next?.type === 'break';
  if (headingMeaning(heading) === undefined || !(endsInColon || startsLine)) return undefined;
  const begun: PhrasingContent[] =
    next === undefined || startsLine
      ? []
      : next.type === 'text'
        ? [{ ...next, value: next.value.replace(/^\s*[:–-]?\s*/, '') }]
        : [next];
  const children = [...begun, ...others];
  return { heading, rest: textOf(children) === '' ? [] : [{ type: 'paragraph', children }] };
}

function isWords({ type }: PhrasingContent): boolean {
  return type === 'text' || type === 'emphasis' || type === 'strong' || type === 'break';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
