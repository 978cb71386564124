import type { PrintBlock } from '../pdf/print-nodes.ts';
import type { ReportBlock } from './document.ts';
import { plainText } from './print-links.ts';

/** The words of blocks as plain text, a line for each part. */
export function blocksText(blocks: readonly ReportBlock[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: ReportBlock): string {
  switch (block.t) {
    case 'heading':
      return plainText(block.c);
    case 'facts':
      return block.rows.map(({ label, c }) => `${label}: ${plainText(c)}`).join('\n');
    case 'data':
      return [block.caption, block.head.join(' | '), ...block.rows.map((row) => row.map(plainText).join(' | '))].join(
        '\n',
      );
    case 'figure':
      return `${block.caption}\n${block.alt}`;
    default:
      return printText(block);
  }
}

function printText(block: PrintBlock): string {
  switch (block.t) {
    case 'paragraph':
    case 'heading':
      return plainText(block.c);
    case 'list':
      return block.items.map((item) => item.map(printText).join('\n')).join('\n');
    case 'quote':
      return block.c.map(printText).join('\n');
    case 'box':
      return [block.title, ...block.c.map(printText)].join('\n');
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' | ')).join('\n');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}
