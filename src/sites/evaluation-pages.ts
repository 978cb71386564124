import type { Entry, Handbook } from '../handbook/index.ts';
import { perHandbook } from '../handbook/queries/per-handbook.ts';
import type { Assessment } from '../schemas/evaluation.ts';
import type { HandbookSite } from './handbook-site.ts';

/** So many assessments in full can be read through on one page; a cycle with more has further pages. */
const ASSESSMENTS_ON_A_PAGE = 40;

/** A page with assessments of a cycle; the first is the cycle's own. */
export interface CyclePart {
  readonly cycle: Entry<'evaluation'>;
  /** From 1. */
  readonly number: number;
  readonly assessments: readonly Assessment[];
}

/** The pages of all cycles. */
export const cycleParts = perHandbook((handbook): readonly CyclePart[] =>
  [...handbook.evaluations.values()].flatMap((cycle) => {
    const { assessments } = cycle.data;
    const count = Math.max(1, Math.ceil(assessments.length / ASSESSMENTS_ON_A_PAGE));
    return Array.from({ length: count }, (_, index) => ({
      cycle,
      number: index + 1,
      assessments: assessments.slice(index * ASSESSMENTS_ON_A_PAGE, (index + 1) * ASSESSMENTS_ON_A_PAGE),
    }));
  }),
);

const partsByCycle = perHandbook(
  (handbook): ReadonlyMap<string, CyclePart[]> => Map.groupBy(cycleParts(handbook), ({ cycle }) => cycle.id),
);

const numbers = perHandbook(
  (handbook): ReadonlyMap<string, number> =>
    new Map(
      cycleParts(handbook)
        .toReversed()
        .flatMap(({ cycle, number, assessments }) =>
          assessments.map(({ procedure }) => [`${cycle.id} ${procedure}`, number] as const),
        ),
    ),
);

/** The pages of one cycle, in order. */
export function partsOf(handbook: Handbook, cycle: string): readonly CyclePart[] {
  return partsByCycle(handbook).get(cycle) ?? [];
}

/** Address of a page of a cycle. */
export function cyclePartAddress(site: HandbookSite, cycle: string, number: number): string {
  return site.href('evaluations', cycle, ...(number === 1 ? [] : [String(number)]));
}

/** Address at which a procedure's assessment in a cycle stands. */
export function assessmentAddress(site: HandbookSite, cycle: string, procedure: string): string {
  const number = numbers(site.handbook).get(`${cycle} ${procedure}`) ?? 1;
  return `${cyclePartAddress(site, cycle, number)}#procedure-${procedure}`;
}

/** Address at which a cycle says what became of earlier measures. */
export function followUpAddress(site: HandbookSite, cycle: string): string {
  return `${site.href('evaluations', cycle)}#_follow-up`;
}
