import type { PrintBlock, PrintInline } from '../pdf/print-nodes.ts';
import type { HeadingBlock, Inlines, ReportBlock, ReportDocument } from './document.ts';

/**
 * A document whose links mean something away from its site: addresses of the site become full ones, or plain words
 * where the site's address is not known; so do links to places that the document does not have.
 */
export function withPrintLinks(document: ReportDocument): ReportDocument {
  const ids = new Set(headingsOf(document).flatMap(({ id }) => id ?? []));
  const resolve = (url: string): string | undefined => {
    if (url.startsWith('#')) return ids.has(url.slice(1)) ? url : undefined;
    if (!url.startsWith('/')) return url;
    return document.site === undefined ? undefined : new URL(url, document.site).href;
  };
  const cover = document.cover.map((fact) => ({ ...fact, c: inlines(fact.c, resolve) }));
  return { ...document, cover, blocks: document.blocks.map((block) => reportBlock(block, resolve)) };
}

/** All headings of a document, in order. */
export function headingsOf({ blocks }: ReportDocument): HeadingBlock[] {
  return blocks.filter((block): block is HeadingBlock => block.t === 'heading');
}

/** The words of a line without its marks. */
export function plainText(line: Inlines): string {
  return line.map((node) => (typeof node === 'string' ? node : 'c' in node ? plainText(node.c) : ' ')).join('');
}

type Resolve = (url: string) => string | undefined;

function reportBlock(block: ReportBlock, resolve: Resolve): ReportBlock {
  switch (block.t) {
    case 'heading':
      return { ...block, c: inlines(block.c, resolve) };
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, c: inlines(row.c, resolve) })) };
    case 'data':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => inlines(cell, resolve))) };
    case 'figure':
      return block;
    default:
      return printBlock(block, resolve);
  }
}

type Simple = Exclude<PrintBlock, { t: 'heading' }>;

function printBlock<B extends PrintBlock>(block: B, resolve: Resolve): B;
function printBlock(block: Simple, resolve: Resolve): Simple;
function printBlock(block: PrintBlock, resolve: Resolve): PrintBlock {
  switch (block.t) {
    case 'paragraph':
    case 'heading':
      return { ...block, c: inlines(block.c, resolve) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => printBlock(inner, resolve))) };
    case 'quote':
    case 'box':
      return { ...block, c: block.c.map((inner) => printBlock(inner, resolve)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => inlines(cell, resolve))) };
    default:
      return block;
  }
}

function inlines(line: Inlines, resolve: Resolve): Inlines {
  return line.flatMap((node): PrintInline[] => {
    if (typeof node === 'string' || node.t === 'break') return [node];
    const c = inlines(node.c, resolve);
    if (node.t !== 'link') return [{ ...node, c }];
    const url = resolve(node.url);
    return url === undefined ? [...c] : [{ ...node, url, c }];
  });
}
