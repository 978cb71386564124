import { type Handbook, isOpen, type MeasureRecord, measures } from '../handbook/index.ts';
import { perHandbook } from '../handbook/queries/per-handbook.ts';
import type { HandbookSite } from './handbook-site.ts';
import { measureById } from './measures.ts';

/** So many measures can be looked through on one page; a register with more has pages of its own for each cycle. */
const MEASURES_ON_A_PAGE = 100;

/** A page of the register of measures, for a cycle or a part of one. */
export interface MeasurePage {
  readonly cycle: string;
  /** From 1. */
  readonly number: number;
  readonly records: readonly MeasureRecord[];
}

/** The pages of the register; none where the register itself shows all measures in full. */
export const measurePages = perHandbook((handbook): readonly MeasurePage[] => {
  const all = measures(handbook);
  if (all.length <= MEASURES_ON_A_PAGE) return [];
  const byCycle = [...Map.groupBy(all, ({ evaluation }) => evaluation.id)];
  return byCycle.toReversed().flatMap(([cycle, records]) =>
    Array.from({ length: Math.ceil(records.length / MEASURES_ON_A_PAGE) }, (_, index) => ({
      cycle,
      number: index + 1,
      records: records.slice(index * MEASURES_ON_A_PAGE, (index + 1) * MEASURES_ON_A_PAGE),
    })),
  );
});

const pageByMeasure = perHandbook(
  (handbook): ReadonlyMap<MeasureRecord, MeasurePage> =>
    new Map(measurePages(handbook).flatMap((page) => page.records.map((record) => [record, page] as const))),
);

/** Address of a page of the register. */
export function measurePageAddress(site: HandbookSite, { cycle, number }: MeasurePage): string {
  return site.href('measures', cycle, ...(number === 1 ? [] : [String(number)]));
}

/** Address at which a measure stands in full. */
export function measureAddress(site: HandbookSite, id: string): string {
  const record = measureById(site.handbook, id);
  const page = record && pageByMeasure(site.handbook).get(record);
  return `${page ? measurePageAddress(site, page) : site.href('measures')}#${id}`;
}

/** Open measures first, the earliest due on top; then the others, newest first. */
export function openFirst(handbook: Handbook): readonly MeasureRecord[] {
  const all = measures(handbook).toReversed();
  const due = ({ measure }: MeasureRecord) => measure.due ?? '9999';
  return [...all.filter(isOpen).sort((a, b) => (due(a) < due(b) ? -1 : 1)), ...all.filter((record) => !isOpen(record))];
}
