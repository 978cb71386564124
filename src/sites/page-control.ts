import {
  assessedOn,
  documentTitle,
  type Entry,
  isKind,
  lastAssessment,
  type TermsDocumentModel,
  versionInForce,
} from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { acknowledgementFact } from './acknowledgements.ts';
import { conclusionText } from './badges.ts';
import { entryAddress, entryAt } from './entry-pages.ts';
import type { HandbookSite } from './handbook-site.ts';
import type { RevisionLine } from './history-input.ts';

/** A line of document control: what, what it is, and where that stands. */
export interface ControlFact {
  readonly term: string;
  readonly text: string;
  readonly href?: string | undefined;
}

/** A change of a page, with the part of the page that it was made in, where a page is made from several files. */
export interface PageRevision extends RevisionLine {
  readonly part: string;
}

/** The changes of a page. */
export interface PageChanges {
  /** Newest first. */
  readonly revisions: readonly PageRevision[];
  /** How many there are in all. */
  readonly count: number;
  readonly lastInSubstance: RevisionLine | undefined;
  readonly uncommitted: boolean;
}

/** More changes of a page are found at the repository's host. */
const MOST_SHOWN = 40;

/** Who is responsible for a page, when it was judged last, who approved it, and who has taken note. */
export function controlFacts(site: HandbookSite, path: string): ControlFact[] {
  const paths = partsOf(site, path).map((part) => part.path);
  return [...ownFacts(site, path), ...acknowledgementFact(site, paths)];
}

function ownFacts(site: HandbookSite, path: string): ControlFact[] {
  const entry = entryAt(site.handbook, path);
  if (entry === undefined) return [];
  if (isKind(entry, 'procedure')) return [...ownerFact(site, entry.data.owner), judgedFact(site, entry)];
  if (isKind(entry, 'terms-version')) return [...approvalFact(site, entry), ...reviewFact(site, entry)];
  if (isKind(entry, 'evaluation')) return ownerFact(site, entry.data.responsible);
  if (!isKind(entry, 'terms-document')) return [];
  const model = site.handbook.terms.get(entry.id);
  const version = model && versionInForce(model, site.today)?.binding;
  return [
    ...ownerFact(site, entry.data.owner),
    ...(version ? [...approvalFact(site, version), ...reviewFact(site, version)] : []),
  ];
}

/** The changes of a page: of a terms document, those of its versions too. */
export function pageChanges(site: HandbookSite, path: string): PageChanges {
  const { pages, lastChange, uncommitted } = site.input.history;
  const parts = partsOf(site, path);
  const revisions = parts.flatMap(({ path: part, name }) =>
    (pages[part]?.revisions ?? []).map((revision): PageRevision => ({ ...revision, part: name })),
  );
  const latest = parts.flatMap(({ path: part }) => lastChange[part] ?? []).sort(newestFirst);
  return {
    revisions: revisions.sort(newestFirst).slice(0, MOST_SHOWN),
    count: revisions.length + parts.reduce((sum, { path: part }) => sum + (pages[part]?.older ?? 0), 0),
    lastInSubstance: latest[0],
    uncommitted: parts.some(({ path: part }) => uncommitted.includes(part)),
  };
}

function partsOf(site: HandbookSite, path: string): readonly { readonly path: string; readonly name: string }[] {
  const entry = entryAt(site.handbook, path);
  const model = entry && isKind(entry, 'terms-document') ? site.handbook.terms.get(entry.id) : undefined;
  return [{ path, name: '' }, ...(model ? versionParts(site, model) : [])];
}

function versionParts(site: HandbookSite, model: TermsDocumentModel) {
  return model.versions.flatMap(({ validFrom, texts }) =>
    [...texts].map(([language, { path }]) => ({
      path,
      name: `${site.words.versionOf(documentTitle(model), site.date(validFrom))} (${language})`,
    })),
  );
}

function newestFirst(a: RevisionLine, b: RevisionLine): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}

function ownerFact(site: HandbookSite, owner: string | undefined): ControlFact[] {
  return [{ term: words(site).owner, text: owner === undefined ? site.words.notStated : site.role(owner) }];
}

function judgedFact(site: HandbookSite, procedure: Entry<'procedure'>): ControlFact {
  const { judged, judgedIn, neverJudged } = words(site);
  const last = lastAssessment(site.handbook, procedure.id, site.today);
  if (last === undefined) return { term: judged, text: neverJudged };
  const { evaluation, assessment } = last;
  const conclusion = assessment.conclusion === undefined ? '' : `, ${conclusionText(site, assessment.conclusion)}`;
  const href = `${entryAddress(site, evaluation.path)}#procedure-${procedure.id}`;
  const text = judgedIn(site.date(assessedOn(evaluation)), `${evaluation.data.title}${conclusion}`);
  return { term: judged, text, href };
}

function approvalFact(site: HandbookSite, { data }: Entry<'terms-version'>): ControlFact[] {
  const { approved, approvedBy, notApproved } = words(site);
  const text = data.approved ? approvedBy(site.date(data.approved.on), site.role(data.approved.by)) : notApproved;
  return [{ term: approved, text }];
}

function reviewFact(site: HandbookSite, { data }: Entry<'terms-version'>): ControlFact[] {
  const { reviewed, reviewedBy } = words(site);
  const last = data.reviewed.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return last ? [{ term: reviewed, text: reviewedBy(site.date(last.on), site.role(last.by), last.outcome) }] : [];
}

function words(site: HandbookSite) {
  return messages(site.language).documentControl;
}
