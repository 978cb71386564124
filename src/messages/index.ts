import { ask as askDe } from './de/ask.ts';
import { build as buildDe } from './de/build.ts';
import { calendar as calendarDe } from './de/calendar.ts';
import { changes as changesDe } from './de/changes.ts';
import { check as checkDe } from './de/check.ts';
import { customerPath as customerPathDe } from './de/customer-path.ts';
import { documentControl as documentControlDe } from './de/document-control.ts';
import { editions as editionsDe } from './de/editions.ts';
import { editor as editorDe } from './de/editor.ts';
import { editorButtons as editorButtonsDe } from './de/editor-buttons.ts';
import { evaluate as evaluateDe } from './de/evaluate.ts';
import { feedbackCard as feedbackCardDe } from './de/feedback-card.ts';
import { feedbackCsv as feedbackCsvDe } from './de/feedback-csv.ts';
import { guides as guidesDe } from './de/guides.ts';
import { handbookSite as handbookSiteDe } from './de/handbook-site.ts';
import { importing as importingDe } from './de/import.ts';
import { init as initDe } from './de/init.ts';
import { legal as legalDe } from './de/legal.ts';
import { migrate as migrateDe } from './de/migrate.ts';
import { newFile as newFileDe } from './de/new.ts';
import { pastState as pastStateDe } from './de/past-state.ts';
import { publicSite as publicSiteDe } from './de/public-site.ts';
import { redline as redlineDe } from './de/redline.ts';
import { reminder as reminderDe } from './de/reminder.ts';
import { report as reportDe } from './de/report.ts';
import { seal as sealDe } from './de/seal.ts';
import { search as searchDe } from './de/search.ts';
import { selfReport as selfReportDe } from './de/self-report.ts';
import { takingNote as takingNoteDe } from './de/taking-note.ts';
import { termsNews as termsNewsDe } from './de/terms-news.ts';
import { termsPdf as termsPdfDe } from './de/terms-pdf.ts';
import { verify as verifyDe } from './de/verify.ts';
import { ask as askEn } from './en/ask.ts';
import { build as buildEn } from './en/build.ts';
import { calendar as calendarEn } from './en/calendar.ts';
import { changes as changesEn } from './en/changes.ts';
import { check as checkEn } from './en/check.ts';
import { customerPath as customerPathEn } from './en/customer-path.ts';
import { documentControl as documentControlEn } from './en/document-control.ts';
import { editions as editionsEn } from './en/editions.ts';
import { editor as editorEn } from './en/editor.ts';
import { editorButtons as editorButtonsEn } from './en/editor-buttons.ts';
import { evaluate as evaluateEn } from './en/evaluate.ts';
import { feedbackCard as feedbackCardEn } from './en/feedback-card.ts';
import { feedbackCsv as feedbackCsvEn } from './en/feedback-csv.ts';
import { guides as guidesEn } from './en/guides.ts';
import { handbookSite as handbookSiteEn } from './en/handbook-site.ts';
import { importing as importingEn } from './en/import.ts';
import { init as initEn } from './en/init.ts';
import { legal as legalEn } from './en/legal.ts';
import { migrate as migrateEn } from './en/migrate.ts';
import { newFile as newFileEn } from './en/new.ts';
import { pastState as pastStateEn } from './en/past-state.ts';
import { publicSite as publicSiteEn } from './en/public-site.ts';
import { redline as redlineEn } from './en/redline.ts';
import { reminder as reminderEn } from './en/reminder.ts';
import { report as reportEn } from './en/report.ts';
import { seal as sealEn } from './en/seal.ts';
import { search as searchEn } from './en/search.ts';
import { selfReport as selfReportEn } from './en/self-report.ts';
import { takingNote as takingNoteEn } from './en/taking-note.ts';
import { termsNews as termsNewsEn } from './en/terms-news.ts';
import { termsPdf as termsPdfEn } from './en/terms-pdf.ts';
import { verify as verifyEn } from './en/verify.ts';

/** The one message catalogue. German is the reference; English has the same keys, or the types do not fit. */
const CATALOGUE = {
  de: {
    ask: askDe,
    build: buildDe,
    calendar: calendarDe,
    changes: changesDe,
    check: checkDe,
    documentControl: documentControlDe,
    evaluate: evaluateDe,
    editions: editionsDe,
    feedbackCsv: feedbackCsvDe,
    editor: editorDe,
    editorButtons: editorButtonsDe,
    guides: guidesDe,
    customerPath: customerPathDe,
    feedbackCard: feedbackCardDe,
    handbookSite: handbookSiteDe,
    importing: importingDe,
    migrate: migrateDe,
    new: newFileDe,
    pastState: pastStateDe,
    init: initDe,
    legal: legalDe,
    publicSite: publicSiteDe,
    termsNews: termsNewsDe,
    takingNote: takingNoteDe,
    termsPdf: termsPdfDe,
    redline: redlineDe,
    reminder: reminderDe,
    report: reportDe,
    seal: sealDe,
    search: searchDe,
    selfReport: selfReportDe,
    verify: verifyDe,
  },
  en: {
    ask: askEn,
    build: buildEn,
    calendar: calendarEn,
    changes: changesEn,
    check: checkEn,
    documentControl: documentControlEn,
    evaluate: evaluateEn,
    editions: editionsEn,
    feedbackCsv: feedbackCsvEn,
    editor: editorEn,
    editorButtons: editorButtonsEn,
    guides: guidesEn,
    customerPath: customerPathEn,
    feedbackCard: feedbackCardEn,
    handbookSite: handbookSiteEn,
    importing: importingEn,
    migrate: migrateEn,
    new: newFileEn,
    pastState: pastStateEn,
    init: initEn,
    legal: legalEn,
    publicSite: publicSiteEn,
    termsNews: termsNewsEn,
    takingNote: takingNoteEn,
    termsPdf: termsPdfEn,
    redline: redlineEn,
    reminder: reminderEn,
    report: reportEn,
    seal: sealEn,
    search: searchEn,
    selfReport: selfReportEn,
    verify: verifyEn,
  },
} as const;

/** All messages of the user interface in one language. */
export interface Messages {
  readonly ask: typeof askDe;
  readonly build: typeof buildDe;
  readonly calendar: typeof calendarDe;
  readonly changes: typeof changesDe;
  readonly check: typeof checkDe;
  readonly documentControl: typeof documentControlDe;
  readonly evaluate: typeof evaluateDe;
  readonly editions: typeof editionsDe;
  readonly feedbackCsv: typeof feedbackCsvDe;
  readonly editor: typeof editorDe;
  readonly editorButtons: typeof editorButtonsDe;
  readonly guides: typeof guidesDe;
  readonly customerPath: typeof customerPathDe;
  readonly feedbackCard: typeof feedbackCardDe;
  readonly handbookSite: typeof handbookSiteDe;
  readonly importing: typeof importingDe;
  readonly migrate: typeof migrateDe;
  readonly new: typeof newFileDe;
  readonly pastState: typeof pastStateDe;
  readonly init: typeof initDe;
  readonly legal: typeof legalDe;
  readonly publicSite: typeof publicSiteDe;
  readonly termsNews: typeof termsNewsDe;
  readonly takingNote: typeof takingNoteDe;
  readonly termsPdf: typeof termsPdfDe;
  readonly redline: typeof redlineDe;
  readonly reminder: typeof reminderDe;
  readonly report: typeof reportDe;
  readonly seal: typeof sealDe;
  readonly search: typeof searchDe;
  readonly selfReport: typeof selfReportDe;
  readonly verify: typeof verifyDe;
}

/** The messages of a language. */
export function messages(language: keyof typeof CATALOGUE): Messages {
  return CATALOGUE[language];
}
