import { archivedPdf, type Entry, type Handbook, identify } from '../handbook/index.ts';
import { perHandbook } from '../handbook/queries/per-handbook.ts';
import type { Page } from '../schemas/page.ts';
import { feedbackEntryAddress } from './feedback-pages.ts';
import type { HandbookSite } from './handbook-site.ts';
import { valueLabel } from './labels.ts';

const entryByPath = perHandbook((handbook): ReadonlyMap<string, Entry> => {
  return new Map(handbook.entries.map((entry) => [entry.path, entry]));
});

const filePaths = perHandbook((handbook): ReadonlySet<string> => new Set(handbook.files.map(({ path }) => path)));

/** The usable entry that a content file holds. */
export function entryAt(handbook: Handbook, path: string): Entry | undefined {
  return entryByPath(handbook).get(path);
}

/** The first page with a purpose, by order and then by file. */
export function pageFor(handbook: Handbook, purpose: Page['purpose']): Entry<'page'> | undefined {
  return [...handbook.pages.values()]
    .filter(({ data }) => data.purpose === purpose)
    .sort((a, b) => (a.data.order ?? Number.MAX_SAFE_INTEGER) - (b.data.order ?? Number.MAX_SAFE_INTEGER))[0];
}

/** Whether a free page has no page of its own, because the start page or the glossary shows it. */
export function isShownElsewhere(handbook: Handbook, entry: Entry<'page'>): boolean {
  return entry === pageFor(handbook, 'welcome') || entry === pageFor(handbook, 'glossary');
}

/**
 * Address on the handbook site of a content file.
 *
 * @returns undefined for a file that does not exist, cannot be used or has no page
 */
export function entryAddress(site: HandbookSite, path: string): string | undefined {
  const printed = printedText(path);
  if (printed !== undefined) return entryAddress(site, printed);
  const identity = identify(path);
  const exists =
    identity?.kind === 'asset' ? filePaths(site.handbook).has(path) : entryAt(site.handbook, path) !== undefined;
  if (identity === undefined || !exists) return undefined;
  switch (identity.kind) {
    case 'procedure':
      return site.href('procedures', identity.id);
    case 'terms-document':
      return site.href('terms', identity.id);
    case 'terms-version':
      return site.href('terms', identity.document, identity.id, ...languagePart(site, identity));
    case 'evaluation':
      return site.href('evaluations', identity.id);
    case 'feedback':
      return feedbackEntryAddress(site, entryAt(site.handbook, path) as Entry<'feedback'>);
    case 'catalogue':
      return site.href('requirements', identity.id);
    case 'acknowledgement':
      return `${site.href('taking-note')}#${identity.id}`;
    case 'page':
      return pageAddress(site, identity.id);
    case 'asset':
      return `${site.home}content/${path}`;
    default:
      return undefined;
  }
}

/** The terms text that an archived PDF was printed from: its page offers the PDF. */
function printedText(path: string): string | undefined {
  const pdf = archivedPdf(path);
  return pdf && `terms/${pdf.document}/${pdf.version}.${pdf.language}.mdx`;
}

function pageAddress(site: HandbookSite, id: string): string {
  const { handbook } = site;
  if (pageFor(handbook, 'welcome')?.id === id) return site.home;
  if (pageFor(handbook, 'glossary')?.id === id) return site.href('glossary');
  return site.href('pages', id);
}

function languagePart(site: HandbookSite, identity: { readonly document: string; readonly language: string }) {
  const model = site.handbook.terms.get(identity.document);
  return identity.language === model?.document?.data.bindingLanguage ? [] : [identity.language];
}

/** The name of a content file's page, for lists of all kinds. */
export function entryTitle(site: HandbookSite, path: string): string {
  const printed = printedText(path);
  if (printed !== undefined && entryAt(site.handbook, printed)) return `${entryTitle(site, printed)} (PDF)`;
  const entry = entryAt(site.handbook, path);
  if (entry === undefined) return path;
  switch (entry.kind) {
    case 'feedback':
      return `${valueLabel(site.language, 'feedback', ['kind'], (entry as Entry<'feedback'>).data.kind)} ${entry.id}`;
    case 'terms-version':
      return versionTitle(site, entry as Entry<'terms-version'>);
    case 'settings':
      return site.words.settingsFile;
    case 'sealed':
      return path;
    default:
      return (entry.data as { readonly title: string }).title;
  }
}

function versionTitle(site: HandbookSite, entry: Entry<'terms-version'>): string {
  const identity = identify(entry.path);
  const model = identity?.kind === 'terms-version' ? site.handbook.terms.get(identity.document) : undefined;
  const title = entry.data.title ?? model?.document?.data.title ?? model?.id ?? entry.id;
  return site.words.versionOf(title, site.date(entry.data.validFrom));
}
