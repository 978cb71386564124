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
  return typstPdf('sheet.typ', {
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
