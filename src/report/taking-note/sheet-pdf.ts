import type { Handbook } from '../../handbook/index.ts';
import { formatDate } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import type { ChangeReport } from '../changes/change-report.ts';
import { typstPdf } from '../pdf/typst.ts';
import { sheetItems } from './sheet.ts';

/** Lines to sign, if nobody says how many. */
export const USUAL_LINES = 12;

/** What a sheet is for. */
export interface SheetOptions {
  readonly report: ChangeReport;
  /** The later state. */
  readonly handbook: Handbook;
  /** Id of the role that signs: only what concerns it is named. All pages and a line to fill in if not given. */
  readonly role?: string | undefined;
  /** How many lines to sign. */
  readonly lines?: number | undefined;
}

/** The sheet that staff sign when they have taken note of what changed, as tagged PDF. */
export function sheetPdf({ report, handbook, role, lines = USUAL_LINES }: SheetOptions): Uint8Array {
  const { language, from, to, title } = report;
  const words = messages(language).takingNote;
  const day = (date: string) => formatDate(language, date);
  return displayed({
    language,
    organisation: handbook.settings.organisation.name,
    title: words.sheetTitle,
    handbook: title,
    period: words.between(from.name, day(from.date), to.name, day(to.date)),
    role: handbook.settings.roles.find(({ id }) => id === role)?.title ?? '',
    items: sheetItems(report, handbook, role).map(({ title: page, sentences }) => ({ page, sentences })),
    lines,
    words: {
      role: words.role,
      what: words.what,
      nothing: words.nothing,
      sign: words.sign,
      declaration: words.declaration,
      name: words.name,
      date: words.date,
      signature: words.signature,
      page: words.page,
      of: words.of,
    },
  });
}

/** Signs that the font lacks and that have a counterpart in it. */
const COUNTERPARTS: Readonly<Record<string, string>> = { '→': '›', '←': '‹', '✓': '+', '✗': '–' };

/** So many different signs without a counterpart are replaced; more are no text. */
const MOST_REPLACED = 60;

/**
 * Sets the sheet. Titles can hold signs that the shipped fonts do not have; one of them must not keep a whole sheet
 * from being made, so it is replaced.
 */
function displayed(data: unknown): Uint8Array {
  let text = JSON.stringify(data);
  for (const [sign, counterpart] of Object.entries(COUNTERPARTS)) text = text.replaceAll(sign, counterpart);
  for (let left = MOST_REPLACED; ; left--) {
    try {
      return typstPdf('sheet.typ', JSON.parse(text));
    } catch (error) {
      const missing = error instanceof Error ? MISSING_SIGN.exec(error.message)?.[1] : undefined;
      if (missing === undefined || left === 0 || !text.includes(missing)) throw error;
      text = text.replaceAll(missing, '?');
    }
  }
}

/** The typesetter's words for a sign that the font does not have; quotation marks come escaped. */
const MISSING_SIGN = /the text `\\*"([^"\\]+)\\*"` could not be displayed/;
