import { stringify } from 'csv-stringify/sync';
import { type Entry, feedbackNewestFirst, type Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { channel, feedbackKind } from '../schemas/feedback-entry.ts';
import { choiceLabel } from '../schemas/field.ts';
import { COLUMN_FIELDS, columnLabel } from './columns.ts';
import { defused } from './injection.ts';

/** Entries of one year, or of all. */
export interface ExportOptions {
  readonly year?: string | undefined;
}

/**
 * The register as a table that spreadsheets open with umlauts and columns right: UTF-8 with its mark, semicolons in a
 * German handbook, oldest entry first. `planImport` reads it back without loss.
 */
export function exportTable(handbook: Handbook, { year }: ExportOptions = {}): string {
  const { language } = handbook.settings;
  const entries = feedbackNewestFirst(handbook)
    .toReversed()
    .filter(({ data }) => year === undefined || data.received.startsWith(`${year}-`));
  const hasExceptions = entries.some(({ data }) => data.exceptions.length > 0);
  const fields = COLUMN_FIELDS.filter((field) => field !== 'exceptions' || hasExceptions);
  return stringify(
    [
      fields.map((field) => columnLabel(field, language)),
      ...entries.map((entry) => fields.map((field) => defused(cellOf(entry, field, language)))),
    ],
    { bom: true, delimiter: language === 'de' ? ';' : ',', record_delimiter: 'windows', quoted_match: /[\n\r]/ },
  );
}

function cellOf({ id, data }: Entry<'feedback'>, field: (typeof COLUMN_FIELDS)[number], language: 'de' | 'en'): string {
  const words = messages(language).new;
  switch (field) {
    case 'id':
      return id;
    case 'channel':
      return choiceLabel(channel(), data.channel, language);
    case 'kind':
      return choiceLabel(feedbackKind(), data.kind, language);
    case 'urgent':
      return data.urgent ? words.yes : words.no;
    case 'exceptions':
      return data.exceptions.length > 0 ? JSON.stringify(data.exceptions) : '';
    default:
      return data[field] ?? '';
  }
}
