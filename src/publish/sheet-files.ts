import { address } from '../handbook/addresses.ts';
import { sheetPdf } from '../report/taking-note/sheet-pdf.ts';
import type { Prepared } from '../sites/prepare.ts';
import type { SiteFile } from './terms-files.ts';

/** The sheets to sign as PDF, one for each comparison of two states, beside their pages of the handbook site. */
export function makeSheetFiles({ handbook, editions }: Prepared): SiteFile[] {
  return editions.comparisons.map(({ slug, report }) => ({
    path: `${address(handbook.settings.language, 'taking-note', slug)}sheet.pdf`,
    bytes: sheetPdf({ report, handbook }),
  }));
}
