import type { ChangeReport, ReportedChange } from '../changes/change-report.ts';

/** A page to take note of, with what changed in it. */
export interface SheetItem {
  /** File below the content root. */
  readonly path: string;
  readonly title: string;
  /** One sentence for each change, plain text. */
  readonly sentences: readonly string[];
}

/** What staff read before they sign: pages that say something new. Figures and records are none of it. */
const SUBJECTS: ReadonlySet<ReportedChange['subject']> = new Set([
  'procedure',
  'terms-document',
  'terms-version',
  'page',
  'catalogue',
]);

/** The pages that changed in substance between two states, in the order of the handbook. */
export function sheetItems({ sections }: Pick<ChangeReport, 'sections'>): SheetItem[] {
  const changes = sections
    .flatMap((section) => section.changes)
    .filter(({ subject, weight }) => SUBJECTS.has(subject) && weight === 'substance');
  return [...Map.groupBy(changes, pageOf)].map(([page, group]) => ({
    path: group[0]?.path ?? page,
    title: group[0]?.title ?? page,
    sentences: group.map(({ sentence }) => sentence),
  }));
}

/** A terms document and its versions are one thing to read. */
function pageOf({ subject, id, path }: ReportedChange): string {
  return subject.startsWith('terms-') ? `terms ${id}` : path;
}
