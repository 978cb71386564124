import type { CheckWords } from '../../messages/check.ts';
import type { SinceReport } from '../since.ts';

/** How many findings are new, fixed and unchanged, in one sentence. */
export function sinceCounts({ findings }: SinceReport, words: CheckWords): string {
  return words.since.counts(findings.new.length, findings.fixed.length, findings.unchanged.length);
}
