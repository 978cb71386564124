import { MEASURE } from './german/patterns.ts';
import { sentence } from './german/write.ts';
import type { Plan, PlannedIndicator, PlannedProcedure } from './plan.ts';
import { random } from './random.ts';

/** A measured value, with what it says of the goal. */
export interface PlannedResult {
  readonly indicator: PlannedIndicator;
  readonly value: number;
  readonly met: boolean;
}

/** A measure, before it is written. */
export interface PlannedMeasure {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly procedure: string;
}

/** A procedure judged in a cycle. */
export interface PlannedAssessment {
  readonly procedure: PlannedProcedure;
  readonly results: readonly PlannedResult[];
  readonly conclusion: 'keep' | 'change';
  readonly measures: readonly PlannedMeasure[];
}

/** One cycle: a year, or a part of one in a large handbook. */
export interface PlannedCycle {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly heldOn: string;
  readonly assessments: readonly PlannedAssessment[];
  /** Measures of the year before that have to be taken up. */
  readonly followUp: readonly PlannedMeasure[];
}

/** Plans the evaluation of every procedure in force, year by year and part by part. */
export function planCycles(plan: Plan): PlannedCycle[] {
  const { years, assessments: size } = plan.options;
  const parts = Array.from({ length: Math.ceil(plan.inForce.length / size) }, (_, part) =>
    plan.inForce.slice(part * size, (part + 1) * size),
  );
  const cycles: PlannedCycle[] = [];
  for (let year = plan.lastYear - years + 1; year <= plan.lastYear; year++) {
    let count = 0;
    const nextId = () => `${year}-${String(++count).padStart(3, '0')}`;
    for (const [part, procedures] of parts.entries()) {
      const suffix = parts.length === 1 ? '' : `-teil-${part + 1}`;
      const assessments = procedures.map((procedure) => assess(plan, procedure, year, nextId));
      cycles.push({
        id: `${year}${suffix}`,
        title: `Evaluation ${year}${parts.length === 1 ? '' : `, Teil ${part + 1}`}`,
        year,
        heldOn: `${year + 1}-02-${String(1 + (part % 20)).padStart(2, '0')}`,
        assessments,
        followUp: cycles.filter((cycle) => cycle.id === `${year - 1}${suffix}`).flatMap(measuresOf),
      });
    }
  }
  return cycles;
}

/** All measures of a cycle. */
export function measuresOf(cycle: PlannedCycle): PlannedMeasure[] {
  return cycle.assessments.flatMap(({ measures }) => measures);
}

function assess(plan: Plan, procedure: PlannedProcedure, year: number, nextId: () => string): PlannedAssessment {
  const chance = random(`${plan.options.seed}/results/${year}/${procedure.id}`);
  const indicators = procedure.gap === 'indicators' ? [] : procedure.indicators;
  const results = indicators.map((indicator): PlannedResult => {
    const met = chance.chance(0.8);
    const distance = chance.int(met ? 0 : 1, 2);
    const better = indicator.comparison === '<=' ? -1 : 1;
    return { indicator, value: indicator.target + distance * (met ? better : -better), met };
  });
  const change = results.some(({ met }) => !met);
  const measure = (): PlannedMeasure => ({
    id: nextId(),
    title: sentence(MEASURE, chance, { anlass: procedure.noun }),
    owner: procedure.owner,
    // Those of the newest cycles are still to be done, whatever the day is.
    due: year === plan.lastYear ? `${year + 2}-03-31` : `${year + 1}-11-30`,
    procedure: procedure.id,
  });
  return { procedure, results, conclusion: change ? 'change' : 'keep', measures: change ? [measure()] : [] };
}
