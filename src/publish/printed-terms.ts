import { address } from '../handbook/addresses.ts';
import { textFingerprint } from '../handbook/fingerprint.ts';
import type { Entry, Handbook } from '../handbook/index.ts';
import {
  type PublicHandbook,
  type PublicTerms,
  type PublicTermsText,
  type PublicTermsVersion,
  publicHandbook,
} from '../handbook/public-handbook.ts';
import type { TermsPrinter } from '../handbook/seal.ts';
import { type PrintedTerms, termsPdf } from '../report/pdf/terms-pdf.ts';
import type { IsoDate } from '../schemas/scalars.ts';

/** A terms text that customers may read, with the file it comes from. */
export interface PublishedText {
  readonly terms: PublicTerms;
  readonly version: PublicTermsVersion;
  readonly text: PublicTermsText;
  readonly entry: Entry<'terms-version'>;
}

/** All terms texts that customers may read. */
export function publishedTexts(handbook: Handbook, published: PublicHandbook): PublishedText[] {
  return published.terms.flatMap((terms) =>
    terms.versions.flatMap((version) =>
      version.texts.flatMap((text) => {
        const model = handbook.terms.get(terms.id)?.versions.find(({ validFrom }) => validFrom === version.validFrom);
        const entry = model?.texts.get(text.language);
        return entry === undefined ? [] : [{ terms, version, text, entry }];
      }),
    ),
  );
}

/** What the PDF of a text says. */
export function printedTerms(published: PublicHandbook, { terms, version, text, entry }: PublishedText): PrintedTerms {
  const { url, base } = published.site;
  const other = text.language === terms.bindingLanguage ? [] : [text.language];
  const page = address(published.language, 'terms', terms.id, version.validFrom, ...other);
  return {
    title: text.title ?? terms.title,
    organisation: published.organisation.name,
    language: text.language,
    bindingLanguage: terms.bindingLanguage,
    validFrom: version.validFrom,
    appliesTo: version.appliesTo,
    summary: text.summary ?? '',
    changes: text.changes,
    body: text.body,
    fingerprint: textFingerprint(entry),
    // The last day is left out on purpose: it becomes known later, and the PDF must stay the same.
    address: url === undefined ? '' : new URL(`${base.replace(/\/$/, '')}/${page}`, url).href,
  };
}

/** Prints the terms texts of a handbook as they are published on a day; for the archive. */
export function termsPrinter(handbook: Handbook, today: IsoDate): TermsPrinter {
  const published = publicHandbook(handbook, today);
  const texts = publishedTexts(handbook, published);
  return (entry) => {
    const text = texts.find((candidate) => candidate.entry === entry);
    return text && termsPdf(printedTerms(published, text));
  };
}
