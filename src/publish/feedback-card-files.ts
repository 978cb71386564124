import type { PublicHandbook } from '../handbook/public-handbook.ts';
import { feedbackCardPdf } from '../report/pdf/feedback-card.ts';
import { cardFile } from '../sites/path-files.ts';
import type { SiteFile } from './terms-files.ts';

/** The printable feedback card of the public site. */
export function feedbackCardFiles(data: PublicHandbook): SiteFile[] {
  return [{ path: cardFile(data.language), bytes: feedbackCardPdf(data) }];
}
