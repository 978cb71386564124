import type { ReportDocument } from './document.ts';

/** Ways to set a document as a file. */
export const REPORT_FORMATS = ['pdf', 'docx', 'html'] as const;

/** The formats that the handbook site offers; there the page itself is the HTML. */
export const PUBLISHED_FORMATS = ['pdf', 'docx'] as const satisfies readonly ReportFormat[];

/** A way to set a document as a file; also the file's extension. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Whether a word names a format. */
export function isReportFormat(word: string): word is ReportFormat {
  return REPORT_FORMATS.some((format) => format === word);
}

/** Sets a document; the same document gives the same bytes. Only the asked format's libraries are loaded. */
export async function setReport(document: ReportDocument, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('../pdf/report-pdf.ts')).reportPdf(document);
    case 'docx':
      return (await import('./docx.ts')).reportDocx(document);
    case 'html':
      return new TextEncoder().encode((await import('./html-page.ts')).reportPage(document));
  }
}
