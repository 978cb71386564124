import type { Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Stands in for the number of a footnote until the tree is Markdown. */
const REFERENCE = 'footnote-reference';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified()
  .use(rehypeRemark, {
    handlers: {
      [REFERENCE]: (_state, node: Element) => {
        const label = String(node.properties.label);
        return { type: 'footnoteReference', identifier: label, label };
      },
    },
  })
  .freeze();

/** The HTML that mammoth writes, as Markdown: its footnotes become footnotes, links within the document plain words. */
export async function htmlAsMarkdown(html: string): Promise<Root> {
  const hast: HtmlRoot = reader.parse(html);
  const notes = takeNotes(hast);
  plainInnerTables(hast);
  visit(hast, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    const label = noteLabel(node);
    if (label !== undefined) {
      parent.children[index] = { type: 'element', tagName: REFERENCE, properties: { label }, children: [] };
    } else if (node.tagName === 'a' && !/^[^#]/.test(String(node.properties.href ?? ''))) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return undefined;
  });
  const tree = await asMarkdown(hast.children);
  const definitions = await Promise.all(
    notes.map(async ({ children }, index): Promise<FootnoteDefinition> => {
      const label = String(index + 1);
      const blocks = (await asMarkdown(children)).children as FootnoteDefinition['children'];
      return { type: 'footnoteDefinition', identifier: label, label, children: blocks };
    }),
  );
  return { ...tree, children: [...tree.children, ...(definitions satisfies RootContent[])] };
}

const ROWS = new Set(['table', 'thead', 'tbody', 'tfoot']);

/** Tables inside of tables as paragraphs, one for each row: a table in Markdown holds no other. */
function plainInnerTables(hast: HtmlRoot): void {
  visit(hast, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    cell.children = cell.children.flatMap((child) => (isRows(child) ? rowsAsParagraphs(child) : [child]));
  });
}

function isRows(node: ElementContent): node is Element {
  return node.type === 'element' && ROWS.has(node.tagName);
}

function rowsAsParagraphs(node: Element): ElementContent[] {
  if (ROWS.has(node.tagName)) {
    return node.children.flatMap((child) => (child.type === 'element' ? rowsAsParagraphs(child) : []));
  }
  const cells = node.children.filter((cell) => cell.type === 'element');
  return [{ type: 'element', tagName: 'p', properties: {}, children: parted(cells.map(inOneLine), ' | ') }];
}

const LINES = new Set(['p', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HOLDERS = new Set(['td', 'th', 'ul', 'ol', ...ROWS, ...LINES]);

/** What a block holds, without the blocks in it. */
function inOneLine({ children }: Element): ElementContent[] {
  const lines = children.map((child) => {
    if (child.type !== 'element' || !HOLDERS.has(child.tagName)) return [child];
    return LINES.has(child.tagName) ? [...inOneLine(child), textNode(' ')] : inOneLine(child);
  });
  return lines.flat();
}

function parted(pieces: readonly ElementContent[][], sign: string): ElementContent[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [textNode(sign), ...piece]));
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** The list of footnotes at the end, taken out; its items without the arrows that lead back. */
function takeNotes(hast: HtmlRoot): Element[] {
  const isNote = (node: HtmlContent): node is Element =>
    node.type === 'element' && node.tagName === 'li' && /^(?:foot|end)note-/.test(String(node.properties.id ?? ''));
  const at = hast.children.findLastIndex((node) => node.type === 'element' && node.children.some(isNote));
  const [list] = at === -1 ? [] : hast.children.splice(at, 1);
  const notes = list?.type === 'element' ? list.children.filter(isNote) : [];
  for (const note of notes) {
    visit(note, 'element', (node) => {
      node.children = node.children.filter((child) => !isBackLink(child));
    });
  }
  return notes;
}

function isBackLink(node: ElementContent): boolean {
  return node.type === 'element' && /^#(?:foot|end)note-ref-/.test(String(node.properties.href ?? ''));
}

/** The number of a footnote, where the text refers to it. */
function noteLabel({ tagName, children: [link] }: Element): string | undefined {
  if (tagName !== 'sup' || link?.type !== 'element') return undefined;
  if (!/^#(?:foot|end)note-/.test(String(link.properties.href ?? ''))) return undefined;
  const [text] = link.children;
  return text?.type === 'text' ? text.value.replace(/[^\d]/g, '') : undefined;
}

async function asMarkdown(children: readonly HtmlContent[]): Promise<Root> {
  return converter.run({ type: 'root', children: [...children] } satisfies HtmlRoot);
}
