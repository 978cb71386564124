import { posix } from 'node:path';
import type { z } from 'zod';
import { type ContentData, type ContentKind, schemas } from '../schemas/index.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { type Settings, settings as settingsSchema } from '../schemas/settings.ts';
import type { Entry } from './entry.ts';
import type { Handbook } from './handbook.ts';
import { publicPart } from './public-part.ts';
import { publicProse } from './public-prose.ts';
import { periods } from './queries/terms.ts';
import type { TermsDocumentModel, TermsVersionModel } from './terms-model.ts';
import { outdatedTranslations } from './translations.ts';

/**
 * What customers may know: plain data, made field by field from what the schemas mark as public.
 * The public site is built from this and nothing else.
 */
export interface PublicHandbook {
  readonly language: Settings['language'];
  /** Languages of terms, in the order in which they are offered. */
  readonly languages: Settings['languages'];
  readonly organisation: Settings['organisation'];
  readonly services: Settings['services'];
  readonly stations: Settings['customerPath'];
  readonly deadlines: Settings['deadlines'];
  readonly feedback: PublicFeedbackWays;
  readonly site: { readonly url?: string | undefined; readonly base: string };
  readonly terms: readonly PublicTerms[];
  readonly procedures: readonly PublicProcedure[];
  readonly pages: readonly PublicPage[];
  /** Published consequences of feedback, newest first. */
  readonly consequences: readonly PublicConsequence[];
}

/** Ways in which customers reach the organisation. */
export type PublicFeedbackWays = Omit<Settings['feedback'], 'recurringTopic'>;

/** What came of a piece of feedback. */
export interface PublicConsequence {
  readonly year: string;
  readonly kind: ContentData<'feedback'>['kind'];
  readonly text: string;
}

/** Where prose comes from; only for resolving its relative links, never shown. */
interface Prose {
  readonly path: string;
  readonly body: string;
}

/** A procedure that customers may read. */
export type PublicProcedure = { readonly id: string } & Prose &
  Pick<
    ContentData<'procedure'>,
    'title' | 'task' | 'stations' | 'direction' | 'media' | 'benefit' | 'contents' | 'keywords'
  >;

/** A free page that customers may read. */
export type PublicPage = { readonly id: string; readonly entries: readonly PublicGlossaryEntry[] } & Prose &
  Pick<ContentData<'page'>, 'title' | 'description' | 'purpose' | 'order' | 'keywords'>;

/** A word that customers may look up. */
export type PublicGlossaryEntry = Omit<ContentData<'page'>['entries'][number], 'avoid'>;

/** A terms document that customers may read. */
export type PublicTerms = { readonly id: string; readonly versions: readonly PublicTermsVersion[] } & Pick<
  ContentData<'terms-document'>,
  'title' | 'kind' | 'services' | 'legalBasis' | 'bindingLanguage' | 'keywords'
>;

/** A version of a terms document, in all its languages. */
export interface PublicTermsVersion {
  readonly validFrom: IsoDate;
  /** Last day for new contracts; missing where no end is known to customers. */
  readonly until?: IsoDate | undefined;
  readonly appliesTo: ContentData<'terms-version'>['appliesTo'];
  readonly announcedOn?: IsoDate | undefined;
  readonly texts: readonly PublicTermsText[];
}

/** One text of a version. */
export type PublicTermsText = {
  readonly language: string;
  /** Whether the binding text has been corrected since this translation was made. */
  readonly isOutdated: boolean;
} & Prose &
  Pick<ContentData<'terms-version'>, 'title' | 'summary' | 'changes'>;

/**
 * Takes from a handbook what customers may know on a day.
 *
 * Left out: drafts and retired procedures, internal pages, evaluations, feedback without published text,
 * terms versions that have not been announced, and every field not marked as public in its schema.
 */
export function publicHandbook(handbook: Handbook, today: IsoDate): PublicHandbook {
  const settings = publicPart(settingsSchema, handbook.settings);
  const procedures = [...handbook.procedures.values()].filter((entry) => isPublicProcedure(entry, today));
  const pages = [...handbook.pages.values()].filter(({ data }) => data.audience === 'public');
  const terms = [...handbook.terms.values()].map((document) => ({
    document,
    versions: knownVersions(document, today),
  }));
  const paths = new Set([
    ...[...procedures, ...pages].map(({ path }) => path),
    ...terms.flatMap(({ document, versions }) => termsPaths(document, versions)),
    // Who links to a document from a public page wants customers to have it.
    ...handbook.files.flatMap(({ path, identity }) => (identity?.kind === 'asset' ? [path] : [])),
  ]);
  const prose = proseFor(handbook.settings, paths);
  const outdated = outdatedTranslations(handbook);
  return {
    language: settings.language,
    languages: settings.languages,
    organisation: settings.organisation,
    services: settings.services,
    stations: settings.customerPath,
    deadlines: settings.deadlines,
    feedback: settings.feedback,
    site: pickSite(handbook.settings),
    terms: terms.flatMap(({ document, versions }) => publicTerms(document, versions, prose, outdated)),
    procedures: procedures.map(
      (entry) => ({ id: entry.id, ...prose(entry), ...publicFields('procedure', entry.data) }) as PublicProcedure,
    ),
    pages: pages.map((entry) => ({ id: entry.id, ...prose(entry), ...publicFields('page', entry.data) }) as PublicPage),
    consequences: consequences(handbook, today),
  };
}

function isPublicProcedure({ data }: Entry<'procedure'>, today: IsoDate): boolean {
  const begun = data.inForceSince === undefined || data.inForceSince <= today;
  return data.audience === 'public' && data.status === 'in-force' && begun;
}

/** The versions that customers may know of: begun, or announced. */
function knownVersions({ versions }: TermsDocumentModel, today: IsoDate): TermsVersionModel[] {
  return versions.filter(({ validFrom, binding }) => {
    const { announcedOn } = binding.data;
    return validFrom <= today || (announcedOn !== undefined && announcedOn <= today);
  });
}

function termsPaths({ document }: TermsDocumentModel, versions: readonly TermsVersionModel[]): string[] {
  if (document === undefined || versions.length === 0) return [];
  return [document.path, ...versions.flatMap(({ texts }) => [...texts.values()].map(({ path }) => path))];
}

function publicTerms(
  model: TermsDocumentModel,
  versions: readonly TermsVersionModel[],
  prose: (entry: Entry) => Prose,
  outdated: ReadonlySet<Entry>,
): PublicTerms[] {
  if (model.document === undefined || versions.length === 0) return [];
  // Periods of the known versions alone: an end would give away a version that has not been announced.
  const known = periods({ ...model, versions }).map(({ version, until }): PublicTermsVersion => {
    const { appliesTo, announcedOn } = version.binding.data;
    const texts = [...version.texts].map(
      ([language, entry]) =>
        ({
          language,
          isOutdated: outdated.has(entry),
          ...prose(entry),
          ...publicFields('terms-version', entry.data),
        }) as PublicTermsText,
    );
    return { validFrom: version.validFrom, until, appliesTo, announcedOn, texts };
  });
  return [{ id: model.id, ...publicFields('terms-document', model.document.data), versions: known } as PublicTerms];
}

function consequences(handbook: Handbook, today: IsoDate): PublicConsequence[] {
  return [...handbook.feedback.values()]
    .filter(({ data }) => data.received <= today && data.published !== undefined && data.published.trim() !== '')
    .sort((a, b) => (a.data.received < b.data.received ? 1 : -1))
    .map(({ data }) => ({ year: data.received.slice(0, 4), kind: data.kind, text: data.published ?? '' }));
}

function pickSite({ sites }: Settings): PublicHandbook['site'] {
  const { url, base } = sites.public;
  return { url, base };
}

function publicFields<K extends ContentKind>(kind: K, data: ContentData<K>): Partial<ContentData<K>> {
  return publicPart(schemas[kind] as z.ZodObject, data as Record<string, unknown>) as Partial<ContentData<K>>;
}

/** Prose of entries without what is internal: comments, and addresses of what customers cannot see. */
function proseFor(settings: Settings, paths: ReadonlySet<string>): (entry: Entry) => Prose {
  const internal = [settings.sites.handbook.url, settings.repository?.url].filter((url) => url !== undefined);
  const isInternal = (url: string) => internal.some((start) => withoutScheme(url).startsWith(withoutScheme(start)));
  return ({ path, body }) => ({
    path,
    body: publicProse(body, (url) => {
      const target = contentFile(path, url);
      return target === undefined ? !isInternal(url) : paths.has(target);
    }),
  });
}

/**
 * The content file that a link in a file leads to.
 *
 * @param from path of the file
 * @returns undefined for a link to a place on the same page or outside the content
 */
export function contentFile(from: string, url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[#/\\]/.test(url)) return undefined;
  const [file = ''] = url.split(/[?#]/);
  return posix.join(posix.dirname(from), decode(file));
}

function withoutScheme(url: string): string {
  return url.replace(/^[a-z]+:/i, '').toLowerCase();
}

function decode(file: string): string {
  try {
    return decodeURI(file);
  } catch {
    // Not an encoded address: the file is named as written, or there is none.
    return file;
  }
}
