import { type Entry, isKind, versionInForce } from '../handbook/index.ts';
import type { Evidence } from '../handbook/queries/requirements.ts';
import { responsibleRole } from '../handbook/queries/responsible-role.ts';
import type { Requirement } from '../schemas/requirement-catalogue.ts';
import { type Badge, cycleBadge, evaluationStates, termsBadge } from './badges.ts';
import { entryAddress, entryTitle } from './entry-pages.ts';
import { requirementAnchor } from './evidence.ts';
import { countingFindings } from './finding-counts.ts';
import type { HandbookSite } from './handbook-site.ts';

/** One line of a requirement's evidence, ready to be shown. */
export interface EvidenceItem {
  readonly title: string;
  readonly href: string | undefined;
  /** The day that says how old it is; undefined where none is known. */
  readonly date: string | undefined;
  /** That day in words: what happened on it. */
  readonly dateWords: string;
  /** Id of the role that answers for it. */
  readonly role: string | undefined;
  readonly badges: readonly Badge[];
}

/** The pages behind one line of evidence; feedback is gathered by year, for single entries prove little. */
export function evidenceItems(site: HandbookSite, { query, entries }: Evidence): EvidenceItem[] {
  if (query.kind === 'feedback') return feedbackItems(site, entries as readonly Entry<'feedback'>[]);
  return entries.map((entry) => {
    const { date, words } = dated(site, entry);
    return {
      title: entryTitle(site, entry.path),
      href: entryAddress(site, entry.path),
      date,
      dateWords: words,
      role: responsibleRole(site.handbook, entry),
      badges: [...statesOf(site, entry), ...countingFindings(site, entry.path)],
    };
  });
}

/** More evidence of one kind than this is spread over pages of its own. */
export const EVIDENCE_HERE = 100;

/** So much evidence stands on one of those pages. */
export const EVIDENCE_A_PAGE = 200;

/** Address of one page of the evidence of a kind, where there is much of it. Pages count from 1. */
export function evidenceAddress(
  site: HandbookSite,
  catalogue: string,
  requirement: Requirement,
  index: number,
  page: number,
): string {
  return site.href('requirements', catalogue, `${requirementAnchor(requirement)}-${index + 1}`, String(page));
}

/** Evidence by its day, newest first; what has no day comes last. */
export function newestFirst(items: readonly EvidenceItem[]): EvidenceItem[] {
  return [...items].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0));
}

/** The newest of several pieces of evidence. */
export function newest(items: readonly EvidenceItem[]): EvidenceItem | undefined {
  return items.reduce<EvidenceItem | undefined>(
    (best, item) => (item.date !== undefined && item.date > (best?.date ?? '') ? item : best),
    undefined,
  );
}

function feedbackItems(site: HandbookSite, entries: readonly Entry<'feedback'>[]): EvidenceItem[] {
  const words = site.words.requirementPages;
  const owner = [...site.handbook.procedures.values()].find(
    ({ data }) => data.task === 'feedback' && data.status === 'in-force',
  )?.data.owner;
  const years = [...Map.groupBy(entries, ({ data }) => data.received.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1));
  return years.map(([year, list]) => {
    const date =
      list
        .map(({ data }) => data.received)
        .toSorted()
        .at(-1) ?? year;
    return {
      title: words.feedbackYear(year, list.length),
      href: site.href('feedback', year),
      date,
      dateWords: words.receivedOn(site.date(date)),
      role: owner,
      badges: countingFindings(site, ...list.map(({ path }) => path)),
    };
  });
}

function dated(site: HandbookSite, entry: Entry): { date: string | undefined; words: string } {
  const words = site.words.requirementPages;
  const say = (date: string | undefined, wording: (date: string) => string) => ({
    date,
    words: date === undefined ? words.noDate : wording(site.date(date)),
  });
  if (isKind(entry, 'evaluation')) {
    const { heldOn, period } = entry.data;
    return heldOn ? say(heldOn, words.heldOn) : say(period.to, words.periodTo);
  }
  if (isKind(entry, 'terms-document')) {
    const model = site.handbook.terms.get(entry.id);
    return say(model && versionInForce(model, site.today)?.validFrom, words.validFrom);
  }
  const changed = site.input.history.lastChange[entry.path]?.date;
  if (changed !== undefined) return say(changed, words.changedOn);
  return say(isKind(entry, 'procedure') ? entry.data.inForceSince : undefined, words.inForceSince);
}

function statesOf(site: HandbookSite, entry: Entry): Badge[] {
  if (isKind(entry, 'procedure')) return evaluationStates(site, entry).map(({ badge }) => badge);
  if (isKind(entry, 'terms-document')) return [termsBadge(site, 'in-force')];
  return isKind(entry, 'evaluation') ? [cycleBadge(site, entry)] : [];
}
