import type { Handbook } from '../../handbook/index.ts';
import type { ChangeReport, ReportedChange } from '../changes/change-report.ts';

/** A page to take note of, with what changed in it. */
export interface SheetItem {
  /** File below the content root. */
  readonly path: string;
  readonly title: string;
  /** One sentence for each change, plain text. */
  readonly sentences: readonly string[];
  /** Ids of the roles that it concerns; undefined for all. */
  readonly roles: readonly string[] | undefined;
}

/** What staff read before they sign: pages that say something new. Figures and records are none of it. */
const SUBJECTS: ReadonlySet<ReportedChange['subject']> = new Set([
  'procedure',
  'terms-document',
  'terms-version',
  'page',
  'catalogue',
]);

/** What the pages that concern a role are found by. */
type Procedures = Pick<Handbook, 'procedures'>;

/**
 * The pages that changed in substance between two states, in the order of the handbook.
 *
 * @param handbook the later state
 * @param role for this role only; for everybody if not given
 */
export function sheetItems(
  { sections }: Pick<ChangeReport, 'sections'>,
  handbook: Procedures,
  role?: string,
): SheetItem[] {
  const changes = sections
    .flatMap((section) => section.changes)
    .filter(({ subject, weight }) => SUBJECTS.has(subject) && weight === 'substance');
  const items = [...Map.groupBy(changes, pageOf)].map(([page, group]) => ({
    path: group[0]?.path ?? page,
    title: group[0]?.title ?? page,
    sentences: group.map(({ sentence }) => sentence),
    roles: group[0]?.subject === 'procedure' ? rolesOf(handbook, group[0].id) : undefined,
  }));
  return items.filter(({ roles }) => role === undefined || roles === undefined || roles.includes(role));
}

/** A procedure concerns those who work by it: all, unless it names them. Terms and free pages concern all. */
function rolesOf({ procedures }: Procedures, id: string): string[] | undefined {
  const data = procedures.get(id)?.data;
  return data === undefined || data.involved.length === 0 ? undefined : [...new Set([data.owner, ...data.involved])];
}

/** A terms document and its versions are one thing to read. */
function pageOf({ subject, id, path }: ReportedChange): string {
  return subject.startsWith('terms-') ? `terms ${id}` : path;
}
