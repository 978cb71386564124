import { percent, type Share } from '../handbook/index.ts';
import type { HandbookSite } from './handbook-site.ts';

/** A share as people read it: 9 von 11 (82 %); a dash of nothing. */
export function shareInWords(site: HandbookSite, share: Share): string {
  const value = percent(share);
  return value === undefined ? '–' : site.words.figuresPage.share(share.part, share.of, value);
}
