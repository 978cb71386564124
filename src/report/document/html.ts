import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PrintBlock, PrintInline } from '../pdf/print-nodes.ts';
import type { Fact, FigureBlock, HeadingBlock, Inlines, ReportBlock, ReportDocument, TableBlock } from './document.ts';
import { plainText } from './print-links.ts';

/** A document as HTML, in parts, so that a page can put them into a frame of its own. */
export interface ReportHtml {
  /** Facts of the title page and the notice; without the title. */
  readonly cover: string;
  /** List of links to the headings. */
  readonly contents: string;
  readonly body: string;
}

/** The deepest heading in the contents. */
const CONTENTS_DEPTH = 4;

/** How links are written. */
export interface HtmlOptions {
  /** Where a link leads; undefined leaves its words. Links into the document (`#…`) are not asked for. */
  readonly link: (url: string) => string | undefined;
}

/** Writes a document as HTML. Everything is escaped: content is data. */
export function reportHtml(document: ReportDocument, options: HtmlOptions): ReportHtml {
  const ids = headingIds(document.blocks);
  const inline = (line: Inlines) => inlines(line, options);
  const cover = [
    factList(document.cover, inline),
    ...document.notice.map((text) => element('p', { className: ['small'] }, [{ type: 'text', value: text }])),
  ];
  const body = document.blocks.map((block) =>
    block.t === 'figure' ? figureHtml(block) : toHtml(reportBlock(block, inline, ids)),
  );
  return {
    cover: toHtml({ type: 'root', children: cover }),
    contents: toHtml(contentsList(document.blocks, ids)),
    body: body.join('\n'),
  };
}

type Inline = (line: Inlines) => ElementContent[];
type Ids = ReadonlyMap<HeadingBlock, string>;

/** Every heading gets an id; those without one of their own are numbered, which no id of their own looks like. */
function headingIds(blocks: readonly ReportBlock[]): Ids {
  const headings = blocks.filter((block): block is HeadingBlock => block.t === 'heading');
  return new Map(headings.map((heading, index) => [heading, heading.id ?? `h-${index + 1}`]));
}

function contentsList(blocks: readonly ReportBlock[], ids: Ids): Element {
  const items = [...ids].filter(([{ level, quiet }]) => level <= CONTENTS_DEPTH && quiet !== true);
  const links = items.map(([heading, id]) =>
    element('li', { className: [`level-${heading.level}`] }, [
      element('a', { href: `#${id}` }, [{ type: 'text', value: plainText(heading.c) }]),
    ]),
  );
  return element('ol', { className: ['report-contents'] }, blocks.length === 0 ? [] : links);
}

/** The drawing is our own, not content: it goes into the page as it is. */
function figureHtml({ svg, caption }: FigureBlock): string {
  return `<figure class="report-figure">${svg}${toHtml(element('figcaption', {}, [{ type: 'text', value: caption }]))}</figure>`;
}

function reportBlock(block: Exclude<ReportBlock, FigureBlock>, inline: Inline, ids: Ids): Element {
  switch (block.t) {
    case 'heading':
      return element(`h${Math.min(block.level, 6)}`, { id: ids.get(block) }, inline(block.c));
    case 'facts':
      return factList(block.rows, inline);
    case 'data':
      return dataTable(block, inline);
    default:
      return printBlock(block, inline);
  }
}

/** On a phone each row becomes a card, in which `data-label` names the values. */
function dataTable({ caption, head, rows }: TableBlock, inline: Inline): Element {
  const bodyRows = rows.map(([first, ...rest]) =>
    tableRow([
      headCell('row', inline(first ?? [])),
      ...rest.map((cell, index) => element('td', { dataLabel: head[index + 1] ?? '' }, inline(cell))),
    ]),
  );
  return scrolling(caption, [
    element('table', { className: ['stack'] }, [
      element('caption', {}, [{ type: 'text', value: caption }]),
      element('thead', {}, [tableRow(head.map((words) => headCell('col', [{ type: 'text', value: words }])))]),
      element('tbody', {}, bodyRows),
    ]),
  ]);
}

/**
 * A wide table scrolls by itself; what scrolls must be reachable by keyboard (WCAG 2.1.1). It is a group, no landmark:
 * many tables of a report have the same name, and landmarks must not.
 */
function scrolling(label: string, children: readonly ElementContent[]): Element {
  const properties = { className: ['table-scroll', 'not-content'], tabIndex: 0 };
  return element('div', label === '' ? properties : { ...properties, role: 'group', ariaLabel: label }, children);
}

function printBlock(block: PrintBlock, inline: Inline): Element {
  switch (block.t) {
    case 'paragraph':
      return element('p', {}, inline(block.c));
    case 'heading':
      return element('p', {}, [element('strong', {}, inline(block.c))]);
    case 'list': {
      const items = block.items.map((item) => element('li', {}, listItem(item, inline)));
      return block.ordered
        ? element('ol', block.start === 1 ? {} : { start: block.start }, items)
        : element('ul', {}, items);
    }
    case 'quote':
      return element(
        'blockquote',
        {},
        block.c.map((inner) => printBlock(inner, inline)),
      );
    case 'box':
      return element('div', { className: [block.kind === 'PlainLanguage' ? 'plain-language' : 'note'] }, [
        ...(block.title === '' ? [] : [element('p', { className: ['label'] }, [{ type: 'text', value: block.title }])]),
        ...block.c.map((inner) => printBlock(inner, inline)),
      ]);
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return scrolling('', [
        element('table', {}, [
          element('thead', {}, [tableRow(head.map((cell) => headCell('col', inline(cell))))]),
          element(
            'tbody',
            {},
            rows.map((row) => tableRow(row.map((cell) => element('td', {}, inline(cell))))),
          ),
        ]),
      ]);
    }
    case 'code':
      return element('pre', { tabIndex: 0 }, [element('code', {}, [{ type: 'text', value: block.text }])]);
    case 'rule':
      return element('hr', {}, []);
  }
}

/** An item of one paragraph needs no paragraph of its own. */
function listItem(item: readonly PrintBlock[], inline: Inline): ElementContent[] {
  const [only] = item;
  if (item.length === 1 && only?.t === 'paragraph') return inline(only.c);
  return item.map((block) => printBlock(block, inline));
}

function factList(rows: readonly Fact[], inline: Inline): Element {
  return element(
    'dl',
    { className: ['facts', 'not-content'] },
    rows.map(({ label, c }) =>
      element('div', {}, [element('dt', {}, [{ type: 'text', value: label }]), element('dd', {}, inline(c))]),
    ),
  );
}

const TAGS = { em: 'em', strong: 'strong', code: 'code', del: 'del' } as const;

function inlines(line: Inlines, options: HtmlOptions): ElementContent[] {
  return line.flatMap((node: PrintInline): ElementContent[] => {
    if (typeof node === 'string') return [{ type: 'text', value: node }];
    if (node.t === 'break') return [element('br', {}, [])];
    const children = inlines(node.c, options);
    if (node.t === 'ltr') return [element('bdi', { dir: 'ltr' }, children)];
    if (node.t !== 'link') return [element(TAGS[node.t], {}, children)];
    const href = node.url.startsWith('#') ? node.url : options.link(node.url);
    return href === undefined ? children : [element('a', { href }, children)];
  });
}

function tableRow(cells: readonly Element[]): Element {
  return element('tr', {}, cells);
}

function headCell(scope: 'col' | 'row', children: readonly ElementContent[]): Element {
  return element('th', { scope }, children);
}

function element(tagName: string, properties: Element['properties'], children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
