import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { ReportDocument } from './document.ts';
import { finishedDocx } from './docx-archive.ts';
import { DocxBlocks, TEXT_WIDTH } from './docx-blocks.ts';
import { DOCX_NUMBERING, docxStyles } from './docx-styles.ts';
import { withPrintLinks } from './print-links.ts';

/** The deepest heading of the contents, as a word processor counts. */
const CONTENTS_DEPTH = 3;

/** A4, in twips. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1250, bottom: 1250, left: 1278, right: 1278 } };

/**
 * Sets a document as DOCX: real heading styles, contents as a field that is filled in already, language, tables with
 * header rows, page numbers. The same document gives the same bytes.
 */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const document = withPrintLinks(report);
  const blocks = new DocxBlocks(document.blocks);
  const { words } = document;
  const file = new Document({
    title: `${document.title} – ${document.subtitle}`,
    creator: document.organisation,
    lastModifiedBy: document.organisation,
    styles: docxStyles(document.language),
    numbering: DOCX_NUMBERING,
    pageNumbers: estimatePageNumbers,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        footers: { default: footer(document), first: new Footer({ children: [new Paragraph({ children: [] })] }) },
        children: [
          new Paragraph({ children: [new TextRun({ text: document.organisation, size: 26, color: '4A5560' })] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
          new Paragraph({ style: 'Subtitle', children: [new TextRun(document.subtitle)] }),
          ...blocks.facts(document.cover),
          ...document.notice.map(
            (text) =>
              new Paragraph({
                spacing: { before: 1200 },
                children: [new TextRun({ text, size: 19, color: '4A5560' })],
              }),
          ),
          new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: [new TextRun(words.contents)] }),
          new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: `1-${CONTENTS_DEPTH}` }),
          new Paragraph({ pageBreakBefore: true, children: [] }),
          ...blocks.write(document.blocks),
        ],
      },
    ],
  });
  return finishedDocx(await Packer.toBuffer(file), document.language === 'de' ? 'de-DE' : 'en-GB');
}

function footer({ organisation, title, words }: ReportDocument): Footer {
  const size = 16;
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun({ text: `${organisation} · ${title}`, size }),
          new TextRun({
            size,
            children: ['\t', `${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
