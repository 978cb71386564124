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
  return [...Map.groupBy(changes, ({ path }) => path)].map(([path, group]) => ({
    path,
    title: group[0]?.title ?? path,
    sentences: group.map(({ sentence }) => sentence),
  }));
}
