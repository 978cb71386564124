import type { Entry } from './entry.ts';

/** One version of a terms document, in all its languages. */
export interface TermsVersionModel {
  /** First day on which it applies. */
  readonly validFrom: string;
  /** Its texts by language. */
  readonly texts: ReadonlyMap<string, Entry<'terms-version'>>;
  /** The text in the binding language; any text if that is missing. */
  readonly binding: Entry<'terms-version'>;
}

/** A terms document with its versions. */
export interface TermsDocumentModel {
  readonly id: string;
  /** Its `document.yaml`; missing if that is unusable. */
  readonly document: Entry<'terms-document'> | undefined;
  /** Oldest first. */
  readonly versions: readonly TermsVersionModel[];
}

/** Gathers documents and versions by folder. */
export function linkTerms(
  documents: readonly Entry<'terms-document'>[],
  versions: readonly Entry<'terms-version'>[],
): ReadonlyMap<string, TermsDocumentModel> {
  const ids = new Set([...documents.map((entry) => entry.id), ...versions.map(documentOf)]);
  const models = [...ids].sort().map((id): TermsDocumentModel => {
    const document = documents.find((entry) => entry.id === id);
    const texts = versions.filter((entry) => documentOf(entry) === id);
    return { id, document, versions: groupVersions(texts, document?.data.bindingLanguage) };
  });
  return new Map(models.map((model) => [model.id, model]));
}

function groupVersions(texts: readonly Entry<'terms-version'>[], bindingLanguage: string | undefined) {
  const groups = Map.groupBy(texts, (entry) => entry.data.validFrom);
  return [...groups]
    .map(([validFrom, group]): TermsVersionModel => {
      const byLanguage = new Map(group.map((entry) => [languageOf(entry), entry]));
      // Where the document does not say which text binds, it is the one that somebody approved.
      const approved = group.find(({ data }) => data.approved !== undefined) ?? group[0];
      const binding = (bindingLanguage && byLanguage.get(bindingLanguage)) || approved;
      return { validFrom, texts: byLanguage, binding: binding as Entry<'terms-version'> };
    })
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** The id of the document that a version belongs to: the folder it lies in. */
export function documentOf(entry: Entry<'terms-version'>): string {
  const { identity } = entry.file;
  return identity?.kind === 'terms-version' ? identity.document : '';
}

/** The language of a version's text, from its file name. */
export function languageOf(entry: Entry<'terms-version'>): string {
  const { identity } = entry.file;
  return identity?.kind === 'terms-version' ? identity.language : '';
}
