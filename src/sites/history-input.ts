import type { Author, ChangeWeight, DocumentControl, Revision } from '../handbook/document-control/index.ts';
import type { Handbook } from '../handbook/index.ts';
import { messages } from '../messages/index.ts';
import { revisionInWords } from '../report/changes/revision-words.ts';
import type { Settings } from '../schemas/settings.ts';
import { titleAt } from './title-at.ts';

/** One change of a page, ready to be shown. */
export interface RevisionLine {
  readonly commit: string;
  readonly date: string;
  /** Who made it, as the organisation wants them to be named; empty if not at all. */
  readonly by: string;
  readonly subject: string;
  readonly weight: ChangeWeight;
  /** What was done, in lines of plain text. */
  readonly words: readonly string[];
}

/** What is known of one page's history. */
export interface PageRevisions {
  /** Newest first. */
  readonly revisions: readonly RevisionLine[];
  /** How many older ones are not listed. */
  readonly older: number;
}

/** A commit, with the content files it touched as they were called then. */
export interface RecentCommit extends Pick<RevisionLine, 'commit' | 'date' | 'by' | 'subject'> {
  readonly paths: readonly string[];
}

/** The history of the content, as the handbook site shows it. */
export interface HistoryInput {
  readonly unavailable?: DocumentControl['unavailable'];
  /** The newest change in substance of each page, by path below the content root. */
  readonly lastChange: Readonly<Record<string, RevisionLine>>;
  readonly pages: Readonly<Record<string, PageRevisions>>;
  /** Paths whose present state no commit holds. */
  readonly uncommitted: readonly string[];
  readonly recent: readonly RecentCommit[];
}

/** Puts document control into words. Names that the organisation does not want to show never reach the site. */
export function historyInput(control: DocumentControl, handbook: Handbook): HistoryInput {
  const { settings } = handbook;
  const { language } = settings;
  const by = nameAuthors(settings);
  const line = (revision: Revision, path: string): RevisionLine => {
    const { commit, date, subject, weight, authors } = revision;
    const words = revisionInWords(revision, titleAt(handbook, path), language);
    return { commit, date, subject, weight, by: by(authors), words };
  };
  const pages = [...control.pages];
  return {
    ...(control.unavailable && { unavailable: control.unavailable }),
    lastChange: Object.fromEntries(
      pages.flatMap(([path, { lastInSubstance }]) => (lastInSubstance ? [[path, line(lastInSubstance, path)]] : [])),
    ),
    pages: Object.fromEntries(
      pages.map(([path, { revisions, older }]) => [path, { revisions: revisions.map((r) => line(r, path)), older }]),
    ),
    uncommitted: [...control.uncommitted],
    recent: control.recent.map(({ commit: { id, date, subject, authors }, paths }) => ({
      commit: id,
      date,
      subject,
      by: by(authors),
      paths,
    })),
  };
}

/** How the organisation wants those who changed something to be named. */
function nameAuthors({ documentControl, roles, language }: Settings): (authors: readonly Author[]) => string {
  const { authors: naming, authorRoles } = documentControl;
  if (naming === 'off') return () => '';
  if (naming === 'names') return (authors) => authors.map(({ name }) => name).join(', ');
  const titles = new Map(roles.map(({ id, title }) => [id, title]));
  const roleOf = ({ name, email }: Author) =>
    authorRoles.find(({ author }) => author === name || author.toLowerCase() === email.toLowerCase())?.role;
  const { someone } = messages(language).documentControl;
  return (authors) => {
    const named = authors.map((author) => {
      const role = roleOf(author);
      return role === undefined ? someone : (titles.get(role) ?? role);
    });
    return [...new Set(named)].join(', ');
  };
}
