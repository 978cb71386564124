import { checkWords } from '../../messages/check.ts';
import { formatDate } from '../../messages/dates.ts';
import type { Finding } from '../../rules/finding.ts';
import type { FindingsReport } from '../report.ts';

/** Until when and why an exception is granted. */
export function exceptionWords({ language }: FindingsReport, granted: Finding['excepted']): string {
  return granted ? checkWords(language).exception(formatDate(language, granted.until), granted.reason) : '';
}
