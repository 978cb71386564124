import type { ReportDocument } from '../document/document.ts';
import { withPrintLinks } from '../document/print-links.ts';
import { typstPdf } from './typst.ts';

/**
 * Sets a document as PDF: tagged, with title page, contents, page numbers and a bookmark for every heading.
 * The same document gives the same bytes.
 */
export function reportPdf(document: ReportDocument): Uint8Array {
  return typstPdf('report.typ', withPrintLinks(document));
}
