import { segment } from '../../handbook/addresses.ts';
import type { ReportFormat } from '../document/formats.ts';

/** The name of a self-report's file: selbstreport-qb-11.pdf. */
export function reportFileName(language: 'de' | 'en', catalogue: string, format: ReportFormat): string {
  return `${segment(language, 'self-report')}-${catalogue}.${format}`;
}
