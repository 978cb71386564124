import { digestCacheFile, editionsCacheFile } from '../handbook/cache-folder.ts';
import { cachedDigester } from '../handbook/digest-cache.ts';
import type { DocumentControl } from '../handbook/document-control/index.ts';
import { type Edition, type Editions, listEditions } from '../handbook/editions/list.ts';
import { firstMoment, MomentError, momentOf } from '../handbook/editions/moment.ts';
import { gitPlace } from '../handbook/git-place.ts';
import type { Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { type ChangeReport, type CheckedState, changeReport } from '../report/changes/change-report.ts';
import { statesAt } from '../report/changes/state-at.ts';
import type { Finding } from '../rules/finding.ts';
import type { IsoDate } from '../schemas/scalars.ts';
import { slugOf, TODAY_SLUG } from './edition-slug.ts';

/** What a comparison is between. */
export type ComparisonKind = 'since-edition' | 'since-year' | 'since-beginning' | 'between-editions';

/** What changed between two states, as a page shows it. */
export interface Comparison {
  /** The last part of the page's address: `heute`, or the later edition. */
  readonly slug: string;
  readonly kind: ComparisonKind;
  readonly report: ChangeReport;
  /** How many changes are told without their words, because the page would be too long. */
  readonly shortened: number;
}

/** The editions of the handbook, as the handbook site shows them. */
export interface EditionsInput extends Editions {
  /** Why nothing can be said of earlier states; undefined if it can. */
  readonly unavailable?: DocumentControl['unavailable'];
  readonly comparisons: readonly Comparison[];
}

/** What the editions are read from. */
export interface EditionsOptions {
  /** The content root. */
  readonly folder: string;
  readonly handbook: Handbook;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  readonly unavailable: DocumentControl['unavailable'];
  /** The revision that is looked at; undefined for the working tree. */
  readonly revision?: string | undefined;
}

/** The state that today's is compared with. */
interface Base {
  readonly name: string;
  readonly commit: string;
  readonly kind: Exclude<ComparisonKind, 'between-editions'>;
}

/** So many of the newest editions are compared with the one before; any others by command. */
const MOST_COMPARED = 3;

/** So many changes of a page are told word by word, and so much of each field. */
const MOST_IN_WORDS = 120;
const MOST_PARAGRAPHS = 12;

/**
 * Lists the editions and says what changed from each to the next, and since the last one. Without any edition: since
 * the year began, or else since the first state that there is.
 */
export async function editionsInput(options: EditionsOptions): Promise<EditionsInput> {
  const { handbook, findings, today, unavailable, revision = 'HEAD' } = options;
  if (unavailable !== undefined) return { editions: [], elsewhere: [], comparisons: [], unavailable };
  const { folder, repository } = gitPlace(options.folder);
  const found = await listEditions(repository, handbook.settings.documentControl.editionTag, revision);
  const digest = cachedDigester(editionsCacheFile(folder), digestCacheFile(folder));
  const words = messages(handbook.settings.language).editions;
  const base = await baseOf(found.editions, folder, today, revision);
  if (base === undefined) return { ...found, comparisons: [] };
  const pairs = found.editions.slice(0, MOST_COMPARED).flatMap((edition, index): [Edition, Edition][] => {
    const previous = found.editions[index + 1];
    return previous ? [[previous, edition]] : [];
  });
  // By commit: a tag may have the name of a branch, or look like a day.
  const asked = [...new Set([base.commit, ...pairs.flat().map(({ commit }) => commit)])];
  const states = new Map(
    (await statesAt(folder, asked, digest, revision)).map((state, index) => [asked[index], state]),
  );
  const named = (commit: string, name: string): CheckedState[] => {
    const state = states.get(commit);
    return state ? [{ ...state, name }] : [];
  };
  const since = { 'since-edition': base.name, 'since-year': words.yearBegin, 'since-beginning': words.beginning };
  const now: CheckedState = { name: words.today, commit: '', date: today, handbook, findings };
  return {
    ...found,
    comparisons: [
      ...named(base.commit, since[base.kind]).map((from) =>
        comparison(TODAY_SLUG[handbook.settings.language], base.kind, from, now),
      ),
      ...pairs.flatMap(([from, to]) =>
        named(from.commit, from.name).flatMap((before) =>
          named(to.commit, to.name).map((after) => comparison(slugOf(to.name), 'between-editions', before, after)),
        ),
      ),
    ],
  };
}

async function baseOf(
  editions: readonly Edition[],
  folder: string,
  today: IsoDate,
  revision: string,
): Promise<Base | undefined> {
  const [latest] = editions;
  if (latest) return { ...latest, kind: 'since-edition' };
  const year = `${today.slice(0, 4)}-01-01`;
  const first = await firstMoment(folder, revision);
  if (first === undefined) return undefined;
  try {
    const before = await momentOf(folder, year, revision);
    // What was there before the content began says nothing.
    if (before.date >= first.date) return { ...before, kind: 'since-year' };
  } catch (error) {
    if (!(error instanceof MomentError)) throw error;
  }
  return { ...first, kind: 'since-beginning' };
}

function comparison(slug: string, kind: ComparisonKind, from: CheckedState, to: CheckedState): Comparison {
  const report = changeReport(from, to);
  let told = 0;
  let shortened = 0;
  const sections = report.sections.map((section) => ({
    ...section,
    changes: section.changes.map((change) => {
      if (change.fields.length === 0) return change;
      if (++told > MOST_IN_WORDS) {
        shortened++;
        return { ...change, fields: [] };
      }
      const fields = change.fields.map((field) => ({
        ...field,
        paragraphs: field.paragraphs.slice(0, MOST_PARAGRAPHS),
      }));
      return { ...change, fields };
    }),
  }));
  return { slug, kind, report: { ...report, sections }, shortened };
}
