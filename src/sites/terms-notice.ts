import { subtractDuration } from '../handbook/dates.ts';
import { documentTitle, type TermsDocumentModel, type TermsVersionModel } from '../handbook/index.ts';
import { formatList } from '../messages/dates.ts';
import { messages } from '../messages/index.ts';
import { noticeText } from '../report/news/notice-text.ts';
import type { HandbookSite } from './handbook-site.ts';
import { versionPlace } from './handed-over.ts';
import { isBinding, textLanguage } from './terms-pages.ts';

/** The versions that customers are still to meet, with the documents they belong to. */
export function versionsToTell({ handbook, today }: HandbookSite) {
  return [...handbook.terms.values()].flatMap((model) =>
    model.versions.filter(({ validFrom }) => validFrom > today).map((version) => ({ model, version })),
  );
}

/** The message that tells customers of a version, in the handbook's language. */
export function termsNotice(site: HandbookSite, model: TermsDocumentModel, version: TermsVersionModel): string {
  const { settings, language } = site;
  const { organisation, feedback } = settings;
  const { data } = version.binding;
  const place = versionPlace(settings, model, version);
  const others = [...version.texts.keys()].filter((tag) => !isBinding(version, tag));
  return noticeText(messages(language).termsNews, {
    title: data.title ?? documentTitle(model),
    from: site.date(version.validFrom),
    dayBefore: site.date(subtractDuration(version.validFrom, 'P1D')),
    reach: model.document?.data.kind === 'legal-provision' ? 'law' : data.appliesTo,
    changes: data.changes,
    page: place?.page,
    comparison: place?.comparison,
    languages: formatList(
      language,
      others.map((tag) => textLanguage(site, tag)),
    ),
    contact: [organisation.phone ?? feedback.phone, organisation.email ?? feedback.email].filter(
      (line) => line !== undefined,
    ),
    organisation: organisation.name,
  });
}
