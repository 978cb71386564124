import type { z } from 'zod';
import { fieldDocs } from '../schemas/field.ts';
import { type ContentData, type ContentKind, schemas } from '../schemas/index.ts';
import { organisation } from '../schemas/organisation.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Handbook } from './handbook.ts';
import { periods } from './queries/terms.ts';
import type { TermsDocumentModel } from './terms-model.ts';

/**
 * What customers may know: plain data, made field by field from what the schemas mark as public.
 * The public site is built from this and nothing else.
 */
export interface PublicHandbook {
  readonly language: Settings['language'];
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
  readonly consequences: readonly { readonly year: string; readonly kind: string; readonly text: string }[];
}

/** Ways in which customers reach the organisation. */
export type PublicFeedbackWays = Omit<Settings['feedback'], 'recurringTopic'>;

/** A procedure that customers may read. */
export type PublicProcedure = { readonly id: string; readonly path: string; readonly body: string } & Pick<
  ContentData<'procedure'>,
  'title' | 'task' | 'stations' | 'direction' | 'media' | 'benefit' | 'contents' | 'keywords'
>;

/** A free page that customers may read. */
export type PublicPage = { readonly id: string; readonly path: string; readonly body: string } & Pick<
  ContentData<'page'>,
  'title' | 'description' | 'purpose' | 'order' | 'keywords'
> & { readonly entries: readonly Omit<ContentData<'page'>['entries'][number], 'avoid'>[] };

/** A terms document that customers may read. */
export type PublicTerms = { readonly id: string; readonly versions: readonly PublicTermsVersion[] } & Pick<
  ContentData<'terms-document'>,
  'title' | 'kind' | 'services' | 'legalBasis' | 'bindingLanguage' | 'keywords'
>;

/** A version of a terms document, in all its languages. */
export interface PublicTermsVersion {
  readonly validFrom: IsoDate;
  /** Last day for new contracts; missing where no end is known. */
  readonly until?: IsoDate | undefined;
  readonly appliesTo: ContentData<'terms-version'>['appliesTo'];
  readonly announcedOn?: IsoDate | undefined;
  readonly texts: readonly PublicTermsText[];
}

/** One text of a version. */
export type PublicTermsText = { readonly language: string; readonly path: string; readonly body: string } & Pick<
  ContentData<'terms-version'>,
  'title' | 'summary' | 'changes'
>;

/**
 * Takes from a handbook what customers may know on a day.
 *
 * Left out: drafts and retired procedures, internal pages, evaluations, feedback without published text,
 * terms versions that have not been announced, and every field not marked as public in its schema.
 */
export function publicHandbook(handbook: Handbook, today: IsoDate): PublicHandbook {
  const { settings } = handbook;
  return {
    language: settings.language,
    organisation: publicPart(organisation(), settings.organisation),
    services: settings.services,
    stations: settings.customerPath,
    deadlines: settings.deadlines,
    feedback: withoutKey(settings.feedback, 'recurringTopic'),
    site: settings.sites.public,
    terms: [...handbook.terms.values()].flatMap((document) => publicTerms(document, today)),
    procedures: [...handbook.procedures.values()]
      .filter(
        ({ data }) => data.audience === 'public' && data.status === 'in-force' && !isFuture(data.inForceSince, today),
      )
      .map(({ id, path, data, body }) => ({ id, path, body, ...publicFields('procedure', data) }) as PublicProcedure),
    pages: [...handbook.pages.values()]
      .filter(({ data }) => data.audience === 'public')
      .map(({ id, path, data, body }) => ({ id, path, body, ...publicFields('page', data) }) as PublicPage),
    consequences: [...handbook.feedback.values()]
      .filter(({ data }) => data.published !== undefined && data.published.trim() !== '' && data.received <= today)
      .sort((a, b) => (a.data.received < b.data.received ? 1 : -1))
      .map(({ data }) => ({ year: data.received.slice(0, 4), kind: data.kind, text: data.published ?? '' })),
  };
}

function publicTerms(document: TermsDocumentModel, today: IsoDate): PublicTerms[] {
  if (document.document === undefined) return [];
  const versions = periods(document)
    .filter(({ version }) => version.validFrom <= today || isAnnounced(version.binding.data.announcedOn, today))
    .map(({ version, until }): PublicTermsVersion => {
      const { appliesTo, announcedOn } = version.binding.data;
      const texts = [...version.texts].map(
        ([language, { path, body, data }]) =>
          ({ language, path, body, ...publicFields('terms-version', data) }) as PublicTermsText,
      );
      return { validFrom: version.validFrom, until, appliesTo, announcedOn, texts };
    });
  if (versions.length === 0) return [];
  return [{ id: document.id, ...publicFields('terms-document', document.document.data), versions } as PublicTerms];
}

function isAnnounced(announcedOn: IsoDate | undefined, today: IsoDate): boolean {
  return announcedOn !== undefined && announcedOn <= today;
}

function isFuture(date: IsoDate | undefined, today: IsoDate): boolean {
  return date !== undefined && date > today;
}

function publicFields<K extends ContentKind>(kind: K, data: ContentData<K>): Partial<ContentData<K>> {
  return publicPart(schemas[kind] as z.ZodObject, data as Record<string, unknown>) as Partial<ContentData<K>>;
}

/**
 * Keeps the fields that their schema marks as public, at every depth.
 *
 * @param schema the object's schema
 * @param data checked data
 */
export function publicPart<T extends object>(schema: z.ZodObject, data: T): T {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const fieldSchema = schema.shape[key];
    if (fieldSchema === undefined || fieldDocs.get(fieldSchema as never)?.visibility !== 'public') continue;
    kept[key] = publicValue(fieldSchema as z.ZodType, value);
  }
  return kept as T;
}

function publicValue(schema: z.ZodType, value: unknown): unknown {
  const definition = schema.def as { type: string; innerType?: z.ZodType; element?: z.ZodType };
  if (definition.innerType) return publicValue(definition.innerType, value);
  if (definition.type === 'array' && definition.element && Array.isArray(value)) {
    const element = definition.element;
    return value.map((item) => publicValue(element, item));
  }
  if (definition.type === 'object' && typeof value === 'object' && value !== null) {
    return publicPart(schema as z.ZodObject, value);
  }
  return value;
}

function withoutKey<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
