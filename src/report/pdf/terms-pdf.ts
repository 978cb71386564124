import { renderSVG } from 'uqr';
import { formatDate, languageName } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import { splitAtCitations } from '../../prose/citations.ts';
import { easyLines } from '../../prose/easy-lines.ts';
import { isSimple, textDirection } from '../../prose/writing.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import { onOneLine, type PrintInline, printNodes, type SetText } from './print-nodes.ts';
import { typstPdf } from './typst.ts';

/** One terms version in one language, as it is to be printed. */
export interface PrintedTerms {
  readonly title: string;
  readonly organisation: string;
  /** Language of the text (BCP 47). */
  readonly language: string;
  readonly bindingLanguage: string;
  readonly validFrom: IsoDate;
  readonly until?: IsoDate | undefined;
  readonly appliesTo: 'new-contracts' | 'all-contracts';
  readonly summary: string;
  readonly changes: readonly { readonly clause: string; readonly why: string; readonly meaning: string }[];
  readonly body: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** Permanent address of the version; empty if the site's address is not known. */
  readonly address: string;
}

/**
 * Sets a terms version as PDF: tagged, with language, outline, page numbers, fingerprint and QR code.
 * The same input gives the same bytes, whenever and wherever it is made.
 */
export function termsPdf(terms: PrintedTerms): Uint8Array {
  const language = terms.language.startsWith('de') ? 'de' : 'en';
  const words = messages(language).termsPdf;
  const easy = isSimple(terms.language);
  const setText = easy ? sentenceByLine : textDirection(terms.language) === 'rtl' ? withCitations : onOneLine;
  const day = (date: IsoDate) => formatDate(language, date);
  return typstPdf('terms.typ', {
    title: terms.title,
    organisation: terms.organisation,
    language: terms.language.split('-')[0],
    direction: textDirection(terms.language),
    wordsLanguage: language,
    easy,
    name: easy ? words.easyLanguage : '',
    validity: terms.until
      ? words.validBetween(day(terms.validFrom), day(terms.until))
      : words.validFrom(day(terms.validFrom)),
    scope: terms.appliesTo === 'all-contracts' ? words.allContracts : words.newContracts,
    translation:
      terms.language === terms.bindingLanguage
        ? ''
        : (easy ? words.easyVersion : words.translation)(languageName(language, terms.bindingLanguage)),
    summary: terms.summary
      .split(/\n{2,}/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map(setText),
    changes: terms.changes,
    body: printNodes(terms.body, { PlainLanguage: words.plainLanguage }, setText),
    fingerprint: terms.fingerprint,
    shortFingerprint: terms.fingerprint.slice(0, 'sha256:'.length + 16),
    address: terms.address,
    qr: terms.address === '' ? '' : qrCode(terms.address),
    words: {
      summary: words.summary,
      changes: words.changes,
      why: words.why,
      meaning: words.meaning,
      proof: words.proof,
      proofText: words.proofText,
      replaced: words.replaced,
      fingerprint: words.fingerprint,
      page: words.page,
      of: words.of,
      qr: words.qr,
    },
  });
}

/** Each sentence of Leichte Sprache has a line of its own. */
const sentenceByLine: SetText = (text) =>
  easyLines(text).flatMap((line, index): PrintInline[] => (index === 0 ? [line] : [{ t: 'break' }, line]));

/** In a text from right to left, citations keep their own direction. */
const withCitations: SetText = (text) =>
  onOneLine(text).flatMap((line) =>
    typeof line === 'string'
      ? splitAtCitations(line).map((part): PrintInline => (part.isCitation ? { t: 'ltr', c: [part.text] } : part.text))
      : [line],
  );

/** A QR code as SVG. */
export function qrCode(address: string): string {
  return renderSVG(address, { border: 1 });
}
