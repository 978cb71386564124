import type { Entry } from '../../handbook/index.ts';
import { evidenceOf } from '../../handbook/queries/requirements.ts';
import { type Messages, messages } from '../../messages/index.ts';
import type { Requirement } from '../../schemas/requirement-catalogue.ts';
import { entryAddress, entryTitle, pageFor } from '../../sites/entry-pages.ts';
import { requirementAnchor } from '../../sites/evidence.ts';
import type { HandbookSite } from '../../sites/handbook-site.ts';
import { link } from '../document/blocks.ts';
import type { PrintInline } from '../pdf/print-nodes.ts';

/** What every part of a self-report is made from. */
export interface ReportContext {
  readonly site: HandbookSite;
  readonly catalogue: Entry<'catalogue'>;
  readonly words: Messages['selfReport'];
  /** Titles of the components that prose may hold. */
  readonly boxTitles: Readonly<Record<string, string>>;
  /** Where in the document an entry is printed in full, by path: the heading's id. */
  readonly printedAt: ReadonlyMap<string, string>;
  /** The chapter in which an entry stands first, and in full; by path. */
  readonly firstChapter: ReadonlyMap<string, string>;
  /** The chapter in which an entry stands last, by path. */
  readonly lastChapter: ReadonlyMap<string, string>;
}

/** So many cycles are printed in full; of earlier ones, the results in a table. */
export const CYCLES_IN_FULL = 2;

const ORGANISATION = 'organisation';

/** Makes the context of one catalogue's report: decides what is printed where, for nothing is printed twice. */
export function reportContext(site: HandbookSite, catalogue: Entry<'catalogue'>): ReportContext {
  const words = messages(site.language).selfReport;
  const firstChapter = new Map(guidingPages(site).map(({ path }) => [path, ORGANISATION]));
  const lastChapter = new Map<string, string>();
  const printedAt = new Map(guidingPages(site).map((entry) => [entry.path, entryId(entry)]));
  for (const requirement of catalogue.data.requirements) {
    for (const { entries } of evidenceOf(site.handbook, requirement, site.today)) {
      const cycles = entries.filter(({ kind }) => kind === 'evaluation');
      const inTable = new Set(cycles.slice(0, -CYCLES_IN_FULL));
      for (const entry of entries) {
        lastChapter.set(entry.path, chapterId(requirement));
        if (firstChapter.has(entry.path) || entry.kind === 'feedback') continue;
        firstChapter.set(entry.path, chapterId(requirement));
        if (!inTable.has(entry)) printedAt.set(entry.path, entryId(entry));
      }
    }
  }
  const boxTitles = { PlainLanguage: words.plainLanguage };
  return { site, catalogue, words, boxTitles, printedAt, firstChapter, lastChapter };
}

/** Mission statement and definition of successful service: what results are judged against. */
export function guidingPages({ handbook }: HandbookSite): Entry<'page'>[] {
  return (['mission-statement', 'successful-service'] as const).flatMap((purpose) => pageFor(handbook, purpose) ?? []);
}

/** The name of a content file's page: within the report if it is printed there, else on the site. */
export function pageLink({ site, printedAt }: ReportContext, path: string): PrintInline {
  const id = printedAt.get(path);
  return link(entryTitle(site, path), id === undefined ? entryAddress(site, path) : `#${id}`);
}

/** The id of an entry's heading, unique within a document. */
export function entryId(entry: Entry): string {
  return `e-${entry.path.replace(/\.(?:mdx|yaml)$/, '').replaceAll(/[^a-z0-9]+/gi, '-')}`;
}

/** The id of a requirement's chapter. */
export function chapterId(requirement: Requirement): string {
  return requirementAnchor(requirement);
}
