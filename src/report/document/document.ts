import type { StackedBars } from '../charts/stacked-bars.ts';
import type { PrintBlock, PrintInline } from '../pdf/print-nodes.ts';

/** A document made from the handbook: one tree, set as a web page, as PDF and as DOCX. */
export interface ReportDocument {
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly organisation: string;
  /** What the title page says, in order. */
  readonly cover: readonly Fact[];
  /** Paragraphs at the foot of the title page. */
  readonly notice: readonly string[];
  /** Chapters stand at level 2: the title has level 1. No level is skipped. */
  readonly blocks: readonly ReportBlock[];
  /** Address of the site that links without a host lead to; undefined if it is not known. */
  readonly site: string | undefined;
  readonly words: ReportWords;
}

/** Words of the frame around a document. */
export interface ReportWords {
  readonly contents: string;
  readonly page: string;
  readonly of: string;
}

/** A name and what it is. */
export interface Fact {
  readonly label: string;
  readonly c: Inlines;
}

/** Text on a line. Links lead to full addresses, to pages of the site (`/…`) or into the document (`#id`). */
export type Inlines = readonly PrintInline[];

/** A heading that others can link to. */
export interface HeadingBlock {
  readonly t: 'heading';
  readonly level: number;
  readonly c: Inlines;
  readonly id?: string;
  /** A heading within somebody's text: a bookmark leads to it, the contents do without. */
  readonly quiet?: true;
}

/** A table with a header row; the first cell of each row names it. */
export interface TableBlock {
  readonly t: 'data';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Inlines[])[];
  /** Relative widths of the columns; all alike if not given. */
  readonly widths?: readonly number[];
}

/** A picture as vectors, with what it says in words. */
export interface FigureBlock {
  readonly t: 'figure';
  /** A whole `<svg>` with colours of its own, without scripts. */
  readonly svg: string;
  readonly alt: string;
  /** The same figures, for programs that draw charts of their own. */
  readonly bars: StackedBars;
  readonly caption: string;
}

/** A block of a document. */
export type ReportBlock =
  | Exclude<PrintBlock, { t: 'heading' }>
  | HeadingBlock
  | TableBlock
  | FigureBlock
  | { readonly t: 'facts'; readonly rows: readonly Fact[] };

/** Characters of a document's tree as JSON: a measure of its length; a page of A4 has some 4,500. */
export function documentLength(document: ReportDocument): number {
  return JSON.stringify(document.blocks).length;
}
