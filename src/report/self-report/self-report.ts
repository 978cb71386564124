import type { Entry } from '../../handbook/index.ts';
import { evidenceItems, newest } from '../../sites/evidence-items.ts';
import type { HandbookSite } from '../../sites/handbook-site.ts';
import { valueLabel } from '../../sites/labels.ts';
import { counting, stateOf } from '../../sites/requirement-states.ts';
import { heading, type Line, link, paragraph, paragraphs, table } from '../document/blocks.ts';
import { documentLength, type Fact, type ReportBlock, type ReportDocument } from '../document/document.ts';
import { chapterId, type ReportContext, reportContext } from './context.ts';
import { otherOpenPoints } from './open-points.ts';
import { addressOf, organisationChapter } from './organisation.ts';
import { requirementChapter } from './requirement.ts';

/** Characters of a document's tree: about 180 pages. */
const MOST_FOR_SITE = 600_000;

/**
 * The self-report on one catalogue, if it is short enough to be a page of the site and to be set in every build.
 *
 * @returns undefined if it is too long
 */
export function siteReport(site: HandbookSite, catalogue: Entry<'catalogue'>): ReportDocument | undefined {
  // Known before a large handbook is set for nothing: procedures are printed in full.
  const printed = new Set(
    catalogue.data.requirements.flatMap((requirement) =>
      stateOf(site, requirement).evidence.flatMap(({ entries }) => entries),
    ),
  );
  const length = [...printed].reduce((sum, { kind, body }) => (kind === 'procedure' ? sum + body.length : sum), 0);
  if (length > MOST_FOR_SITE) return undefined;
  const document = selfReport(site, catalogue);
  return documentLength(document) <= MOST_FOR_SITE ? document : undefined;
}

/** More roles than this are only counted. */
const ROLES = 3;

/**
 * The self-report on one catalogue: everything the handbook can say to its requirements, in one document.
 * The same handbook, findings and day give the same document.
 *
 * @param edition name of the edition, for the title page
 */
export function selfReport(site: HandbookSite, catalogue: Entry<'catalogue'>, edition?: string): ReportDocument {
  const context = reportContext(site, catalogue);
  const { words } = context;
  const { data } = catalogue;
  const { url } = site.settings.sites.handbook;
  return {
    language: site.language,
    title: words.title,
    subtitle: words.subtitle(data.title, data.standard),
    organisation: site.settings.organisation.name,
    cover: cover(context, edition),
    notice: [words.notice],
    blocks: [
      ...overview(context),
      ...organisationChapter(context),
      ...data.requirements.flatMap((requirement) => requirementChapter(context, requirement)),
      ...otherOpenPoints(context),
    ],
    site: url,
    words: { contents: words.contents, page: words.page, of: words.of },
  };
}

function cover(context: ReportContext, edition: string | undefined): Fact[] {
  const { site, catalogue, words } = context;
  const { organisation } = site.settings;
  const [last] = site.input.history.recent;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.cover.organisation, organisation.name],
    [words.cover.address, addressOf(context)],
    [words.cover.responsible, organisation.representedBy],
    [words.cover.standard, catalogue.data.standard],
    [words.cover.catalogue, catalogue.data.title],
    [words.cover.source, catalogue.data.source],
    [words.cover.edition, edition],
    [words.cover.date, site.date(site.today)],
    [words.cover.lastChange, last && words.cover.revision(site.date(last.date), last.commit)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, c: [value] }] : []));
}

function overview(context: ReportContext): ReportBlock[] {
  const { site, catalogue, words } = context;
  const rows = catalogue.data.requirements.map((requirement): Line[] => {
    const state = stateOf(site, requirement);
    const items = state.evidence.flatMap((evidence) => evidenceItems(site, evidence));
    const roles = [...new Set(items.flatMap(({ role }) => role ?? []))].map(site.role);
    const latest = newest(items);
    const open = counting(state).length;
    return [
      link(`${requirement.id} ${requirement.title}`, `#${chapterId(requirement)}`),
      site.words.requirementLevel[state.level],
      state.evidence.map(({ query, entries }) => evidenceCount(context, query.kind, entries.length)).join(', '),
      latest ? latest.dateWords : words.none,
      roles.length > ROLES ? site.words.requirementPages.several(roles.length) : roles.join(', ') || words.notStated,
      open === 0 ? words.none : String(open),
    ];
  });
  const head = [words.requirement, words.state, words.evidence, words.newest, words.responsible, words.open];
  return [
    heading(2, words.overview),
    ...(catalogue.data.introduction ? paragraphs(catalogue.data.introduction) : []),
    paragraph(words.overviewLead),
    ...table(words.overviewCaption, head, rows, [2.4, 1.2, 1.8, 1.6, 1.6, 0.9]),
  ];
}

function evidenceCount({ site, words }: ReportContext, kind: string, count: number): string {
  return words.evidenceOf(valueLabel(site.language, 'catalogue', ['requirements', 'evidence', 'kind'], kind), count);
}
