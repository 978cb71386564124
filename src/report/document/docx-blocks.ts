import {
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { PAPER_LOOK } from '../charts/chart-look.ts';
import type { PrintBlock } from '../pdf/print-nodes.ts';
import { columnShares } from './column-shares.ts';
import type { Fact, FigureBlock, HeadingBlock, Inlines, ReportBlock, TableBlock } from './document.ts';
import { plainText } from './print-links.ts';

/** Twips between the margins of a page. */
export const TEXT_WIDTH = 9350;

/** Level 1 is the title's; chapters, at level 2, are the first headings of a word processor. */
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** A part of a DOCX's body. */
export type DocxBlock = Paragraph | Table;

/** Writes blocks for a DOCX. Holds what they share: names of bookmarks, and how many numbered lists there were. */
export class DocxBlocks {
  readonly #bookmarks: ReadonlyMap<string, string>;
  #lists = 0;
  #figures = 0;

  /** @param blocks the document's, for the places that links lead to */
  constructor(blocks: readonly ReportBlock[]) {
    const ids = blocks.flatMap((block) => (block.t === 'heading' && block.id !== undefined ? [block.id] : []));
    // Word takes no hyphens and only 40 letters.
    this.#bookmarks = new Map(ids.map((id, index) => [id, `place_${index + 1}`]));
  }

  /** The blocks, in order. */
  write(blocks: readonly ReportBlock[]): DocxBlock[] {
    return blocks.flatMap((block) => this.#reportBlock(block));
  }

  /** Names and what they are, one a line. */
  facts(rows: readonly Fact[]): Paragraph[] {
    return rows.map(
      ({ label, c }) =>
        new Paragraph({
          style: 'Fact',
          children: [new TextRun({ text: label, bold: true }), new TextRun('\t'), ...this.#inlines(c)],
        }),
    );
  }

  #reportBlock(block: ReportBlock): DocxBlock[] {
    switch (block.t) {
      case 'heading':
        return [this.#heading(block)];
      case 'facts':
        return this.facts(block.rows);
      case 'data':
        return this.#table(block);
      case 'figure':
        return figure(block, ++this.#figures);
      default:
        return this.#printBlock(block, {}, 0);
    }
  }

  #heading({ level, c, id }: HeadingBlock): Paragraph {
    const bookmark = id === undefined ? undefined : this.#bookmarks.get(id);
    const children = this.#inlines(c);
    return new Paragraph({
      heading: HEADINGS[Math.min(level - 2, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_1,
      pageBreakBefore: level === 2 && id !== undefined,
      children: bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
    });
  }

  #printBlock(block: PrintBlock, style: IParagraphOptions, depth: number): DocxBlock[] {
    switch (block.t) {
      case 'paragraph':
        return [new Paragraph({ ...style, children: this.#inlines(block.c) })];
      case 'heading':
        return [new Paragraph({ ...style, children: this.#inlines([{ t: 'strong', c: block.c }]) })];
      case 'list':
        return this.#list(block, depth);
      case 'quote':
        return block.c.flatMap((inner) => this.#printBlock(inner, { indent: { left: 400 } }, depth));
      case 'box': {
        const label = block.title === '' ? [] : [{ t: 'paragraph', c: [{ t: 'strong', c: [block.title] }] } as const];
        return [...label, ...block.c].flatMap((inner) => this.#printBlock(inner, { style: 'Box' }, depth));
      }
      case 'table': {
        const [head = [], ...rows] = block.rows;
        const words = head.map(plainText);
        return this.#table({ t: 'data', caption: '', head: words, rows, widths: columnShares(words, rows) });
      }
      case 'code':
        return [new Paragraph({ ...style, children: [new TextRun({ text: block.text, font: 'Consolas' })] })];
      case 'rule':
        return [new Paragraph({ ...style, children: [] })];
    }
  }

  #list({ ordered, items }: Extract<PrintBlock, { t: 'list' }>, depth: number): DocxBlock[] {
    if (ordered) this.#lists++;
    const instance = this.#lists;
    const level = Math.min(depth, 2);
    const numbering = ordered ? { reference: 'numbers', level, instance } : { reference: 'bullets', level };
    return items.flatMap((item) =>
      item.flatMap((inner, index) =>
        // Only the first paragraph of an item has its sign.
        this.#printBlock(inner, index === 0 ? { numbering } : { indent: { left: 400 * (level + 1) } }, depth + 1),
      ),
    );
  }

  #table({ caption, head, rows, widths = head.map(() => 1) }: TableBlock): DocxBlock[] {
    const sum = widths.reduce((total, width) => total + width, 0);
    const columnWidths = head.map((_, index) => Math.floor(((widths[index] ?? 1) / sum) * TEXT_WIDTH));
    const header = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((words, index) => cell([new TextRun({ text: words, bold: true })], columnWidths[index], true)),
    });
    const body = rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: head.map((_, index) => cell(this.#inlines(row[index] ?? []), columnWidths[index])),
        }),
    );
    const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AB' };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    return [
      ...(caption === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] })]),
      new Table({
        rows: [header, ...body],
        columnWidths,
        width: { size: TEXT_WIDTH, type: 'dxa' },
        layout: TableLayoutType.FIXED,
        margins: { top: 50, bottom: 50, left: 70, right: 70 },
        borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      }),
      new Paragraph({ spacing: { after: 60 }, children: [] }),
    ];
  }

  #inlines(line: Inlines, format: { bold?: true; italics?: true; strike?: true } = {}): ParagraphChild[] {
    return line.flatMap((node): ParagraphChild[] => {
      if (typeof node === 'string') return [new TextRun({ text: node, ...format })];
      switch (node.t) {
        case 'break':
          return [new TextRun({ break: 1 })];
        case 'em':
          return this.#inlines(node.c, { ...format, italics: true });
        case 'strong':
          return this.#inlines(node.c, { ...format, bold: true });
        case 'del':
          return this.#inlines(node.c, { ...format, strike: true });
        case 'code':
        case 'ltr':
          return this.#inlines(node.c, format);
        default:
          return this.#link(node.url, plainText(node.c));
      }
    });
  }

  #link(url: string, words: string): ParagraphChild[] {
    const children = [new TextRun({ text: words, style: 'Hyperlink' })];
    if (!url.startsWith('#')) return [new ExternalHyperlink({ link: url, children })];
    const anchor = this.#bookmarks.get(url.slice(1));
    return anchor === undefined ? [new TextRun(words)] : [new InternalHyperlink({ anchor, children })];
  }
}

function cell(children: ParagraphChild[], width = 0, isHead = false): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(isHead && { shading: { fill: 'EEF5F6' } }),
    children: [new Paragraph({ style: 'TableText', ...(isHead && { keepNext: true }), children })],
  });
}

/** Pixels: the width of the text, and the height of a bar. */
const CHART = { width: 600, bar: 44, frame: 110 };

/** A chart that the word processor draws from its data: vectors, which readers can select and read out. */
function figure({ bars, alt, caption }: FigureBlock, number: number): Paragraph[] {
  const chart = new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    // The first category is at the bottom.
    categories: bars.categories.map(({ label }) => label).toReversed(),
    series: bars.series.map((name, index) => ({
      name,
      values: bars.categories.map(({ values }) => values[index] ?? 0).toReversed(),
      color: CHART_COLOURS[index % CHART_COLOURS.length] ?? 'auto',
    })),
    dataLabels: { value: true, font: { color: 'FFFFFF' } },
    altText: { id: String(number), name: caption, description: alt },
    transformation: { width: CHART.width, height: CHART.frame + CHART.bar * bars.categories.length },
  });
  return [new Paragraph({ style: 'Caption', children: [new TextRun(caption)] }), new Paragraph({ children: [chart] })];
}

const CHART_COLOURS = PAPER_LOOK.series.map((colour) => colour.replace('#', ''));
